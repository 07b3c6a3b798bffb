package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.Booking;
import cn.tongxinyuan.booking.BookingState;
import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingPlan;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.booking.SeatMode;
import cn.tongxinyuan.booking.Seats;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.task.DueTask;
import cn.tongxinyuan.platform.task.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What changes of a course mean for its seats, for those who enrolled, and for those who have to decide. */
@ApplicationScoped
class CourseWork {

    /** Matter of the inbox: whether a course with too few begins. */
    static final String DECIDE = "nightschool.decide";

    /** These hold a seat, or may win one. */
    static final Set<BookingState> ENROLLED =
            EnumSet.of(BookingState.CONFIRMED, BookingState.OFFERED, BookingState.ATTENDED, BookingState.ENTERED);

    /** These are expected at a lesson. */
    static final Set<BookingState> SEATED = EnumSet.of(BookingState.CONFIRMED, BookingState.ATTENDED);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    @Inject
    OfferingService offerings;

    @Inject
    Inbox inbox;

    @Inject
    Codes codes;

    @Inject
    Clock clock;

    @Inject
    Event<CourseChanged> happened;

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(DistrictClock.ZONE).toLocalDate();
    }

    static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(DistrictClock.ZONE));
    }

    /** How many enrolled, or entered the draw; never more than there are seats. */
    int enrolled(Course course) {
        int many = offerings.bookings(course.getOffering(), ENROLLED).size();
        return Math.min(many, offerings.seats(course.getOffering()).getCapacity());
    }

    List<Booking> seated(Course course) {
        return offerings.bookings(course.getOffering(), SEATED);
    }

    /** Whether it has to be decided whether the course begins. */
    boolean isUndecided(Course course) {
        return course.getDecidedAt() == null
                && course.getLessons().stream().noneMatch(lesson -> lesson.getState() == LessonState.HELD)
                && enrolled(course) < course.getMinimum();
    }

    /** Whoever plans for a course is asked, some days before it begins, whether enough have enrolled. */
    void askBeforeStart(Course course) {
        LocalDate first = day(course.firstStart());
        inbox.due(new DueTask(
                DECIDE,
                course.getCode(),
                course.getScope(),
                NightschoolPermission.PLAN,
                null,
                first.minusDays(course.getTerm().getDecideDays()),
                first,
                Wording.of("nightschool.told.decide-due", course.getOffering().getTitle(), course.getMinimum()),
                "/nightschool/course-view?code=" + course.getCode()));
    }

    void askedEnough(Course course) {
        inbox.done(DECIDE, course.getCode());
    }

    /** An appeal needs no answer any more. */
    void answered(Forfeit lost) {
        inbox.done(ForfeitWork.APPEAL, lost.getCode());
    }

    /** When its seats begin to be used: with the first lesson, and where that is over, with what stands. */
    private Instant start(Course course) {
        Instant stands = course.getOffering().getStartsAt();
        boolean ahead = stands.isAfter(now()) && course.firstStart().isAfter(now());
        return ahead ? course.firstStart() : stands;
    }

    /** Whether a lost seat can still come back, or a place in the list: once the last lesson is over, a free seat alone. */
    boolean takesBack(Course course, Booking booking) {
        if (now().isBefore(course.getOffering().getGivenUntil())) {
            return true;
        }
        Seats seats = offerings.seats(course.getOffering());
        return course.getCompletedAt() == null && seats.getTaken() + booking.getSeats() <= seats.getCapacity();
    }

    /** Its seats are given from the first lesson to the last that take place; where the first is over, its start stays. */
    void align(Course course) {
        Offering offering = course.getOffering();
        Instant start = start(course);
        Instant end = course.lastEnd().isAfter(start) ? course.lastEnd() : offering.getEndsAt();
        if (start.equals(offering.getStartsAt()) && end.equals(offering.getEndsAt())) {
            return;
        }
        Seats seats = offerings.seats(offering);
        offerings.change(
                offering.getCode(),
                offering.getVersion(),
                seats(
                        offering,
                        offering.getTitle(),
                        offering.getRoom(),
                        start,
                        end,
                        seats.getCapacity(),
                        offering.getOpensAt(),
                        offering.getClosesAt(),
                        offering.getMode()));
    }

    /** The seats of a course that changes: what only they know, such as for whom they are, stays. */
    OfferingPlan kept(Course course, CoursePlan plan) {
        return seats(
                course.getOffering(),
                plan.title(),
                plan.room(),
                course.isDraft() ? course.firstStart() : start(course),
                course.lastEnd(),
                plan.capacity(),
                plan.bookingOpens(),
                plan.bookingCloses(),
                plan.mode());
    }

    private OfferingPlan seats(
            Offering offering,
            String title,
            String room,
            Instant start,
            Instant end,
            int capacity,
            Instant opens,
            Instant closes,
            SeatMode mode) {
        boolean untilStart = offering.getCancelUntil().equals(offering.getStartsAt());
        boolean kept = !untilStart && offering.getCancelUntil().isBefore(start);
        return new OfferingPlan(
                title,
                offering.getKind(),
                offering.getCentre(),
                room,
                start,
                end,
                capacity,
                opens,
                closes,
                kept ? offering.getCancelUntil() : null,
                Math.min(capacity, offerings.seats(offering).getCounterQuota()),
                offering.isWaitingList(),
                mode,
                offering.getCommunities(),
                offering.getPerPerson());
    }

    /** @throws RuleViolation {@code nightschool.rule.teacher-unchecked} where minors come and no check holds to the last lesson */
    static void requireChecked(CoursePlan plan, Teacher teacher) {
        requireChecked(plan.audience(), teacher, plan.end());
    }

    static void requireChecked(Audience audience, Teacher teacher, Instant end) {
        if (audience.isMinors() && (teacher == null || !teacher.checkHolds(day(end)))) {
            throw new RuleViolation("nightschool.rule.teacher-unchecked");
        }
    }

    /** @throws RuleViolation {@code nightschool.rule.unknown-topic} where it says one that no list has */
    void requireTopic(CoursePlan plan) {
        if (plan.topic() != null
                && codes.find(CoursePlan.TOPICS, plan.topic(), day(plan.start()))
                        .isEmpty()) {
            throw new RuleViolation("nightschool.rule.unknown-topic", plan.topic());
        }
    }

    /** Tells everybody who has a seat or waits; nobody is told of a draft. */
    void tell(Course course, String content) {
        if (!course.isDraft()) {
            offerings.tell(course.getOffering(), content);
        }
    }

    /** Told before the seats change: the trail knows an act by what it was told of first. */
    void fire(Course course, String summary) {
        fire(course.getCode(), course.getScope(), summary);
    }

    void fire(String code, ScopePath unit, String summary) {
        happened.fire(new CourseChanged(code, unit, summary));
    }
}
