package cn.tongxinyuan.appraisal;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Editions of the rules: read by all, prepared and enforced by 区委社会工作部. */
@Stateless
@Audited("appraisal")
@RolesAllowed(AppraisalPermission.SCHEME)
public class SchemeService {

    private static final String PREFIX = "KHXZ-";

    @PersistenceContext
    EntityManager em;

    @Inject
    Turns turns;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<SchemeChanged> changed;

    /**
     * Prepares the next edition, which says at first what the one before says.
     *
     * @param blank without its clauses, which a workbook brings
     * @return its code
     * @throws Conflict {@code appraisal.rule.prepared} where one is prepared already
     */
    public String prepare(boolean blank) {
        turns.take("appraisal-scheme");
        prepared().ifPresent(other -> {
            throw new Conflict("appraisal.rule.prepared", other.getCode());
        });
        long editions = em.createNamedQuery("AppraisalScheme.count", Long.class).getSingleResult();
        Scheme latest = em.createNamedQuery("AppraisalScheme.latest", Scheme.class)
                .setMaxResults(1)
                .getSingleResult();
        Scheme scheme = new Scheme(PREFIX + (editions + 1), latest, blank);
        em.persist(scheme);
        fire(scheme, Wording.of("appraisal.told.prepared", latest.getCode()));
        return scheme.getCode();
    }

    /**
     * Says how it is called and how marks become a grade.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code appraisal.rule.enforced}, {@code .grades}
     */
    public void describe(String code, long version, @Valid SchemeTerms terms) {
        terms.requireSound();
        Scheme scheme = held(code, version);
        scheme.describe(terms);
        fire(scheme, Wording.of("appraisal.told.described"));
    }

    /**
     * Puts another text in place of a clause's.
     *
     * @throws StaleRecord when somebody changed the scheme since the caller read {@code version}
     * @throws RuleViolation {@code appraisal.rule.enforced}, {@code .unknown-clause}, and those of
     *     {@link ClauseText#requireFit}
     */
    public void rewrite(String code, long version, ClauseKind kind, int number, @Valid ClauseText text) {
        Scheme scheme = held(code, version);
        scheme.rewrite(Clauses.of(scheme, kind, number), text);
        fire(scheme, Wording.of("appraisal.told.rewritten", kind, number));
    }

    /**
     * It is in force from a day on; cycles that were opened before keep theirs.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code appraisal.rule.enforced}, {@code .hundred}, {@code .clause-gap-rule}, {@code .scheme-day} for a day that has passed
     *     or is not after the edition before
     */
    public void enforce(String code, long version, LocalDate from) {
        Scheme scheme = held(code, version);
        LocalDate today = LocalDate.now(clock);
        boolean after = em.createNamedQuery("AppraisalScheme.onDay", Scheme.class)
                .setParameter("day", LocalDate.of(9999, 12, 31))
                .setMaxResults(1)
                .getResultStream()
                .allMatch(last -> last.getValidFrom().isBefore(from));
        if (from.isBefore(today) || !after) {
            throw new RuleViolation("appraisal.rule.scheme-day");
        }
        scheme.enforce(from, me.getUsername());
        fire(scheme, Wording.of("appraisal.told.enforced", from));
    }

    /** @throws UnknownRecord {@code appraisal.rule.unknown-scheme} */
    @RolesAllowed(AppraisalPermission.VIEW)
    public Scheme open(String code) {
        return find(code);
    }

    /** The edition that is prepared; empty where none is. */
    public Optional<Scheme> prepared() {
        return em.createNamedQuery("AppraisalScheme.prepared", Scheme.class)
                .getResultStream()
                .findFirst();
    }

    /** The edition in force on a day, with its clauses; empty before the first. */
    @RolesAllowed({AppraisalPermission.VIEW, AppraisalPermission.OWN})
    public Optional<Scheme> on(LocalDate day) {
        return em.createNamedQuery("AppraisalScheme.onDay", Scheme.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(scheme -> find(scheme.getCode()));
    }

    private Scheme held(String code, long version) {
        turns.take("appraisal-scheme");
        Scheme scheme = find(code);
        em.lock(scheme, LockModeType.PESSIMISTIC_WRITE);
        scheme.requireVersion(version);
        return scheme;
    }

    private Scheme find(String code) {
        return em.createNamedQuery("AppraisalScheme.byCode", Scheme.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("appraisal.rule.unknown-scheme", code));
    }

    private void fire(Scheme scheme, String summary) {
        changed.fire(new SchemeChanged(scheme.getCode(), me.scope(), summary));
    }
}
