package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.HouseholdStage.Act.APPRAISE;
import static cn.tongxinyuan.relocation.HouseholdStage.Act.CONFIRM;
import static cn.tongxinyuan.relocation.HouseholdStage.Act.NEGOTIATE;
import static cn.tongxinyuan.relocation.HouseholdStage.Act.SURVEY;
import static cn.tongxinyuan.relocation.HouseholdStage.Act.VISIT;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Transitions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * 户状态: how far a household has come; the constants stand in the order in which progress counts them.
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

    /** What the office does that takes a household on. */
    public enum Act {
        /** 入户: somebody was at home with the household. */
        VISIT,
        /** 调查登记. */
        SURVEY,
        /** 确权公示期满. */
        CONFIRM,
        /** 分户评估报告送达. */
        APPRAISE,
        /** 开始协商. */
        NEGOTIATE
    }

    static final Transitions<HouseholdStage, Act> TRANSITIONS = new Transitions<HouseholdStage, Act>(
                    HouseholdStage.class, "relocation.rule.transition")
            .edge(NOT_VISITED, VISIT, VISITED)
            .edge(VISITED, SURVEY, SURVEYED)
            .edge(SURVEYED, CONFIRM, CONFIRMED)
            .edge(CONFIRMED, APPRAISE, APPRAISED)
            .edge(APPRAISED, NEGOTIATE, NEGOTIATING);

    /** Whether an act takes a household of this stage on. */
    public boolean allows(Act act) {
        return TRANSITIONS.allows(this, act);
    }

    /** What can take a household of this stage on. */
    public Set<Act> acts() {
        return TRANSITIONS.acts(this);
    }

    /**
     * The stage an act leads to.
     *
     * @throws RuleViolation {@code relocation.rule.transition} when the act does not follow this stage
     */
    HouseholdStage after(Act act) {
        return TRANSITIONS.after(this, act);
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
