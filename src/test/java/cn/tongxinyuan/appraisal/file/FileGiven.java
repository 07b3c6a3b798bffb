package cn.tongxinyuan.appraisal.file;

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
import cn.tongxinyuan.platform.security.Posts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Cycles, persons and files of a test's own, built through the services. */
@ApplicationScoped
public class FileGiven {

    public static final String STREET = "370105009";
    public static final String UNIT = "370105009010";
    public static final String OTHER = "370105011009";

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    StaffService people;

    @Inject
    Posts posts;

    @Inject
    CycleService cycles;

    @Inject
    FileService files;

    @Inject
    Clock clock;

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A worker of a unit since two years ago; returns the code. */
    public String worker(String unit) {
        return caller.asSystem(() -> people.enrol(List.of(new EnrolStaff(
                        new StaffDetails("考核人" + NUMBER.incrementAndGet(), null, null),
                        new Appointment(new ScopePath(unit), "COMMUNITY_WORKER", today().minusYears(2), null))))
                .get(0));
    }

    /** An account of a worker of that unit, registered as that person's. */
    public String account(String staff, String unit) {
        return account(staff, unit, "organization.community-worker");
    }

    public String account(String staff, String unit, String role) {
        String username = caller.hired(role, unit);
        caller.asSystem(() -> posts.identify(username, staff));
        return username;
    }

    /** A cycle of days no other one has, which go on. */
    public String cycle() {
        int number = NUMBER.incrementAndGet();
        return caller.asSystem(() -> cycles.open("测试考核", FIRST.plusDays(number), today().plusDays(number)));
    }

    /** The file of somebody in a cycle of the test's own. */
    public String file(String staff, String unit) {
        return file(cycle(), staff, unit);
    }

    public String file(String cycle, String staff, String unit) {
        caller.asSystem(() -> cycles.begin(cycle, new ScopePath(unit)));
        return records.sql(
                        "select f.code from appraisal_file f join appraisal_cycle c on c.id = f.cycle_id"
                                + " where c.code = ?1 and f.staff_code = ?2",
                        cycle,
                        staff)
                .get(0)
                .toString();
    }

    public long version(String file) {
        return ((Number) records.sql("select version from appraisal_file where code = ?1", file)
                        .get(0))
                .longValue();
    }

    public FileView read(String file) {
        return caller.asSystem(() -> files.read(file));
    }

    public void judge(String by, String file, int rule, String marks) {
        caller.as(by, () -> files.judge(file, version(file), rule, new BigDecimal(marks), "有台账"));
    }

    /** Full marks under every rule that somebody judges: 64 of the hundred. */
    public void judgeAll(String by, String file) {
        read(file).lines().stream()
                .map(FileView.Line::rule)
                .filter(rule -> rule.getScoring().isBase() && rule.getScoring().isByHand())
                .forEach(rule ->
                        judge(by, file, rule.getNumber(), rule.getFullMarks().toPlainString()));
    }

    public void notice(String by, String file) {
        caller.as(by, () -> files.notice(file, version(file)));
    }

    public int tasks(String matter, String file) {
        return records.sql("select 1 from platform_task where matter = ?1 and subject = ?2", matter, file)
                .size();
    }

    public static void assertRefused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.key())
                .isEqualTo("appraisal.rule." + rule));
    }
}
