package cn.tongxinyuan.nightschool;

import static cn.tongxinyuan.nightschool.CourseGiven.WEEK;
import static cn.tongxinyuan.nightschool.CourseGiven.XINXU;
import static cn.tongxinyuan.nightschool.CourseGiven.refused;
import static cn.tongxinyuan.nightschool.CourseGiven.resident;
import static cn.tongxinyuan.nightschool.CourseGiven.wish;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.award.Certificate;
import cn.tongxinyuan.award.CertificateService;
import cn.tongxinyuan.booking.Booked;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A course from its plan to its certificates, with all that may come between. */
@ExtendWith(ArquillianExtension.class)
class CourseLifeIT {

    private static final Duration DAYS = Duration.ofDays(3);

    @Inject
    CourseGiven given;

    @Inject
    Caller caller;

    @Inject
    CourseService courses;

    @Inject
    LessonService lessons;

    @Inject
    EnrolmentService enrolments;

    @Inject
    CompletionService completion;

    @Inject
    TeacherService teachers;

    @Inject
    BookingService bookings;

    @Inject
    CertificateService certificates;

    @Inject
    Trail trail;

    @Test
    void seatsAreThoseOfOneOfferingFromFirstLessonToLast() {
        String code = given.course(5);

        Course course = given.open(code);

        assertThat(course.getLessons()).hasSize(4);
        assertThat(course.getOffering().getKind().name()).isEqualTo("COURSE");
        assertThat(course.getOffering().getStartsAt()).isEqualTo(course.firstStart());
        assertThat(course.getOffering().getEndsAt()).isEqualTo(course.lastEnd());
        assertThat(course.getState(given.now())).isEqualTo(CourseState.ENROLLING);
        assertThat(trail.about(code)).anyMatch(row -> row.contains("nightschool.told.planned"));
    }

    @Test
    void tooFewEnrolledIsDecidedBeforeAnybodyAttends() {
        String code = given.course(given.plan(XINXU, CourseGiven.TERM, "教师某", Audience.ADULTS, 5, 2));
        Booked one = given.enrol(code);
        given.passes(code, DAYS);

        refused("nightschool.rule.undecided", () -> given.mark(code, 1, Presence.PRESENT, one));
        caller.asSystem(() -> courses.run(code, version(code)));

        assertThat(given.mark(code, 1, Presence.PRESENT, one).confirmed()).isOne();
        assertThat(given.open(code).getState(given.now())).isEqualTo(CourseState.RUNNING);
    }

    @Test
    void whoEnrolledIsToldWhenItIsCalledOff() {
        String code = given.course(5);
        Booked one = given.enrol(code);

        caller.asSystem(() -> courses.callOff(code, version(code), "报名人数不足"));

        assertThat(given.state(one)).isEqualTo("HOST_CANCELLED");
        assertThat(given.open(code).getState(given.now())).isEqualTo(CourseState.CANCELLED);
        assertThat(given.told("booking.text.host-cancelled", one.receipt())).isOne();
    }

    @Test
    void aCancelledLessonIsToldAndMadeUpOnce() {
        String code = given.course(5);
        given.enrol(code);
        given.enrol(code);
        int before = given.told("nightschool.text.lesson-cancelled", "测试书法课");
        LessonPlan later = hours(given.open(code).lastEnd().plus(WEEK));

        caller.asSystem(() -> lessons.cancel(code, version(code), 4, "教师生病"));
        int number = caller.asSystem(() -> lessons.makeUp(code, version(code), 4, later, "二楼教室"));

        assertThat(given.told("nightschool.text.lesson-cancelled", "测试书法课") - before)
                .isEqualTo(2);
        assertThat(number).isEqualTo(5);
        assertThat(given.open(code).getOffering().getEndsAt()).isEqualTo(later.end());
        refused("nightschool.rule.made-up", () -> lessonMadeUp(code, 4, later));
        refused("nightschool.rule.not-cancelled", () -> lessonMadeUp(code, 3, later));
    }

