package cn.tongxinyuan.nightschool.demand;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.nightschool.Term;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Wishes, and what stands against them. */
@ApplicationScoped
class WishQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    /** @throws cn.tongxinyuan.kernel.UnknownRecord {@code nightschool.rule.unknown-wish} */
    Wish wish(String code) {
        return records.one(Wish.class, "code", code, "nightschool.rule.unknown-wish", "term");
    }

    /** @throws RuleViolation {@code nightschool.rule.unknown-term} */
    Term term(String code) {
        return em.createNamedQuery("NightschoolTerm.byCode", Term.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("nightschool.rule.unknown-term", code));
    }

    /** The latest first. */
    List<Term> terms() {
        return em.createNamedQuery("NightschoolTerm.all", Term.class).getResultList();
    }

    /** Topic, unit and count of a term in a unit, by one of the queries of {@link Wish}. */
    List<Object[]> counts(String what, ScopePath unit, Term term) {
        return records.within(unit, "NightschoolWish." + what, Object[].class)
                .setParameter("term", term)
                .getResultList();
    }

    void store(Wish wish) {
        em.persist(wish);
    }
}
