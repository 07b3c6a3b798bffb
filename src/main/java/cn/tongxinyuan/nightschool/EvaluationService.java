package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.Booking;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.BookingState;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What residents say of a course once it is completed: counted from slips, or by each through the mini-program. */
@Stateless
@Audited("nightschool")
@RolesAllowed(NightschoolPermission.ATTEND)
public class EvaluationService {

    private static final Set<BookingState> TO_THE_END = EnumSet.of(BookingState.ATTENDED, BookingState.ABSENT);

    @Inject
    CourseQueries queries;

    @Inject
    CourseWork work;

    @Inject
    BookingService bookings;

    /**
     * Writes down what the slips say, in place of what was counted before.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws Conflict {@code nightschool.rule.not-completed}
     * @throws RuleViolation {@code nightschool.rule.answers-over}
     */
    public void count(String code, long version, @NotNull @Valid Feedback slips) {
        Course course = queries.held(code);
        Evaluation evaluation = completed(course);
        evaluation.requireVersion(version);
        evaluation.count(slips);
        work.fire(course, Wording.of("nightschool.told.evaluation-counted", slips.getAnswers()));
    }

    /**
     * One who stayed to the end says how it was; once for each booking. The trail keeps neither who nor what.
     *
     * @throws UnknownRecord {@code nightschool.rule.unknown-participant} for a receipt of another course
     * @throws Conflict {@code nightschool.rule.not-completed}, {@code nightschool.rule.evaluated}
     * @throws RuleViolation {@code nightschool.rule.answers-over}
     */
    @RolesAllowed(NightschoolPermission.ONLINE)
    public void answer(String code, String receipt, @NotNull Feedback.Step step) {
        Course course = queries.held(code);
        Evaluation evaluation = completed(course);
        Booking booking = bookings.find(receipt);
        if (!booking.getOffering().equals(course.getOffering()) || !TO_THE_END.contains(booking.getState())) {
            throw new UnknownRecord("nightschool.rule.unknown-participant", receipt);
        }
        evaluation.answer(booking.getId(), step);
        work.fire(course, Wording.of("nightschool.told.evaluated"));
    }

    private Evaluation completed(Course course) {
        return queries.evaluation(course.getCode()).orElseThrow(() -> new Conflict("nightschool.rule.not-completed"));
    }

    /** What was said of a course so far; empty before it is completed. */
    @RolesAllowed({NightschoolPermission.VIEW, NightschoolPermission.ONLINE})
    public Optional<Evaluation> of(Course course) {
        return queries.evaluation(course.getCode());
    }
}
