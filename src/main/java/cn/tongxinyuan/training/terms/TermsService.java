package cn.tongxinyuan.training.terms;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.database.Unique;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.training.TrainingPermission;
import cn.tongxinyuan.training.TrainingTerms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Editions of what the district asks of trainings. */
@Stateless
@Audited("training")
@RolesAllowed(TrainingPermission.TERMS)
public class TermsService {

    @PersistenceContext
    EntityManager em;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<TermsChanged> changed;

    /**
     * Sets what is asked from a day on; what was asked before stays.
     *
     * @throws RuleViolation {@code training.rule.terms-past}, {@code .terms-hours}
     * @throws Conflict {@code training.rule.terms-known} for a second edition from that day on
     */
    public void set(@Valid TermsPlan plan) {
        plan.requireSound(LocalDate.now(clock));
        em.persist(new TrainingTerms(
                plan.from(),
                plan.yearlyHours(),
                plan.passPercent(),
                plan.leastHours(),
                plan.mostHours(),
                plan.recordMost(),
                plan.fewestAnswers()));
        changed.fire(new TermsChanged(
                plan.from().toString(),
                me.scope(),
                Wording.of("training.told.terms-set", plan.from(), plan.yearlyHours(), plan.passPercent())));
        Unique.flush(em::flush, () -> new Conflict("training.rule.terms-known", plan.from()));
    }

    /** All editions, the latest first. */
    @RolesAllowed(TrainingPermission.VIEW)
    public List<TrainingTerms> editions() {
        return em.createNamedQuery("TrainingTerms.all", TrainingTerms.class).getResultList();
    }
}
