package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.Booking;
import cn.tongxinyuan.booking.BookingState;
import cn.tongxinyuan.booking.OfferingState;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lessons are cancelled and made up, and who attended is written down. */
@Stateless
@Audited("nightschool")
@RolesAllowed(NightschoolPermission.PLAN)
public class LessonService {

    private static final int MOST_WORDS = 200;

    @Inject
    CourseQueries queries;

    @Inject
    CourseWork work;

    @Inject
    ForfeitWork forfeits;

    @Inject
    Me me;

    /**
     * A lesson does not take place; everybody is told.
     *
     * @throws StaleRecord when somebody changed the course since the caller read {@code version}
     * @throws RuleViolation {@code nightschool.rule.lesson-state}, {@code .last-lesson}, {@code .reason-needed}
     */
    public void cancel(String code, long version, int number, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > MOST_WORDS) {
            throw new RuleViolation("nightschool.rule.reason-needed");
        }
        Course course = own(code, version);
        Lesson lesson = course.cancelLesson(number, reason.strip(), work.now());
        work.fire(course, Wording.of("nightschool.told.lesson-cancelled", number, reason.strip()));
        queries.flush();
        work.align(course);
        work.tell(
                course,
                Wording.of(
                        "nightschool.text.lesson-cancelled",
                        course.getOffering().getTitle(),
                        number,
                        CourseWork.minute(lesson.getStartsAt()),
                        reason.strip()));
    }

    /**
     * A cancelled lesson is made up for; everybody is told. Returns the number of the new lesson.
     *
     * @param room null for the room of the course
     * @throws RuleViolation {@code nightschool.rule.not-cancelled}, {@code .made-up}, {@code .lesson-end}, {@code .lesson-past}
     */
    public int makeUp(String code, long version, int number, @Valid LessonPlan plan, String room) {
        Course course = own(code, version);
        if (!plan.start().isAfter(work.now())) {
            throw new RuleViolation("nightschool.rule.lesson-past");
        }
        Lesson other = course.makeUp(number, plan, room == null || room.isBlank() ? null : room.strip(), work.now());
        work.fire(course, Wording.of("nightschool.told.made-up", number, CourseWork.minute(plan.start())));
        queries.flush();
        work.align(course);
        String where = other.getRoom() == null ? course.getOffering().getRoom() : other.getRoom();
        work.tell(
                course,
                Wording.of(
                        "nightschool.text.made-up",
                        course.getOffering().getTitle(),
                        number,
                        CourseWork.minute(plan.start()),
                        where == null ? "—" : where));
        return other.getNumber();
    }

    /**
     * Writes down who attended a lesson, who was excused and who stayed away, or takes it back. More unexcused absences than
     * the term allows give the seat to those who wait; absences that were a mistake give it back.
     *
     * @throws Conflict {@code nightschool.rule.lesson-not-begun} before its day, {@code .undecided} where it was to be decided
     *     whether the course begins
     * @throws RuleViolation {@code nightschool.rule.excuse}, {@code .completed}, {@code .not-running}, {@code .lesson-state}
     */
    @RolesAllowed(NightschoolPermission.ATTEND)
    public Attendance.Outcome attend(String code, int number, @Valid Attendance attendance) {
        attendance.requireSound();
        Course course = queries.held(code);
        Lesson lesson = course.lesson(number);
        requireHeld(course, lesson);
        Map<String, Booking> known = new HashMap<>();
        Map<Booking, Forfeit> lost = new HashMap<>();
        work.seated(course).forEach(booking -> known.put(compact(booking.getReceipt()), booking));
        queries.forfeits(course).stream().filter(Forfeit::stands).forEach(forfeit -> {
            known.put(compact(forfeit.getBooking().getReceipt()), forfeit.getBooking());
            lost.put(forfeit.getBooking(), forfeit);
        });
        List<Mark> marks = new ArrayList<>(queries.marks(course));
        List<String> unknown = new ArrayList<>();
        List<Booking> changed = new ArrayList<>();
        int already = 0;
        for (String receipt : attendance.receipts().stream().distinct().toList()) {
            Booking booking = known.get(compact(receipt));
            if (booking == null) {
                unknown.add(receipt);
            } else if (write(lesson, booking, attendance, marks)) {
                changed.add(booking);
            } else {
                already++;
            }
        }
        if (!changed.isEmpty()) {
            if (marks.stream().anyMatch(mark -> mark.getLesson().equals(lesson))) {
                lesson.hold();
                work.askedEnough(course);
            } else {
                reopen(course, lesson);
            }
            work.fire(
                    course,
                    Wording.of(
                            "nightschool.told.attended",
                            number,
                            changed.size(),
                            attendance.presence() == null ? "—" : attendance.presence(),
                            attendance.sheet() == null ? "—" : attendance.sheet()));
        }
        queries.flush();
        List<String> givenOn = new ArrayList<>();
        for (Booking booking : changed) {
            if (settle(course, booking, lost.get(booking), marks)) {
                givenOn.add(booking.getReceipt());
            }
        }
        return new Attendance.Outcome(changed.size(), already, unknown, givenOn);
    }

    /** Who was at which lesson, of all who ever attended. */
    @RolesAllowed(NightschoolPermission.VIEW)
    public List<Mark> marks(Course course) {
        return queries.marks(course);
    }

    /** Nobody was written down after all: it was not held, and it may have to be decided again whether the course begins. */
    private void reopen(Course course, Lesson lesson) {
        lesson.reopen();
        if (work.isUndecided(course)) {
            work.askBeforeStart(course);
        }
    }

    private void requireHeld(Course course, Lesson lesson) {
        if (course.getCompletedAt() != null) {
            throw new RuleViolation("nightschool.rule.completed");
        }
        OfferingState seats = course.getOffering().getState();
        if (seats != OfferingState.PUBLISHED && seats != OfferingState.HELD) {
            throw new RuleViolation("nightschool.rule.not-running");
        }
        if (CourseWork.day(lesson.getStartsAt()).isAfter(work.today())) {
            throw new Conflict("nightschool.rule.lesson-not-begun");
        }
        if (work.isUndecided(course)) {
            throw new Conflict("nightschool.rule.undecided", course.getMinimum());
        }
        lesson.requireHoldable();
    }

    /** False where it stood so already. */
    private boolean write(Lesson lesson, Booking booking, Attendance attendance, List<Mark> marks) {
        Optional<Mark> before = marks.stream()
                .filter(mark ->
                        mark.getLesson().equals(lesson) && mark.getBooking().equals(booking))
                .findFirst();
        if (attendance.presence() == null) {
            before.ifPresent(mark -> {
                marks.remove(mark);
                queries.remove(mark);
            });
            return before.isPresent();
        }
        if (before.isPresent() && before.get().says(attendance)) {
            return false;
        }
        Mark mark = before.orElseGet(() -> new Mark(lesson, booking));
        mark.write(attendance, work.now(), me.getUsername());
        if (before.isEmpty()) {
            queries.store(mark);
            marks.add(mark);
        }
        return true;
    }

    /** True where the seat went on. */
    private boolean settle(Course course, Booking booking, Forfeit lost, List<Mark> marks) {
        int absences = Math.toIntExact(marks.stream()
                .filter(mark -> mark.getBooking().equals(booking) && mark.getPresence() == Presence.ABSENT)
                .count());
        boolean forfeits = course.getTerm().forfeits(absences);
        if (lost != null && !forfeits) {
            this.forfeits.restore(lost, null);
        }
        boolean loses = lost == null
                && forfeits
                && booking.getState() == BookingState.CONFIRMED
                && work.now().isBefore(course.getOffering().getGivenUntil());
        if (loses) {
            this.forfeits.lose(course, booking, absences);
        }
        return loses;
    }

    private Course own(String code, long version) {
        Course course = queries.held(code);
        course.requireVersion(version);
        if (course.getCompletedAt() != null) {
            throw new RuleViolation("nightschool.rule.completed");
        }
        return course;
    }

    /** As receipts are typed: in small letters, with blanks, without the hyphen. */
    private static String compact(String receipt) {
        return receipt.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
