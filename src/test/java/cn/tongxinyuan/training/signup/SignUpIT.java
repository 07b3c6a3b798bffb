package cn.tongxinyuan.training.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.booking.BookSeats;
import cn.tongxinyuan.booking.Booked;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.Channel;
import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.booking.OfferingState;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Appointment;
import cn.tongxinyuan.organization.CentreDetails;
import cn.tongxinyuan.organization.CentreLevel;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.EnrolStaff;
import cn.tongxinyuan.organization.Position;
import cn.tongxinyuan.organization.StaffDetails;
import cn.tongxinyuan.organization.StaffService;
import cn.tongxinyuan.platform.security.Posts;
import cn.tongxinyuan.training.LessonPlan;
import cn.tongxinyuan.training.NominationService;
import cn.tongxinyuan.training.Participant;
import cn.tongxinyuan.training.RollService;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingGiven;
import cn.tongxinyuan.training.TrainingPlan;
import cn.tongxinyuan.training.TrainingService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Some seats of a class are for people who sign up by themselves; the units send others to the rest. */
@ExtendWith(ArquillianExtension.class)
class SignUpIT {

    private static final String UNIT = "370105012010";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static String centre;

    @Inject
    TrainingGiven given;

    @Inject
    Caller caller;

    @Inject
    Posts posts;

    @Inject
    StaffService staff;

    @Inject
    CentreService centres;

    @Inject
    TrainingService trainings;

    @Inject
    NominationService nominations;

    @Inject
    RollService rolls;

    @Inject
    OfferingService offerings;

    @Inject
    BookingService bookings;

    @Inject
    SignUpService signUps;

    @Inject
    OwnSignUpService own;

    @Inject
    SignUpChore chore;

    private String academy;
    private TrainingPlan plan;
    private String code;

    /** Somebody on the rolls, with an account of their own. */
    private record Worker(String name, String mobile, String code, String account) {}

    @BeforeEach
    void plan() {
        if (centre == null) {
            centre = caller.asSystem(() -> centres.create(
                    CentreLevel.COMMUNITY,
                    new ScopePath(UNIT),
                    LocalDate.of(2024, 1, 1),
                    new CentreDetails("报名测试中心", null, Position.UNKNOWN, null)));
        }
        academy = caller.hired("organization.academy", "370105");
        plan = given.plan(Duration.ofDays(7));
        code = given.training(plan);
    }

    @Test
    void unitsSendPeopleToTheSeatsThatAreNotKept() {
        offer(2);
        String[] four = {given.worker(UNIT), given.worker(UNIT), given.worker(UNIT), given.worker(UNIT)};

        assertRefused("training.rule.no-seat", () -> given.send(code, four));
        given.send(code, four[0], four[1], four[2]);

        assertRefused("training.rule.no-seat", () -> offer(3));
        assertThat(trainings(code).getSignUpSeats()).isEqualTo(2);
    }

    @Test
    void whoSignsUpIsTakenOntoTheRollAndOffItAgain() {
        offer(1);
        Worker first = worker();
        Worker second = worker();

        assertThat(join(first).position()).isNull();
        assertThat(join(second).position()).isEqualTo(1);
        assertThat(enlist()).isEqualTo(new SignUpService.Taken(1, 0, List.of(), List.of()));
        assertThat(roll()).containsExactly(first.code());
        assertThat(enlist().added()).as("again").isZero();

        caller.as(first.account(), () -> own.leave(code));
        String offered = mine(second).booking().getReceipt();
        caller.asSystem(() -> bookings.accept(offered));
        assertThat(enlist()).isEqualTo(new SignUpService.Taken(1, 1, List.of(), List.of()));
        assertThat(roll()).containsExactly(second.code());
    }

    @Test
    void onlyPeopleOfTheRollsAreAdmittedOnce() {
        offer(3);
        Worker known = worker();
        Worker sent = worker();
        given.send(code, sent.code());

        assertRefused("training.rule.audience", () -> book("查无此人", known.mobile()));
        assertRefused("training.rule.audience", () -> book(known.name(), mobile()));
        assertRefused("training.rule.double-booking", () -> book(sent.name(), sent.mobile()));
        book(known.name(), known.mobile());

        assertThat(enlist().added()).isEqualTo(1);
        assertThat(roll()).containsExactlyInAnyOrder(known.code(), sent.code());
    }

