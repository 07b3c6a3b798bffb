package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.calendar.CalendarService;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.task.DueTask;
import cn.tongxinyuan.platform.task.Inbox;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** 缺课申诉: raised by the unit that sent somebody, decided by the organiser; the record follows, after the closing too. */
@Stateless
@Audited("training")
@RolesAllowed(TrainingPermission.NOMINATE)
public class AppealService {

    static final String DECIDE = "training.appeal";

    private static final String PREFIX = "SS";
    private static final String PERIOD = "TRAINING_APPEAL_ANSWER";
    private static final int MOST_WORDS = 200;

    @Inject
    TrainingQueries queries;

    @Inject
    TrainingWork work;

    @Inject
    CreditWork credits;

    @Inject
    CalendarService calendar;

    @Inject
    Numbers numbers;

    @Inject
    Inbox inbox;

    @Inject
    Me me;

    /**
     * Says that somebody of the caller's unit was not absent, or had a reason.
     *
     * @param lesson number
     * @throws UnknownRecord {@code training.rule.unknown-participant}, {@code .unknown-lesson}, {@code .unknown-training}
     * @throws Conflict {@code training.rule.not-absent} where nobody wrote that they were, {@code .appeal-known} for a second
     *     appeal
     * @throws RuleViolation {@code training.rule.reason-needed}, {@code .over} for what was called off
     */
    public Appeal raise(String code, int lesson, String staff, String reason) {
        String why = reason(reason);
        Training training = queries.heldAnnounced(code);
        if (training.getCancelledAt() != null) {
            throw new RuleViolation("training.rule.over");
        }
        TrainingLesson which = training.lesson(lesson);
        Participant who = participant(training, staff);
        if (queries.marks(training).stream()
                .noneMatch(mark -> mark.isOf(which, who) && mark.getPresence() == Presence.ABSENT)) {
            throw new Conflict("training.rule.not-absent", staff, lesson);
        }
        if (queries.appeals(training).stream()
                .anyMatch(each ->
                        each.getLesson() == lesson && each.getStaffCode().equals(staff))) {
            throw new Conflict("training.rule.appeal-known", staff, lesson);
        }
        LocalDate today = work.today();
        LocalDate due = calendar.deadline(PERIOD, today).lastDay();
        Appeal appeal = new Appeal(numbers.next(PREFIX, today.getYear()), which, who, why, today, due);
        queries.store(appeal);
        work.fire(training, Wording.of("training.told.appealed", staff, lesson));
        inbox.due(new DueTask(
                DECIDE,
                appeal.getCode(),
                training.getOrganiser(),
                TrainingPermission.PLAN,
                null,
                today,
                due,
                Wording.of("training.told.appeal-due", training.getTitle(), lesson),
                "/training/appeal-view?code=" + appeal.getCode()));
        return appeal;
    }

    /**
     * Decides; what was written of the lesson follows, and where the class is closed, the hours on the record.
     *
     * @param outcome {@code ABSENT} where it stays
     * @param excuse where it is {@code EXCUSED}
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code training.rule.appeal-decided}, {@code .excuse}, {@code .reason-needed}
     * @throws UnknownRecord {@code training.rule.unknown-appeal}, and {@code .unknown-training} for a class of others
     */
    @RolesAllowed(TrainingPermission.PLAN)
    public void decide(String code, long version, Presence outcome, Excuse excuse, String reason) {
        Appeal appeal = queries.appeal(code);
        Training training = queries.held(appeal.getTrainingCode());
        queries.renew(appeal);
        appeal.requireVersion(version);
        String why = reason(reason);
        if (outcome == null) {
            throw new RuleViolation("training.rule.outcome-needed");
        }
        Attendance attendance = new Attendance(List.of(appeal.getStaffCode()), outcome, excuse);
        attendance.requireSound();
        appeal.decide(outcome, why, work.today(), me.getUsername());
        TrainingLesson lesson = training.lesson(appeal.getLesson());
        Participant who = participant(training, appeal.getStaffCode());
        // first of all that happens here, so that the trail names the class
        work.fire(
                training,
                Wording.of("training.told.appeal-decided", appeal.getStaffCode(), lesson.getNumber(), outcome));
        if (outcome != Presence.ABSENT) {
            write(training, lesson, who, attendance);
            if (training.getClosedAt() != null) {
                queries.flush();
                credits.correct(training, who);
            }
        }
        inbox.done(DECIDE, code);
    }

    private void write(Training training, TrainingLesson lesson, Participant who, Attendance attendance) {
        TrainingMark mark = queries.marks(training).stream()
                .filter(each -> each.isOf(lesson, who))
                .findFirst()
                .orElseGet(() -> new TrainingMark(lesson, who));
        mark.write(attendance, work.now(), me.getUsername());
        queries.store(mark);
    }

    private Participant participant(Training training, String staff) {
        return queries.participants(training).stream()
                .filter(one -> one.getStaffCode().equals(staff))
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("training.rule.unknown-participant", staff));
    }

    private static String reason(String text) {
        if (text == null || text.isBlank() || text.strip().length() > MOST_WORDS) {
            throw new RuleViolation("training.rule.reason-needed");
        }
        return text.strip();
    }

    /** @throws UnknownRecord {@code training.rule.unknown-appeal}, for those of other units too */
    @RolesAllowed(TrainingPermission.RECORDS)
    public Appeal open(String code) {
        return queries.appeal(code);
    }

    /** Appeals of the caller's people in a class. */
    @RolesAllowed(TrainingPermission.RECORDS)
    public List<Appeal> ofClass(Training training) {
        return queries.appeals(training);
    }
}
