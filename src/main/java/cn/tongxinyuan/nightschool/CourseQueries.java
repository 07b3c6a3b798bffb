package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.BookingState;
import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingState;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Courses with what belongs to them. */
@ApplicationScoped
class CourseQueries {

    private static final List<BookingState> ACTIVE =
            Arrays.stream(BookingState.values()).filter(BookingState::isActive).toList();

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Turns turns;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** @throws UnknownRecord {@code nightschool.rule.unknown-course}, for those of other units and for drafts the caller may not see */
    Course course(String code) {
        Course found = records.one(Course.class, "code", code, "nightschool.rule.unknown-course");
        if (found.isDraft() && !me.may(NightschoolPermission.VIEW)) {
            throw new UnknownRecord("nightschool.rule.unknown-course", code);
        }
        return found;
    }

    /** Courses by code, from one code on; null narrows nothing. */
    List<Course> courses(
            String term,
            ScopePath community,
            CourseState state,
            Collection<OfferingState> seats,
            String after,
            int most) {
        return records.named("NightschoolCourse.list", Course.class)
                .setParameter("term", term == null ? "" : term)
                .setParameter("community", community == null ? "%" : community.pattern())
                .setParameter("state", state == null ? "" : state.name())
                .setParameter("value", clock.instant())
                .setParameter("seats", seats)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(most)
                .getResultList();
    }

    /** A course as it stands while nobody else writes about its lessons. */
    Course held(String code) {
        Course course = course(code);
        turns.take("nightschool-course-" + course.getId());
        em.lock(course, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(course);
        return course;
    }

    /** @throws UnknownRecord {@code nightschool.rule.unknown-forfeit} */
    Forfeit forfeit(String code) {
        return records.one(Forfeit.class, "code", code, "nightschool.rule.unknown-forfeit");
    }

    /** @throws UnknownRecord {@code nightschool.rule.unknown-teacher} */
    Teacher teacher(String code) {
        return records.one(Teacher.class, "code", code, "nightschool.rule.unknown-teacher");
    }

    /** Somebody of the register; empty for a name that stands in none. */
    Optional<Teacher> registered(String code) {
        return records.named("NightschoolTeacher.byCode", Teacher.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * Who teaches, by code; null for a name that stands in no register.
     *
     * @throws RuleViolation {@code nightschool.rule.unknown-teacher} for what has the form of a code and is none of the unit's
     */
    Teacher meant(String meant) {
        Optional<Teacher> found = registered(meant);
        if (found.isEmpty() && meant != null && meant.matches("JS-\\d{4}-\\d{5}")) {
            throw new RuleViolation("nightschool.rule.unknown-teacher", meant);
        }
        return found.orElse(null);
    }

    /** @throws RuleViolation {@code nightschool.rule.unknown-term} */
    Term term(String code) {
        return em.createNamedQuery("NightschoolTerm.byCode", Term.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("nightschool.rule.unknown-term", code));
    }

    /** The term of the course whose seats these are; empty for what is no course. */
    Optional<Term> termOf(Offering offering) {
        return em.createNamedQuery("NightschoolCourse.termOf", Term.class)
                .setParameter("offering", offering)
                .getResultStream()
                .findFirst();
    }

    Optional<Audience> audienceOf(Offering offering) {
        return em.createNamedQuery("NightschoolCourse.audienceOf", Audience.class)
                .setParameter("offering", offering)
                .getResultStream()
                .findFirst();
    }

    /** How many courses of a term a person has, waits for or has a lot for, of whatever unit. */
    long coursesOf(String person, Term term) {
        return em.createNamedQuery("Resident.courses", Long.class)
                .setParameter("person", person)
                .setParameter("term", term)
                .setParameter("states", ACTIVE)
                .getSingleResult();
    }

    List<Mark> marks(Course course) {
        return records.named("NightschoolMark.ofCourse", Mark.class)
                .setParameter("course", course)
                .getResultList();
    }

    /** Lost seats of a course, the oldest first. */
    List<Forfeit> forfeits(Course course) {
        return records.named("NightschoolForfeit.ofCourse", Forfeit.class)
                .setParameter("course", course)
                .getResultList();
    }

    /** What was said of a course; empty before it is completed. */
    Optional<Evaluation> evaluation(String code) {
        return records.named("NightschoolEvaluation.ofCourse", Evaluation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** What residents said is forgotten with them. */
    int forgetWords() {
        return records.change("NightschoolForfeit.forget").executeUpdate();
    }

    void store(Object record) {
        em.persist(record);
    }

    void remove(Object record) {
        em.remove(record);
    }

    void flush() {
        em.flush();
    }
}
