package cn.tongxinyuan.training.effect;

import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.training.TrainingPermission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** What was said of a class once it is closed: counted from slips without names. */
@Stateless
@Audited("training")
@RolesAllowed(TrainingPermission.ATTEND)
public class ClassEvaluationService {

    private static final int MOST_WORDS = 500;

    @Inject
    EffectQueries queries;

    @Inject
    Event<EffectChanged> changed;

    /**
     * Writes down what the slips say, in place of what was counted before.
     *
     * @param words what was said beside it; null for nothing
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws UnknownRecord {@code training.rule.not-closed}, for classes of other organisers too
     * @throws RuleViolation {@code training.rule.answers-over}, {@code .words-long}
     */
    public void count(String code, long version, @NotNull @Valid Feedback slips, String words) {
        ClassEvaluation evaluation = queries.heldEvaluation(code);
        evaluation.requireVersion(version);
        String text = words == null || words.isBlank() ? null : words.strip();
        if (text != null && text.length() > MOST_WORDS) {
            throw new RuleViolation("training.rule.words-long", MOST_WORDS);
        }
        evaluation.count(slips, text);
        changed.fire(new EffectChanged(
                code, evaluation.getScope(), Wording.of("training.told.counted", slips.getAnswers())));
    }

    /** What was said of a class of the caller's unit; empty before it is closed. */
    @RolesAllowed(TrainingPermission.VIEW)
    public Optional<ClassEvaluation> of(String code) {
        return queries.evaluation(code);
    }
}