    @Test
    void whoIsAtAnotherClassThenIsNotAdmitted() {
        offer(3);
        Worker busy = worker();
        given.send(given.training(given.plan(Duration.ofDays(7))), busy.code());
        Worker later = worker();
        join(later);
        given.send(given.training(given.plan(Duration.ofDays(7))), later.code());

        assertRefused("training.rule.overlap", () -> join(busy));
        assertThat(enlist())
                .as("sent elsewhere after signing up")
                .isEqualTo(new SignUpService.Taken(0, 0, List.of(), List.of(later.code())));
    }

    @Test
    void theSeatsAreOfTheClassAsItIs() {
        offer(2);
        List<LessonPlan> nextDay = plan.lessons().stream()
                .map(lesson -> new LessonPlan(
                        lesson.start().plus(Duration.ofDays(1)),
                        lesson.end().plus(Duration.ofDays(1)),
                        lesson.hours(),
                        lesson.teacher()))
                .toList();
        caller.as(
                academy,
                () -> trainings.change(
                        code,
                        trainings(code).getVersion(),
                        new TrainingPlan(
                                "改期的培训班",
                                plan.level(),
                                plan.tier(),
                                plan.function(),
                                plan.organiser(),
                                plan.place(),
                                plan.capacity(),
                                plan.certified(),
                                nextDay)));
        assertThat(offering().getStartsAt()).isEqualTo(nextDay.get(0).start());
        assertThat(offering().getTitle()).isEqualTo("改期的培训班");

        caller.as(academy, () -> trainings.cancel(code, trainings(code).getVersion(), "防汛"));
        assertThat(offering().getState()).isEqualTo(OfferingState.CANCELLED);
    }

    @Test
    void theCentreThatShowsItChangesAndCancelsNothing() {
        offer(2);
        String host = caller.hired("organization.community-worker", UNIT);

        assertRefused(
                "booking.rule.held-elsewhere",
                () -> caller.as(
                        host,
                        () -> offerings.callOff(offering().getCode(), offering().getVersion(), "另有安排")));
        assertRefused(
                "booking.rule.kept-elsewhere",
                () -> caller.asSystem(
                        () -> offerings.close(offering().getCode(), offering().getVersion())));
        assertThat(caller.browser(host)
                        .get("/booking/offering-view?code=" + offering().getCode())
                        .body())
                .contains("测试培训班")
                .doesNotContain("offering-edit", "callOff");
    }

    @Test
    void afterTheTimeIsOverTheyAreEnlistedByThemselves() {
        offer(2);
        Worker one = worker();
        join(one);
        chore.run();
        assertThat(roll()).as("still open").isEmpty();

        given.change(
                "update booking_offering set closes_at = current_timestamp - interval '1' second where code = ?1",
                trainings(code).getOffering());
        chore.run();
        assertThat(roll()).containsExactly(one.code());
    }

    @Test
    void theirTimeMayEndWithTheStartOfTheClass() {
        offer(2);
        Worker one = worker();
        join(one);
        given.change(
                "update booking_offering set starts_at = current_timestamp - interval '2' minute, closes_at ="
                        + " current_timestamp - interval '2' minute, opens_at = current_timestamp - interval '9' day"
                        + " where code = ?1",
                trainings(code).getOffering());
        given.change(
                "update training_class set starts_at = current_timestamp - interval '2' minute where code = ?1", code);

        chore.run();
        assertThat(roll()).containsExactly(one.code());
    }

    @Test
    void theUnitTakesNobodyBackWhoSignedUp() {
        offer(2);
        Worker one = worker();
        join(one);
        enlist();
        String secretary = caller.hired("organization.community-secretary", UNIT);

        assertRefused(
                "training.rule.signed-up", () -> caller.as(secretary, () -> nominations.withdraw(code, one.code())));
        assertThat(caller.browser(secretary)
                        .get("/training/training-view?tab=people&code=" + code)
                        .body())
                .contains(one.name())
                .doesNotContain("name=\"withdrawn\"");
    }

