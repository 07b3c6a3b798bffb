package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import java.util.Arrays;
import java.util.List;

/**
 * 户状态: how far a household has come, one step after the other, none skipped.
 *
 * <p>NOT_VISITED 未入户 → VISITED 已入户 → SURVEYED 已调查 → CONFIRMED 已确权公示 → APPRAISED 已评估 → NEGOTIATING 协商中.
 */
public enum HouseholdStage {
    NOT_VISITED,
    VISITED,
    SURVEYED,
    CONFIRMED,
    APPRAISED,
    NEGOTIATING;

    /** Whether {@code next} may follow this stage. */
    public boolean allows(HouseholdStage next) {
        return next.ordinal() == ordinal() + 1;
    }

    /**
     * The stage after this one.
     *
     * @throws RuleViolation {@code relocation.rule.transition} when {@code next} does not follow this stage
     */
    HouseholdStage to(HouseholdStage next) {
        if (!allows(next)) {
            throw new RuleViolation("relocation.rule.transition");
        }
        return next;
    }

    /** Whether a household in this stage has been through {@code earlier}. */
    public boolean reached(HouseholdStage earlier) {
        return compareTo(earlier) >= 0;
    }

    /** The stages a household in this stage has been through, this one included. */
    List<HouseholdStage> path() {
        return Arrays.asList(values()).subList(0, ordinal() + 1);
    }
}