    @Test
    void theThirdAbsenceGivesTheSeatToWhoWaits() {
        String code = given.course(1);
        Booked absent = given.enrol(code);
        Booked waiting = given.enrol(code);
        afterLessons(code, 3);

        assertThat(given.mark(code, 1, Presence.ABSENT, absent).givenOn()).isEmpty();
        given.mark(code, 2, Presence.EXCUSED, absent);
        assertThat(given.mark(code, 3, Presence.ABSENT, absent).givenOn()).isEmpty();
        assertThat(given.state(absent)).isEqualTo("CONFIRMED");
        assertThat(given.mark(code, 2, Presence.ABSENT, absent).givenOn()).containsExactly(absent.receipt());

        assertThat(given.state(absent)).isEqualTo("CANCELLED");
        assertThat(given.state(waiting)).isEqualTo("OFFERED");
        assertThat(given.told("nightschool.text.seat-lost", forfeit(code).getCode()))
                .isOne();
        assertThat(given.told("booking.text.offered", waiting.receipt())).isOne();
    }

    @Test
    void anAppealThatHoldsGivesTheSeatOrTheFirstPlace() {
        String free = lost(given.course(1), false);
        String full = lost(given.course(1), true);

        for (String code : List.of(free, full)) {
            String lost = forfeit(code).getCode();
            caller.asSystem(() -> enrolments.appeal(lost, "住院，有证明"));
            caller.asSystem(() -> enrolments.restore(lost, forfeit(code).getVersion(), "属实"));
        }

        assertThat(forfeit(free).getBooking().getState().name()).isEqualTo("CONFIRMED");
        assertThat(forfeit(full).getBooking().getState().name()).isEqualTo("WAITING");
        assertThat(caller.asSystem(() -> bookings.position(
                        bookings.find(forfeit(full).getBooking().getReceipt()))))
                .isOne();
        assertThat(given.told(
                        "nightschool.text.first-in-list",
                        forfeit(full).getBooking().getReceipt()))
                .isOne();
        refused(
                "nightschool.rule.forfeit-state",
                () -> caller.asSystem(() ->
                        enrolments.uphold(forfeit(full).getCode(), forfeit(full).getVersion(), "再看")));
    }

    @Test
    void afterTheLastLessonWhoIsRightIsToldAndWaitsForNothing() {
        String free = lost(given.course(1), false);
        String full = lost(given.course(1), true);
        for (String code : List.of(free, full)) {
            given.passes(code, WEEK.plusHours(3));
            String lost = forfeit(code).getCode();
            caller.asSystem(() -> enrolments.appeal(lost, "住院，有证明"));
            caller.asSystem(() -> enrolments.restore(lost, forfeit(code).getVersion(), "属实"));
        }

        assertThat(forfeit(free).getBooking().getState().name()).isEqualTo("CONFIRMED");
        assertThat(forfeit(full).getState()).isEqualTo(ForfeitState.RESTORED);
        assertThat(forfeit(full).getBooking().getState().name()).isEqualTo("CANCELLED");
        assertThat(given.told(
                        "nightschool.text.right-too-late",
                        forfeit(full).getBooking().getReceipt()))
                .isOne();
    }

    @Test
    void aLessonOfWhichNothingIsWrittenAnyMoreWasNotHeld() {
        String code = given.course(5);
        Booked one = given.enrol(code);
        Booked other = given.enrol(code);
        afterLessons(code, 1);
        given.mark(code, 1, Presence.PRESENT, one, other);

        given.mark(code, 1, null, one);
        assertThat(given.open(code).lesson(1).getState()).isEqualTo(LessonState.HELD);
        given.mark(code, 1, null, other);

        assertThat(given.open(code).lesson(1).getState()).isEqualTo(LessonState.PLANNED);
        caller.asSystem(() -> lessons.cancel(code, version(code), 1, "停电"));
    }