    @Test
    void anotherUnitOpensNothing() {
        String secretary = caller.hired("organization.street-secretary", "370105012");

        assertThatThrownBy(() -> caller.as(secretary, () -> signUps.offer(code, 0, signUp(2))))
                .isInstanceOf(OutOfScope.class);
        assertRefused(
                "training.rule.sign-up-centre",
                () -> caller.as(
                        academy,
                        () -> signUps.offer(
                                code,
                                trainings(code).getVersion(),
                                new SignUpPlan(
                                        "查无此中心",
                                        2,
                                        given.now(),
                                        plan.lessons().get(0).start()))));
    }

    @Test
    void aClassOpensAndOneSignsUpOnItsPage() {
        Api office = caller.browser(academy);
        String page = "/training/training-view?code=" + code;
        assertThat(office.get(page).body()).contains("开放报名");
        Api.Answer form = office.get("/training/sign-up-edit?code=" + code);
        assertThat(office.submit(form, "form", Map.of("seats", "9", "centre", centre, "save", ""))
                        .body())
                .contains("href=\"#form:seats\"", "名额不够");
        Api.Answer saved = office.submit(form, "form", Map.of("seats", "2", "centre", centre, "save", ""));
        assertThat(saved.status()).as(saved.body()).isEqualTo(302);

        Worker worker = worker();
        Api browser = caller.browser(worker.account());
        browser.submit(browser.get(page), "own", Map.of("join", ""));
        assertThat(browser.get(page).body()).contains("1 / 2", "已有名额", "取消报名").doesNotContain("转入学员名单");

        office.submit(office.get(page), "signed", Map.of("enlist", ""));
        assertThat(office.get(page + "&tab=people").body()).contains("转入学员名单 1 人", worker.code());
        browser.submit(browser.get(page), "own", Map.of("leave", ""));
        assertThat(browser.get(page).body()).contains("0 / 2", "我要报名");
    }

    private void offer(int seats) {
        caller.as(academy, () -> signUps.offer(code, trainings(code).getVersion(), signUp(seats)));
    }

    private SignUpPlan signUp(int seats) {
        Instant start = plan.lessons().get(0).start();
        return new SignUpPlan(centre, seats, given.now().minusSeconds(60), start.minus(Duration.ofHours(1)));
    }

    private Worker worker() {
        String name = "报名人" + NUMBER.incrementAndGet();
        String mobile = mobile();
        String worker = caller.asSystem(() -> staff.enrol(List.of(new EnrolStaff(
                        new StaffDetails(name, mobile, null),
                        new Appointment(
                                new ScopePath(UNIT),
                                "COMMUNITY_WORKER",
                                given.today().minusYears(1),
                                null))))
                .get(0));
        String account = caller.hired("organization.community-worker", UNIT);
        caller.asSystem(() -> posts.identify(account, worker));
        return new Worker(name, mobile, worker, account);
    }

    private static String mobile() {
        return String.format("1990000%04d", 4000 + NUMBER.incrementAndGet());
    }

    private Booked join(Worker worker) {
        return caller.as(worker.account(), () -> own.join(code));
    }

    private OwnSignUpService.Mine mine(Worker worker) {
        return caller.as(worker.account(), () -> own.mine(trainings.open(code))).orElseThrow();
    }

    /** Through the mini-program. */
    private void book(String name, String mobile) {
        String gateway = caller.hired("organization.gateway-miniprogram", "370105");
        caller.as(
                gateway,
                () -> bookings.book(
                        new BookSeats(trainings(code).getOffering(), name, mobile, UNIT, 0, Channel.ONLINE, true)));
    }

    private SignUpService.Taken enlist() {
        return caller.as(academy, () -> signUps.enlistSigned(code));
    }

    private List<String> roll() {
        return caller.as(academy, () -> rolls.participants(trainings.open(code)).stream()
                .map(Participant::getStaffCode)
                .toList());
    }

    private Training trainings(String training) {
        return caller.asSystem(() -> trainings.open(training));
    }

    private Offering offering() {
        return caller.asSystem(() -> offerings.open(trainings(code).getOffering()));
    }

    private static void assertRefused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.key())
                .isEqualTo(rule));
    }
}
