package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The step a household takes next. The same rules that guard the acts say beforehand why it cannot be taken.
 *
 * @param stage what it would reach; null when negotiation, the last stage, has begun
 * @param obstacle the rule that refuses the step today, null when nothing stands in the way
 */
public record NextStep(HouseholdStage stage, RuleViolation obstacle) {

    /**
     * @param postings those of the area
     * @param since the day on which the household reached the stage it is in
     * @param day on which the step would be taken
     */
    static NextStep of(
            HouseholdStage now,
            LocalDate since,
            Dispute dispute,
            Area area,
            List<Publication> postings,
            LocalDate day) {
        Optional<HouseholdStage.Act> act = now.acts().stream().findFirst();
        if (act.isEmpty()) {
            return new NextStep(null, null);
        }
        HouseholdStage next = now.after(act.get());
        try {
            switch (act.get()) {
                case CONFIRM -> {
                    dispute.requireNone();
                    Publication.requireOver(area, PublicationKind.SURVEY, postings, since, day);
                }
                case APPRAISE -> {
                    area.requireAppraiser(day);
                    Publication.requireOver(area, PublicationKind.PRE_APPRAISAL, postings, null, day);
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