    @Test
    void whatWasSaidIsForgottenWithWhoSaidIt() {
        String code = lost(given.course(1), false);
        caller.asSystem(() -> enrolments.appeal(forfeit(code).getCode(), "住院，有证明"));
        caller.asSystem(() -> enrolments.forget());
        assertThat(forfeit(code).getAppeal()).isNotNull();

        given.forgotten(forfeit(code).getBooking().getReceipt());
        caller.asSystem(() -> enrolments.forget());

        assertThat(forfeit(code).getAppeal()).isNull();
    }

    @Test
    void anAbsenceThatWasAMistakeBringsTheSeatBack() {
        String code = lost(given.course(1), false);
        String receipt = forfeit(code).getBooking().getReceipt();

        Attendance.Outcome undone =
                caller.asSystem(() -> lessons.attend(code, 3, new Attendance(List.of(receipt), null, null, null)));

        assertThat(undone.confirmed()).isOne();
        assertThat(forfeit(code).getState()).isEqualTo(ForfeitState.RESTORED);
        assertThat(forfeit(code).getBooking().getState().name()).isEqualTo("CONFIRMED");
    }

    @Test
    void whoLeavesLetsSomebodyElseIn() {
        String code = given.course(1);
        Booked leaving = given.enrol(code);
        Booked waiting = given.enrol(code);
        given.passes(code, DAYS);

        caller.asSystem(() -> enrolments.withdraw(code, leaving.receipt(), Excuse.WORK));

        assertThat(given.state(waiting)).isEqualTo("OFFERED");
        caller.asSystem(() -> bookings.accept(waiting.receipt()));
        assertThat(given.mark(code, 1, Presence.PRESENT, waiting).confirmed()).isOne();
        assertThat(given.mark(code, 1, Presence.PRESENT, leaving).unknown()).containsExactly(leaving.receipt());
    }

    @Test
    void completionCertifiesWhoCameOftenAndCountsNobodyWhoCame() {
        String code = given.course(5);
        Booked often = given.enrol(code);
        Booked once = given.enrol(code);
        Booked never = given.enrol(code);
        afterLessons(code, 4);
        for (int lesson = 1; lesson <= 3; lesson++) {
            given.mark(code, lesson, Presence.PRESENT, often);
        }
        given.mark(code, 1, Presence.PRESENT, once);
        refused("nightschool.rule.lesson-unrecorded", () -> complete(code));
        given.mark(code, 4, Presence.PRESENT, often);
        given.mark(code, 4, Presence.ABSENT, never);

        List<CompletionService.Certified> certified = complete(code);

        assertThat(certified).extracting(CompletionService.Certified::receipt).containsExactly(often.receipt());
        assertThat(List.of(given.state(often), given.state(once), given.state(never)))
                .containsExactly("ATTENDED", "ATTENDED", "ABSENT");
        assertThat(given.open(code).getState(given.now())).isEqualTo(CourseState.COMPLETED);
        Certificate certificate =
                caller.asSystem(() -> certificates.open(certified.get(0).number()));
        assertThat(caller.asSystem(() -> certificates.maskedHolder(certificate)))
                .isEqualTo("李*");
        assertThat(certificate.getStatement()).endsWith("|4|4");
        refused("nightschool.rule.completed", () -> complete(code));
        refused("nightschool.rule.completed", () -> given.mark(code, 1, Presence.ABSENT, once));
    }

    @Test
    void noLessonIsWrittenDownBeforeItsDay() {
        String code = given.course(5);
        Booked one = given.enrol(code);

        refused("nightschool.rule.lesson-not-begun", () -> given.mark(code, 1, Presence.PRESENT, one));
        refused("nightschool.rule.not-over", () -> complete(code));
    }

