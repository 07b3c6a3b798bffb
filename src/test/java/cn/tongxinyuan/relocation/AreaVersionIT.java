package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.kernel.StaleRecord;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AreaVersionIT {

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    AreaService areas;

    @Test
    void whoReadTheAreaBeforeAnotherChangedItIsRefused() {
        String code = given.area(XINXU);
        long seen = caller.asSystem(() -> areas.open(code)).getVersion();
        caller.asSystem(() -> areas.putPlanIntoEffect(code, seen, EARLY));

        List<Caller.Work> late = List.of(
                () -> areas.putPlanIntoEffect(code, seen, EARLY.plusDays(1)),
                () -> areas.chooseAppraiser(code, seen, EARLY),
                () -> areas.openSigning(code, seen, EARLY, null));

        assertThat(late).allSatisfy(act -> assertThatThrownBy(() -> caller.asSystem(act))
                .isInstanceOf(StaleRecord.class));
        assertThat(caller.asSystem(() -> areas.open(code)).getPlanEffectiveOn()).isEqualTo(EARLY);
    }

    @Test
    void aRollThatComesMeanwhileIsNoChangeOfTheArea() {
        String code = given.area(XINXU);
        long seen = caller.asSystem(() -> areas.open(code)).getVersion();

        given.load(code, RelocationGiven.rows(2));

        assertThat(caller.asSystem(() -> areas.open(code)).getVersion()).isEqualTo(seen);
    }
}
