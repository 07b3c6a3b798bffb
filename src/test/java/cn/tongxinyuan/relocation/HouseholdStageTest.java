package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.HouseholdStage.APPRAISED;
import static cn.tongxinyuan.relocation.HouseholdStage.Act.APPRAISE;
import static cn.tongxinyuan.relocation.HouseholdStage.Act.CONFIRM;
import static cn.tongxinyuan.relocation.HouseholdStage.Act.NEGOTIATE;
import static cn.tongxinyuan.relocation.HouseholdStage.Act.SURVEY;
import static cn.tongxinyuan.relocation.HouseholdStage.Act.VISIT;
import static cn.tongxinyuan.relocation.HouseholdStage.CONFIRMED;
import static cn.tongxinyuan.relocation.HouseholdStage.NEGOTIATING;
import static cn.tongxinyuan.relocation.HouseholdStage.NOT_VISITED;
import static cn.tongxinyuan.relocation.HouseholdStage.SURVEYED;
import static cn.tongxinyuan.relocation.HouseholdStage.VISITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RuleViolation;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No step of a household is skipped, done twice or taken back. */
class HouseholdStageTest {

    private static final Map<HouseholdStage, Map<HouseholdStage.Act, HouseholdStage>> LAWFUL = Map.of(
            NOT_VISITED, Map.of(VISIT, VISITED),
            VISITED, Map.of(SURVEY, SURVEYED),
            SURVEYED, Map.of(CONFIRM, CONFIRMED),
            CONFIRMED, Map.of(APPRAISE, APPRAISED),
            APPRAISED, Map.of(NEGOTIATE, NEGOTIATING),
            NEGOTIATING, Map.of());

    @ParameterizedTest
    @EnumSource
    void everyActIsLawfulOrRefused(HouseholdStage stage) {
        for (HouseholdStage.Act act : HouseholdStage.Act.values()) {
            HouseholdStage next = LAWFUL.get(stage).get(act);
            assertThat(stage.allows(act)).as(stage + " " + act).isEqualTo(next != null);
            if (next == null) {
                assertThatThrownBy(() -> stage.after(act))
                        .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key())
                                .isEqualTo("relocation.rule.transition"));
            } else {
                assertThat(stage.after(act)).isEqualTo(next);
            }
        }
        assertThat(stage.acts()).isEqualTo(LAWFUL.get(stage).keySet());
    }
}
