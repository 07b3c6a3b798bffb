package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.database.Unique;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;

/** Terms, and what the office promises in them. */
@Stateless
@Audited("nightschool")
@RolesAllowed(NightschoolPermission.TERMS)
public class TermService {

    @PersistenceContext
    EntityManager em;

    @Inject
    CourseQueries queries;

    @Inject
    Me me;

    @Inject
    Event<TermChanged> happened;

    /** @throws RuleViolation {@code nightschool.rule.term-days}, {@code nightschool.rule.term-exists} */
    public void set(@Valid TermPlan plan) {
        em.persist(new Term(plan));
        Unique.flush(em::flush, () -> new RuleViolation("nightschool.rule.term-exists", plan.code()));
        happened.fire(new TermChanged(plan.code(), me.scope(), Wording.of("nightschool.told.term-set", plan.name())));
    }

    /**
     * What is promised changes for all of its courses that are not over.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     */
    public void change(long version, @Valid TermPlan plan) {
        Term term = queries.term(plan.code());
        term.requireVersion(version);
        term.describe(plan);
        happened.fire(new TermChanged(
                plan.code(),
                me.scope(),
                Wording.of(
                        "nightschool.told.term-changed",
                        plan.mostCourses(),
                        plan.absences(),
                        plan.certificatePercent())));
    }

    /** @throws RuleViolation {@code nightschool.rule.unknown-term} */
    @RolesAllowed({NightschoolPermission.VIEW, NightschoolPermission.TERMS})
    public Term open(String code) {
        return queries.term(code);
    }

    /** The latest first. */
    @RolesAllowed({NightschoolPermission.VIEW, NightschoolPermission.TERMS})
    public List<Term> all() {
        return em.createNamedQuery("NightschoolTerm.all", Term.class).getResultList();
    }
}
