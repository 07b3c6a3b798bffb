package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The register of those who teach. */
@Stateless
@Audited("nightschool")
@RolesAllowed(NightschoolPermission.PLAN)
public class TeacherService {

    private static final String PREFIX = "JS";
    private static final int MOST_WORDS = 200;

    @Inject
    CourseQueries queries;

    @Inject
    ScopedQueries records;

    @Inject
    Numbers numbers;

    @Inject
    PersonalData personal;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<TeacherChanged> happened;

    /**
     * Registers somebody; returns the code.
     *
     * @throws RuleViolation {@code nightschool.rule.contract-days}, {@code nightschool.rule.mobile}
     */
    public String register(ScopePath unit, @Valid TeacherDetails details) {
        me.require(unit);
        details.requireOrdered();
        Teacher teacher = new Teacher(numbers.next(PREFIX, LocalDate.now(clock).getYear()), unit);
        teacher.describe(details, personal.seal(details.mobile()));
        queries.store(teacher);
        fire(teacher, Wording.of("nightschool.told.teacher-registered"));
        return teacher.getCode();
    }

    /** @throws StaleRecord when somebody changed it since the caller read {@code version} */
    public void describe(String code, long version, @Valid TeacherDetails details) {
        Teacher teacher = queries.teacher(code);
        teacher.requireVersion(version);
        teacher.describe(details, personal.seal(details.mobile()));
        fire(teacher, Wording.of("nightschool.told.teacher-described"));
    }

    /** @throws UnknownRecord {@code nightschool.rule.unknown-teacher}, for those of other units too */
    @RolesAllowed({NightschoolPermission.VIEW, NightschoolPermission.PLAN})
    public Teacher open(String code) {
        return queries.teacher(code);
    }

    /** Of the caller's unit, by name. */
    @RolesAllowed({NightschoolPermission.VIEW, NightschoolPermission.PLAN})
    public List<Teacher> all() {
        return records.named("NightschoolTeacher.all", Teacher.class).getResultList();
    }

    /** The telephone as those see it who may not open it; null where none is known. */
    @RolesAllowed({NightschoolPermission.VIEW, NightschoolPermission.PLAN})
    public String maskedMobile(Teacher teacher) {
        return Mask.mobile(personal.open(teacher.mobileSealed()));
    }

    /**
     * The telephone in full; leaves an audit row with the reason (个人信息保护法第51条).
     *
     * @throws RuleViolation {@code nightschool.rule.reason-needed}
     */
    @RolesAllowed(NightschoolPermission.REVEAL)
    public String reveal(String code, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > MOST_WORDS) {
            throw new RuleViolation("nightschool.rule.reason-needed");
        }
        Teacher teacher = queries.teacher(code);
        fire(teacher, Wording.of("nightschool.told.revealed", reason.strip()));
        return personal.open(teacher.mobileSealed());
    }

    private void fire(Teacher teacher, String summary) {
        happened.fire(new TeacherChanged(teacher.getCode(), teacher.getScope(), summary));
    }
}
