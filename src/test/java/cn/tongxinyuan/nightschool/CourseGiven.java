package cn.tongxinyuan.nightschool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.booking.BookSeats;
import cn.tongxinyuan.booking.Booked;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.Channel;
import cn.tongxinyuan.booking.SeatMode;
import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.CentreDetails;
import cn.tongxinyuan.organization.CentreLevel;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Courses and residents of a test's own, built through the services. */
@ApplicationScoped
public class CourseGiven {

    static final String XINXU = "370105013008";
    static final String TERM = "2024-SPRING";
    static final Duration WEEK = Duration.ofDays(7);

    private static final AtomicInteger RESIDENTS = new AtomicInteger();
    private static final AtomicInteger TERMS = new AtomicInteger();

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    CentreService centres;

    @Inject
    CourseService courses;

    @Inject
    LessonService lessons;

    @Inject
    TermService terms;

    @Inject
    BookingService bookings;

    @Inject
    Clock clock;

    private final Map<String, String> centreOfUnit = new ConcurrentHashMap<>();

    /** A centre of a unit; the same for all tests. */
    String centre(String unit) {
        return centreOfUnit.computeIfAbsent(
                unit,
                each -> caller.asSystem(() -> centres.create(
                        each.length() == 9 ? CentreLevel.STREET : CentreLevel.COMMUNITY,
                        new ScopePath(each),
                        LocalDate.of(2024, 1, 1),
                        new CentreDetails("夜校测试中心", null, Position.UNKNOWN, null))));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<?> kept(String select, Object... arguments) {
        return records.sql(select, arguments);
    }

    /** Four lessons, weekly from in three days on, of two hours; enrolment is open since an hour ago. */
    CoursePlan plan(int capacity) {
        return plan(XINXU, TERM, "教师某", Audience.ADULTS, capacity, 1);
    }

    CoursePlan plan(String unit, String term, String teacher, Audience audience, int capacity, int minimum) {
        Instant first = now().plus(3, ChronoUnit.DAYS);
        List<LessonPlan> weekly = IntStream.range(0, 4)
                .mapToObj(week -> first.plus(WEEK.multipliedBy(week)))
                .map(start -> new LessonPlan(start, start.plus(2, ChronoUnit.HOURS)))
                .toList();
        return new CoursePlan(
                "测试书法课",
                term,
                null,
                null,
                centre(unit),
                "教室",
                teacher,
                audience,
                capacity,
                minimum,
                SeatMode.FIRST_COME,
                Money.ZERO,
                weekly,
                now().minus(1, ChronoUnit.HOURS),
                first.minus(1, ChronoUnit.HOURS));
    }

    /** The same about something, in a term. */
    CoursePlan planned(String term, String topic, int capacity) {
        return planned(XINXU, term, topic, capacity);
    }

    /** The same at a centre of another unit, for the community too. */
    CoursePlan planned(String unit, String term, String topic, int capacity) {
        CoursePlan plan = plan(unit, term, "教师某", Audience.ADULTS, capacity, 1);
        return new CoursePlan(
                plan.title(),
                term,
                topic,
                XINXU,
                plan.centre(),
                plan.room(),
                plan.teacher(),
                plan.audience(),
                capacity,
                1,
                plan.mode(),
                plan.fee(),
                plan.lessons(),
                plan.bookingOpens(),
                plan.bookingCloses());
    }

    /** A term whose survey runs from so many days from today to so many. */
    String asked(int from, int until) {
        String code = term(2);
        caller.asSystem(() -> {
            Term stands = terms.open(code);
            terms.change(
                    stands.getVersion(),
                    new TermPlan(
                            code,
                            "测试学期",
                            stands.getFirstOn(),
                            stands.getLastOn(),
                            2,
                            2,
                            80,
                            3,
                            5,
                            today().plusDays(from),
                            today().plusDays(until)));
        });
        return code;
    }

    /** A term begins on another day. */
    void begins(String term, LocalDate day) {
        records.change("update nightschool_term set first_on = ?1 where code = ?2", java.sql.Date.valueOf(day), term);
    }

    /** A seat was offered and passed on once. */
    void offered(Booked booked) {
        records.change(
                "update booking_booking set offered_at = current_timestamp where receipt = ?1", booked.receipt());
    }

    /** Published; returns the code. Its seats are all for the mini-program. */
    String course(CoursePlan plan) {
        return caller.asSystem(() -> {
            Course course = courses.plan(plan);
            records.change(
                    "update booking_seats set counter_quota = 0, shared_from = ?1 where offering_id = ?2",
                    java.sql.Timestamp.from(now()),
                    course.getOffering().getId());
            return course.getCode();
        });
    }

    String course(int capacity) {
        return course(plan(capacity));
    }

    Course open(String code) {
        return caller.asSystem(() -> courses.open(code));
    }

    /** A term of a test's own, so that no other test's courses count in it. */
    String term(int most) {
        String code = "20" + (50 + TERMS.incrementAndGet()) + "-SPRING";
        records.change(
                "insert into nightschool_term (id, version, code, name, first_on, last_on, most_courses, absences,"
                        + " certificate_percent, decide_days) values (?1, 1, ?2, '测试学期', date '2024-03-01',"
                        + " date '2099-07-15', ?3, 2, 80, 3)",
                code.hashCode(),
                code,
                most);
        return code;
    }

    static int resident() {
        return RESIDENTS.incrementAndGet();
    }

    static BookSeats wish(String offering, int resident, String guardian) {
        return new BookSeats(
                offering, "李某", String.format("1990000%04d", resident), XINXU, 0, Channel.ONLINE, true, guardian);
    }

    Booked enrol(String course, int resident) {
        String offering = open(course).getOffering().getCode();
        return caller.asSystem(() -> bookings.book(wish(offering, resident, null)));
    }

    Booked enrol(String course) {
        return enrol(course, resident());
    }

    String state(Booked booked) {
        return caller.asSystem(() -> bookings.find(booked.receipt()).getState().name());
    }

    Attendance.Outcome mark(String course, int lesson, Presence presence, Booked... booked) {
        List<String> receipts =
                java.util.Arrays.stream(booked).map(Booked::receipt).toList();
        Excuse excuse = presence == Presence.EXCUSED ? Excuse.ILLNESS : null;
        return caller.asSystem(() -> lessons.attend(course, lesson, new Attendance(receipts, presence, excuse, null)));
    }

    /** Everything about a course lies so much nearer, or past: what hours bring about need not be waited for. */
    void passes(String course, Duration time) {
        String earlier = " - interval '" + time.toSeconds() + "' second";
        String of = " (select offering_id from nightschool_course where code = ?1)";
        records.change(
                "update booking_offering set opens_at = opens_at" + earlier + ", closes_at = closes_at" + earlier
                        + ", cancel_until = cancel_until" + earlier + ", starts_at = starts_at" + earlier
                        + ", ends_at = ends_at" + earlier + " where id =" + of,
                course);
        records.change(
                "update booking_seats set shared_from = shared_from" + earlier + " where offering_id =" + of, course);
        records.change(
                "update nightschool_lesson set starts_at = starts_at" + earlier + ", ends_at = ends_at" + earlier
                        + " where course_id = (select id from nightschool_course where code = ?1)",
                course);
    }

    /** The days are over for which anything personal is kept of a booking. */
    void forgotten(String receipt) {
        records.change("update booking_booking set person_key = null, active_key = null where receipt = ?1", receipt);
    }

    int told(String key, String content) {
        return records.sql("select 1 from platform_text_message where content like ?1", key + "|%" + content + "%")
                .size();
    }

    static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }
}
