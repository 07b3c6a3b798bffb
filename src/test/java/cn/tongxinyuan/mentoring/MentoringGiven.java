package cn.tongxinyuan.mentoring;

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
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Studios, reserve cadres and pairs of a test's own, built through the services. */
@ApplicationScoped
public class MentoringGiven {

    /** Where studios of tests are, and where their mentees come from. */
    static final String STUDIO = "370105013008";

    static final String UNIT = "370105010010";
    /** Of the rooms' tests. */
    public static final String OTHER = UNIT;

    static final String STRANGE = "370105014004";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    StaffService staff;

    @Inject
    CadreService cadres;

    @Inject
    StudioService studios;

    @Inject
    GuidanceService guidance;

    @Inject
    GrowthService growth;

    @Inject
    Clock clock;

    public LocalDate now() {
        return today();
    }

    /** Somebody who leads a community. */
    public String leader(String unit) {
        return secretary(unit);
    }

    /** Somebody who works in one. */
    public String person(String unit) {
        return worker(unit);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static String name() {
        return "帮带人" + NUMBER.incrementAndGet();
    }

    static CadreDetails details() {
        return new CadreDetails(LocalDate.of(1990, 3, 1), "BACHELOR", LocalDate.of(2012, 7, 1), "社区工作者");
    }

    String worker(String unit) {
        return somebody(unit, "COMMUNITY_WORKER");
    }

    /** Whoever leads a studio: the post of a secretary is taken in most communities, so the record says it past the rules. */
    String secretary(String unit) {
        String code = worker(unit);
        records.change("update organization_staff set role_code = 'COMMUNITY_SECRETARY' where code = ?1", code);
        return code;
    }

    private String somebody(String unit, String role) {
        return caller.asSystem(() -> staff.enrol(List.of(new EnrolStaff(
                        new StaffDetails(name(), null, null),
                        new Appointment(new ScopePath(unit), role, today().minusYears(2), null))))
                .get(0));
    }

    String studio(String unit) {
        String secretary = secretary(unit);
        return caller.asSystem(() -> studios.found(new StudioDetails(name(), secretary, "201室", today().minusYears(1)))
                .getCode());
    }

    /** Somebody in the pool. */
    String pooled(String unit) {
        return pooled(unit, worker(unit));
    }

    String pooled(String unit, String who) {
        String code = caller.asSystem(() -> cadres.recommend(who, details()).getCode());
        String reviewer = caller.hired("organization.academy", "370105");
        caller.as(reviewer, () -> {
            cadres.review(code, true, "同意");
            cadres.admit(code);
        });
        return code;
    }

    String pair(String studio, String cadre) {
        return caller.asSystem(() -> studios.pair(studio, cadre).getCode());
    }

    /** A pair of a new studio and somebody of the other unit, begun so many months before this one. */
    String pair(int months) {
        String pair = pair(studio(STUDIO), pooled(UNIT));
        records.change(
                "update mentoring_pair set begun_on = ?1 where code = ?2",
                Date.valueOf(today().withDayOfMonth(1).minusMonths(months)),
                pair);
        return pair;
    }

    static GuidanceDetails exchange(LocalDate day) {
        return new GuidanceDetails(GuidanceKind.EXCHANGE, day, "CASE", "分析一起楼道堆物纠纷");
    }

    Mentorship whole(String pair) {
        return caller.asSystem(() -> growth.whole(pair).pair());
    }

    int mentees(String studio) {
        return caller.asSystem(() -> studios.mentees(studios.open(studio)));
    }

    Studio opened(String studio) {
        return caller.asSystem(() -> studios.open(studio));
    }

    void change(String sql, Object... arguments) {
        records.change(sql, arguments);
    }

    List<?> kept(String select, Object... arguments) {
        return records.sql(select, arguments);
    }

    public static void assertRefused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.key())
                .isEqualTo("mentoring.rule." + rule));
    }
}
