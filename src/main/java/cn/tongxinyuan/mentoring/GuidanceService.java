package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** 带教: the plan of a mentee, exchanges month by month, drills, and what both sides confirm. */
@Stateless
@Audited("mentoring")
@RolesAllowed(MentoringPermission.GUIDE)
public class GuidanceService {

    private static final int MOST_STEPS = 30;
    private static final int MOST_WORDS = 200;

    @Inject
    MentoringQueries queries;

    @Inject
    MentoringWork work;

    @Inject
    Me me;

    /**
     * Plans what a mentee is to reach, on the mentor's side. A step that stays keeps what came of it.
     *
     * @throws StaleRecord when somebody changed the plan since the caller read {@code version}
     * @throws RuleViolation {@code mentoring.rule.words-needed} without a goal, {@code .steps}, {@code .pair-over}
     * @throws OutOfScope for the mentee's side
     */
    public void plan(String code, long version, String goal, List<PlanStep> steps) {
        String wanted = work.words(goal);
        Mentorship pair = queries.heldPair(code);
        requireMentor(pair);
        pair.requireVersion(version);
        if (steps == null
                || steps.isEmpty()
                || steps.size() > MOST_STEPS
                || steps.stream()
                        .anyMatch(each -> each.getStep().length() > MOST_WORDS
                                || each.getDueOn().isBefore(pair.getBegunOn()))) {
            throw new RuleViolation("mentoring.rule.steps", MOST_STEPS, MOST_WORDS, pair.getBegunOn());
        }
        pair.plan(wanted, steps);
        work.fire(pair, Wording.of("mentoring.told.planned", steps.size()));
    }

    /**
     * Says what came of a step, on the mentor's side.
     *
     * @throws UnknownRecord {@code mentoring.rule.unknown-step}
     */
    public void finish(String code, int step, String outcome) {
        String words = work.words(outcome);
        Mentorship pair = queries.heldPair(code);
        requireMentor(pair);
        pair.finish(step, words, work.today());
        work.fire(pair, Wording.of("mentoring.told.finished", step));
    }

    /**
     * Writes down an exchange or a drill; whoever does confirms it for the own side.
     *
     * @return its number
     * @throws RuleViolation those of {@link GuidanceDetails#requireSound}, {@code mentoring.rule.unknown-code}, {@code .pair-over}
     */
    public int record(String code, @Valid GuidanceDetails details) {
        LocalDate today = work.today();
        Mentorship pair = queries.heldPair(code);
        pair.requireActive();
        details.requireSound(pair, today);
        if (details.form() != null) {
            work.requireCode(GuidanceDetails.FORMS, details.form(), details.heldOn());
        }
        Guidance guidance = new Guidance(pair, queries.guidance(pair).size() + 1, details);
        guidance.confirm(me.scope(), me.getUsername(), today);
        queries.store(guidance);
        work.fire(pair, Wording.of("mentoring.told.recorded", details.kind(), details.heldOn()));
        return guidance.getNumber();
    }

    /**
     * Writes down one drill of several mentees, all of them or none.
     *
     * @param pairs codes
     * @throws RuleViolation {@code mentoring.rule.nobody}, and those of {@link #record}
     */
    public void drill(List<String> pairs, LocalDate heldOn, String content) {
        if (pairs == null || pairs.isEmpty()) {
            throw new RuleViolation("mentoring.rule.nobody");
        }
        GuidanceDetails details = new GuidanceDetails(GuidanceKind.DRILL, heldOn, null, work.words(content));
        pairs.stream().distinct().sorted().forEach(code -> record(code, details));
    }

    /**
     * The other side says that it was so.
     *
     * @throws UnknownRecord {@code mentoring.rule.unknown-guidance}
     * @throws Conflict {@code mentoring.rule.own-side} for the account that confirmed the first side, {@code .confirmed}
     */
    public void confirm(String code, int number) {
        Mentorship pair = queries.heldPair(code);
        queries.guidance(pair).stream()
                .filter(each -> each.getNumber() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("mentoring.rule.unknown-guidance", number))
                .confirm(me.scope(), me.getUsername(), work.today());
        work.fire(pair, Wording.of("mentoring.told.confirmed", number));
    }

    /**
     * Says why a month passed without an exchange; it stays missed.
     *
     * @throws RuleViolation {@code mentoring.rule.month} for one in which none was due, {@code .words-needed}
     */
    public void excuse(String code, YearMonth month, String reason) {
        String words = work.words(reason);
        Mentorship pair = queries.heldPair(code);
        if (!pair.getDueMonths(work.today()).contains(month)) {
            throw new RuleViolation("mentoring.rule.month", month);
        }
        pair.excuse(month, words);
        work.fire(pair, Wording.of("mentoring.told.excused", month));
    }

    private void requireMentor(Mentorship pair) {
        if (!pair.isOfMentor(me.scope())) {
            throw new OutOfScope();
        }
    }
}
