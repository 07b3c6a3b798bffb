package cn.tongxinyuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.platform.setting.RefusedSetting;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lost password of one of the three administrators is given anew by whoever deploys, on one named day. */
class AdministratorsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);

    @Test
    void anOrderHoldsOnItsOwnDayOnly() {
        assertThat(Administrators.toBeReset("auditadmin@2024-05-20", TODAY)).contains("auditadmin");
        assertThat(Administrators.toBeReset("auditadmin@2024-05-20", TODAY.plusDays(1)))
                .isEmpty();
        assertThat(Administrators.toBeReset("", TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditadmin", "somebody@2024-05-20", "auditadmin@2024-02-30", "auditadmin@today"})
    void anOrderThatCannotBeReadStopsTheDeploymentByName(String order) {
        assertThatThrownBy(() -> Administrators.toBeReset(order, TODAY))
                .isInstanceOf(RefusedSetting.class)
                .hasMessageContaining("txy.administrator.reset")
                .hasMessageContaining("auditadmin@2024-05-20");
    }
}
