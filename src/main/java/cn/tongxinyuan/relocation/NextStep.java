package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The step a household takes next. The same rules that guard the acts say beforehand why it cannot be taken.
 *
 * @param stage what it would reach; null when negotiation, the last stage, has begun
 * @param obstacle the rule that refuses the step today, null when nothing stands in the way
 */
public record NextStep(HouseholdStage stage, RuleViolation obstacle) {

    /**
     * @param continues first day after each posting of the area, without those never posted
     * @param day on which the step would be taken
     */
    static NextStep of(
            HouseholdStage now, Dispute dispute, Area area, Map<PublicationKind, LocalDate> continues, LocalDate day) {
        Optional<HouseholdAct> act = now.acts().stream().findFirst();
        if (act.isEmpty()) {
            return new NextStep(null, null);
        }
        HouseholdStage next = now.after(act.get());
        try {
            switch (act.get()) {
                case CONFIRM -> {
                    dispute.requireNone();
                    Publication.requireOver(area, continues.get(PublicationKind.SURVEY), day);
                }
                case APPRAISE -> {
                    area.requireAppraiser(day);
                    Publication.requireOver(area, continues.get(PublicationKind.PRE_APPRAISAL), day);
                }
                case NEGOTIATE -> area.requireNegotiable(day);
                default -> {
                    return new NextStep(next, null);
                }
            }
        } catch (RuleViolation obstacle) {
            return new NextStep(next, obstacle);
        }
        return new NextStep(next, null);
    }

    /** Whether the act can be recorded: also after signing has closed, for a day while it was open. */
    public boolean isOpen() {
        return stage != null && (obstacle == null || obstacle.key().equals("relocation.rule.signing-not-open"));
    }
}
