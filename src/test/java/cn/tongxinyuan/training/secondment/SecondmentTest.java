package cn.tongxinyuan.training.secondment;

import static cn.tongxinyuan.training.TrainingGiven.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.tongxinyuan.kernel.ScopePath;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a secondment is before it is anywhere kept. */
class SecondmentTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final ScopePath UNIT = new ScopePath("370105013008");

    @Test
    void aPeriodDoesNotRunBackwardsAndMayBeOfOneDay() {
        assertRefused("secondment-days", () -> plan(UNIT, null, null, FIRST.minusDays(1))
                .requireSound());
        assertThatCode(() -> plan(UNIT, null, null, FIRST).requireSound()).doesNotThrowAnyException();
    }

    @Test
    void thereIsOneHostAndWithItsCityWhereItIsElsewhere() {
        assertRefused("secondment-host", () -> plan(null, null, "青岛市", FIRST).requireSound());
        assertRefused("secondment-host", () -> plan(UNIT, "某社区", "青岛市", FIRST).requireSound());
        assertRefused("secondment-host", () -> plan(null, " ", "青岛市", FIRST).requireSound());
        assertRefused("secondment-city", () -> plan(null, "某社区", " ", FIRST).requireSound());
        assertThatCode(() -> plan(null, "某社区", "青岛市", FIRST).requireSound()).doesNotThrowAnyException();
    }

    @Test
    void everyStepFollowsTheOneBeforeAndTheEndIsAnEnd() {
        var table = SecondmentAct.WAY;
        assertThat(table.acts(SecondmentState.SELECTED))
                .containsExactly(SecondmentAct.CHANGE, SecondmentAct.AGREE, SecondmentAct.BREAK, SecondmentAct.ENTER);
        assertThat(table.acts(SecondmentState.ASSESSED)).containsExactly(SecondmentAct.APPLY, SecondmentAct.ENTER);
        assertThat(table.acts(SecondmentState.APPLIED)).containsExactly(SecondmentAct.ENTER);
        assertThat(table.acts(SecondmentState.BROKEN)).isEmpty();
        assertThat(table.allows(SecondmentState.SERVING, SecondmentAct.ASSESS)).isFalse();
    }

    private static SecondmentPlan plan(ScopePath unit, String host, String city, LocalDate to) {
        return new SecondmentPlan("RY-2024-00001", unit, host, city, "带教人", FIRST, to, "学方法");
    }
}