    @Test
    void whereChildrenComeTeachersAreCheckedAndGuardiansConsent() {
        CoursePlan unknown = given.plan(XINXU, CourseGiven.TERM, "教师某", Audience.CHILDREN, 5, 1);
        refused("nightschool.rule.teacher-unchecked", () -> given.course(unknown));
        String lapsed = teacher(given.today().plusDays(10));
        refused(
                "nightschool.rule.teacher-unchecked",
                () -> given.course(given.plan(XINXU, CourseGiven.TERM, lapsed, Audience.CHILDREN, 5, 1)));
        String checked = teacher(given.today().plusYears(1));
        String code = given.course(given.plan(XINXU, CourseGiven.TERM, checked, Audience.CHILDREN, 5, 1));
        String offering = given.open(code).getOffering().getCode();

        refused("booking.rule.guardian-needed", () -> given.enrol(code));
        Booked booked = caller.asSystem(() -> bookings.book(wish(offering, resident(), "李某某")));

        assertThat(given.state(booked)).isEqualTo("CONFIRMED");
        assertThat(given.kept("select guardian_sealed from booking_booking where receipt = ?1", booked.receipt()))
                .allSatisfy(kept -> assertThat((String) kept).isNotBlank().doesNotContain("李"));
    }

    @Test
    void onceResidentsWereToldLessonsChangeOneByOne() {
        String code = given.course(5);
        CoursePlan plan = given.plan(6);

        refused(
                "nightschool.rule.published",
                () -> caller.asSystem(() -> courses.change(code, version(code), moved(plan, Duration.ofDays(1)))));
        caller.asSystem(() -> courses.change(code, version(code), kept(plan, given.open(code))));

        assertThat(caller.asSystem(
                        () -> courses.open(code).getOffering().getSeats().getCapacity()))
                .isEqualTo(6);
    }

    private CoursePlan kept(CoursePlan plan, Course course) {
        return with(plan, course.getSchedule());
    }

    private static CoursePlan moved(CoursePlan plan, Duration by) {
        return with(
                plan,
                plan.lessons().stream()
                        .map(lesson -> new LessonPlan(
                                lesson.start().plus(by), lesson.end().plus(by)))
                        .toList());
    }

    private static CoursePlan with(CoursePlan plan, List<LessonPlan> lessons) {
        return new CoursePlan(
                plan.title(),
                plan.term(),
                plan.topic(),
                plan.community(),
                plan.centre(),
                plan.room(),
                plan.teacher(),
                plan.audience(),
                plan.capacity(),
                plan.minimum(),
                plan.mode(),
                plan.fee(),
                lessons,
                plan.bookingOpens(),
                plan.bookingCloses());
    }

    private String teacher(LocalDate checkedUntil) {
        return caller.asSystem(() -> teachers.register(
                new ScopePath(XINXU), new TeacherDetails("赵某", "19900009999", "书法协会", null, null, null, checkedUntil)));
    }

    /** Somebody loses the only seat; where it is full again, whoever waited has taken it. */
    private String lost(String code, boolean full) {
        Booked absent = given.enrol(code);
        Booked waiting = full ? given.enrol(code) : null;
        Booked after = full ? given.enrol(code) : null;
        afterLessons(code, 3);
        for (int lesson = 1; lesson <= 3; lesson++) {
            given.mark(code, lesson, Presence.ABSENT, absent);
        }
        if (full) {
            caller.asSystem(() -> bookings.accept(waiting.receipt()));
            assertThat(given.state(after)).isEqualTo("WAITING");
        }
        return code;
    }

    /** So many lessons have begun. */
    private void afterLessons(String code, int lessons) {
        given.passes(code, DAYS.plus(WEEK.multipliedBy(lessons - 1L)).plusMinutes(5));
    }

    private int lessonMadeUp(String code, int number, LessonPlan plan) {
        return caller.asSystem(() -> lessons.makeUp(code, version(code), number, plan, null));
    }

    private List<CompletionService.Certified> complete(String code) {
        return caller.asSystem(() -> completion.complete(code, version(code)));
    }

    private Forfeit forfeit(String code) {
        return caller.asSystem(() -> enrolments.forfeits(courses.open(code)).get(0));
    }

    private long version(String code) {
        return given.open(code).getVersion();
    }

    private static LessonPlan hours(Instant start) {
        return new LessonPlan(start, start.plus(2, ChronoUnit.HOURS));
    }
}
