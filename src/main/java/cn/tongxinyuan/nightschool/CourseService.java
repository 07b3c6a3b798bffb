package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.BookingPermission;
import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.booking.OfferingState;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.EnumSet;

/** Courses are planned, changed, published, decided about and called off. */
@Stateless
@Audited("nightschool")
@RolesAllowed(NightschoolPermission.PLAN)
public class CourseService {

    private static final String PREFIX = "KC";

    @Inject
    CourseQueries queries;

    @Inject
    CourseWork work;

    @Inject
    OfferingService offerings;

    @Inject
    CentreService centres;

    @Inject
    RegionService regions;

    @Inject
    Numbers numbers;

    @Inject
    Me me;

    /**
     * Plans a course with its lessons and its seats; published at once where the caller may publish.
     *
     * @throws RuleViolation {@code nightschool.rule.unknown-term}, {@code .unknown-topic}, {@code .community-centre}, {@code .teacher-unchecked}, those
     *     of {@link CoursePlan#requireSound} and of {@link OfferingService#plan}
     */
    public Course plan(@Valid CoursePlan plan) {
        plan.requireSound();
        work.requireTopic(plan);
        Term term = queries.term(plan.term());
        Teacher teacher = queries.meant(plan.teacher());
        if (me.may(BookingPermission.PUBLISH)) {
            CourseWork.requireChecked(plan, teacher);
        }
        ScopePath unit = centres.find(plan.centre())
                .map(Centre::getScope)
                .orElseThrow(() -> new RuleViolation("booking.rule.unknown-centre", plan.centre()));
        requireCommunity(plan, unit);
        String code = numbers.next(PREFIX, CourseWork.day(plan.start()).getYear());
        work.fire(
                code,
                unit,
                Wording.of("nightschool.told.planned", plan.lessons().size(), plan.capacity()));
        Offering offering = offerings.plan(plan.seats(plan.start(), plan.end()));
        Course course = new Course(code, offering, plan, term, teacher, work.now());
        queries.store(course);
        queries.flush();
        if (!course.isDraft()) {
            work.askBeforeStart(course);
        }
        return course;
    }

    /**
     * Changes what was planned. Once residents were told, its term, audience and lessons stand: lessons are cancelled and made
     * up one by one.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code nightschool.rule.published}, {@code .completed}, and those of {@link #plan}
     */
    public Course change(String code, long version, @Valid CoursePlan plan) {
        plan.requireSound();
        work.requireTopic(plan);
        Course course = own(code, version);
        Term term = queries.term(plan.term());
        Teacher teacher = queries.meant(plan.teacher());
        requireCommunity(plan, course.getScope());
        if (course.isDraft()) {
            course.unschedule();
            queries.flush();
            course.schedule(plan.lessons());
        } else {
            requireKept(course, plan);
            CourseWork.requireChecked(plan.audience(), teacher, course.lastEnd());
        }
        course.describe(plan, term, teacher, work.now());
        work.fire(course, Wording.of("nightschool.told.changed", plan.capacity()));
        Offering offering = course.getOffering();
        offerings.change(offering.getCode(), offering.getVersion(), work.kept(course, plan));
        queries.flush();
        return course;
    }

    private static void requireKept(Course course, CoursePlan plan) {
        boolean kept = course.getTerm().getCode().equals(plan.term())
                && course.getAudience() == plan.audience()
                && course.getSchedule().equals(plan.lessons());
        if (!kept) {
            throw new RuleViolation("nightschool.rule.published");
        }
    }

    private void requireCommunity(CoursePlan plan, ScopePath centre) {
        if (plan.community() == null) {
            return;
        }
        if (!regions.exists(plan.community()) || !centre.contains(new ScopePath(plan.community()))) {
            throw new RuleViolation("nightschool.rule.community-centre", plan.community());
        }
    }

    /**
     * Opens a draft to residents. Requires {@link NightschoolPermission#PUBLISH}.
     *
     * @throws RuleViolation {@code nightschool.rule.teacher-unchecked}
     */
    @RolesAllowed(NightschoolPermission.PUBLISH)
    public void publish(String code, long version) {
        Course course = own(code, version);
        CourseWork.requireChecked(course.getAudience(), course.getTeacher(), course.lastEnd());
        work.fire(course, Wording.of("nightschool.told.published"));
        Offering offering = course.getOffering();
        offerings.publish(offering);
        work.askBeforeStart(course);
    }

    /**
     * It begins, though fewer than the minimum have enrolled.
     *
     * @throws RuleViolation {@code nightschool.rule.not-running} for a draft and for what is over
     */
    public void run(String code, long version) {
        Course course = own(code, version);
        if (course.getOffering().getState() != OfferingState.PUBLISHED) {
            throw new RuleViolation("nightschool.rule.not-running");
        }
        int enrolled = work.enrolled(course);
        course.run(work.now(), me.getUsername());
        work.askedEnough(course);
        work.fire(course, Wording.of("nightschool.told.runs", enrolled, course.getMinimum()));
    }

    /**
     * It does not take place, or does not go on: everybody is told, and it counts against nobody.
     *
     * @throws RuleViolation {@code booking.rule.offering-state}, {@code booking.rule.reason-needed}
     */
    public void callOff(String code, long version, String reason) {
        Course course = own(code, version);
        work.fire(course, Wording.of("nightschool.told.called-off", reason == null ? "—" : reason.strip()));
        Offering offering = course.getOffering();
        offerings.callOff(offering.getCode(), offering.getVersion(), reason);
        work.askedEnough(course);
        queries.forfeits(course).forEach(work::answered);
    }

    /** @throws UnknownRecord {@code nightschool.rule.unknown-course} */
    @RolesAllowed({NightschoolPermission.VIEW, NightschoolPermission.ONLINE})
    public Course open(String code) {
        return queries.course(code);
    }

    /** How many have enrolled, or entered the draw. */
    @RolesAllowed(NightschoolPermission.VIEW)
    public int enrolled(Course course) {
        return work.enrolled(course);
    }

    /** Whether it has to be decided whether the course begins, as too few have enrolled. */
    @RolesAllowed(NightschoolPermission.VIEW)
    public boolean isUndecided(Course course) {
        return work.isUndecided(course);
    }

    /**
     * Courses by code; drafts only for those who may see them.
     *
     * @param term code; null for all
     * @param community or street; null for all
     * @param state null for all
     */
    @RolesAllowed({NightschoolPermission.VIEW, NightschoolPermission.ONLINE})
    public Slice<Course> list(String term, ScopePath community, CourseState state, String after, int limit) {
        EnumSet<OfferingState> seats = EnumSet.allOf(OfferingState.class);
        if (!me.may(NightschoolPermission.VIEW)) {
            seats.remove(OfferingState.DRAFT);
        }
        return Slice.of(queries.courses(term, community, state, seats, after, limit + 1), limit, Course::getCode);
    }

    private Course own(String code, long version) {
        Course course = queries.course(code);
        course.requireVersion(version);
        if (course.getCompletedAt() != null) {
            throw new RuleViolation("nightschool.rule.completed");
        }
        return course;
    }
}
