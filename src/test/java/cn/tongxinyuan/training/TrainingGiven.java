package cn.tongxinyuan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Appointment;
import cn.tongxinyuan.organization.EnrolStaff;
import cn.tongxinyuan.organization.StaffDetails;
import cn.tongxinyuan.organization.StaffService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Classes and people of a test's own, built through the services. */
@ApplicationScoped
public class TrainingGiven {

    public static final String XINXU = "370105013008";
    static final String STREET = "370105013";
    static final String OTHER = "370105010010";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    StaffService staff;

    @Inject
    TrainingService trainings;

    @Inject
    NominationService nominations;

    @Inject
    RollService rolls;

    @Inject
    ClosingService closing;

    @Inject
    Clock clock;

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A name nobody else has. */
    public static String name() {
        return "培训人" + NUMBER.incrementAndGet();
    }

    /** A worker of a community since two years ago; returns the code. */
    public String worker(String unit) {
        return worker(unit, name());
    }

    public String worker(String unit, String name) {
        return caller.asSystem(() -> staff.enrol(List.of(new EnrolStaff(
                        new StaffDetails(name, null, null),
                        new Appointment(new ScopePath(unit), "COMMUNITY_WORKER", today().minusYears(2), null))))
                .get(0));
    }

    /** More people than one can look through to choose. */
    void crowd(String unit, int many) {
        caller.asSystem(() -> staff.enrol(IntStream.range(0, many)
                .mapToObj(i -> new EnrolStaff(
                        new StaffDetails(name(), null, null),
                        new Appointment(new ScopePath(unit), "COMMUNITY_WORKER", today().minusYears(2), null)))
                .toList()));
    }

    /** A class of the district with two lessons of three and two hours, the first of which begins after this time. */
    public TrainingPlan plan(Duration begins) {
        return plan("370105", begins, "教师" + NUMBER.incrementAndGet(), "教室" + NUMBER.incrementAndGet());
    }

    /** A class of a unit, with a teacher and a room. */
    public TrainingPlan plan(String unit, Duration begins, String teacher, String place) {
        Instant start = now().plus(begins);
        Level level = Level.values()[unit.length() / 3 - 2];
        return new TrainingPlan(
                "测试培训班",
                level,
                Tier.FIELD,
                "THEORY",
                new ScopePath(unit),
                place,
                5,
                true,
                List.of(
                        lesson(start, Duration.ofHours(3), "3", teacher),
                        lesson(start.plus(Duration.ofHours(4)), Duration.ofHours(2), "2", teacher)));
    }

    static LessonPlan lesson(Instant start, Duration length, String hours, String teacher) {
        return new LessonPlan(start, start.plus(length), new BigDecimal(hours), teacher);
    }

    public String training(TrainingPlan plan) {
        return caller.asSystem(() -> trainings.plan(plan).getCode());
    }

    /** A class of the district that was over ten days ago. */
    String past() {
        return training(plan(Duration.ofDays(-10)));
    }

    Training open(String code) {
        return caller.asSystem(() -> trainings.open(code));
    }

    public void send(String code, String... people) {
        caller.asSystem(() -> nominations.nominate(code, List.of(people)));
    }

    public Attendance.Marked mark(String code, int lesson, Presence presence, String... people) {
        Excuse excuse = presence == Presence.EXCUSED ? Excuse.ILLNESS : null;
        return caller.asSystem(() -> rolls.attend(code, lesson, new Attendance(List.of(people), presence, excuse)));
    }

    public ClosingService.Closed close(String code) {
        return caller.asSystem(() -> closing.close(code));
    }

    /** A class that is over, in which these people were at every lesson. */
    String closed(TrainingPlan plan, String... people) {
        String code = training(plan);
        send(code, people);
        for (int lesson = 1; lesson <= plan.lessons().size(); lesson++) {
            mark(code, lesson, Presence.PRESENT, people);
        }
        close(code);
        return code;
    }

    public void change(String sql, Object... arguments) {
        records.change(sql, arguments);
    }

    List<?> kept(String select, Object... arguments) {
        return records.sql(select, arguments);
    }

    public static void assertRefused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.key())
                .isEqualTo("training.rule." + rule));
    }
}
