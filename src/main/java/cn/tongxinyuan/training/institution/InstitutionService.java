package cn.tongxinyuan.training.institution;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.code.Choice;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingPermission;
import cn.tongxinyuan.training.TrainingPlan;
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
import java.util.List;
import java.util.Optional;

/** Institutions the academy works with, and the agreements with them. */
@Stateless
@Audited("training")
@RolesAllowed(TrainingPermission.INSTITUTIONS)
public class InstitutionService {

    private static final String PREFIX = "YX";
    private static final int MOST_CLASSES = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Turns turns;

    @Inject
    Codes codes;

    @Inject
    Numbers numbers;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<InstitutionChanged> changed;

    /**
     * Puts an institution on the list.
     *
     * @throws RuleViolation those of {@link InstitutionDetails#requireSound}
     * @throws Conflict {@code training.rule.institution-known} for a second one of that name
     */
    public Institution enlist(@Valid InstitutionDetails details, Agreement first) {
        turns.take("training-institutions");
        requireSound(details, "");
        Institution institution =
                new Institution(numbers.next(PREFIX, first.getFrom().getYear()), details, first);
        em.persist(institution);
        fire(institution, Wording.of("training.told.enlisted", first.getNumber(), first.getFrom(), first.getTo()));
        return institution;
    }

    /**
     * Says anew what it is.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     */
    public void describe(String code, long version, @Valid InstitutionDetails details) {
        turns.take("training-institutions");
        Institution institution = held(code, version);
        requireSound(details, code);
        institution.describe(details);
        fire(institution, Wording.of("training.told.described"));
    }

    /**
     * A further agreement.
     *
     * @throws Conflict {@code training.rule.agreement-overlap}
     */
    public void renew(String code, long version, Agreement next) {
        Institution institution = held(code, version);
        institution.renew(next);
        fire(institution, Wording.of("training.told.renewed", next.getNumber(), next.getFrom(), next.getTo()));
    }

    /**
     * The agreement ends before its time, with this last day; what was to follow does not.
     *
     * @throws RuleViolation {@code training.rule.agreement-none}, {@code .reason-needed}
     */
    public void end(String code, long version, LocalDate last, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > 200) {
            throw new RuleViolation("training.rule.reason-needed");
        }
        Institution institution = held(code, version);
        institution.end(last);
        fire(institution, Wording.of("training.told.ended", last, reason.strip()));
    }

    private void requireSound(InstitutionDetails details, String but) {
        details.requireSound(codes.on(TrainingPlan.FUNCTIONS, LocalDate.now(clock)).stream()
                .map(Choice::code)
                .toList());
        long others = em.createNamedQuery("Institution.called", Long.class)
                .setParameter("name", Text.key(details.name()))
                .setParameter("but", but)
                .getSingleResult();
        if (others > 0) {
            throw new Conflict("training.rule.institution-known", details.name());
        }
    }

    private Institution held(String code, long version) {
        Institution institution = open(code);
        turns.take("training-institution-" + code);
        em.lock(institution, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(institution);
        institution.requireVersion(version);
        return institution;
    }

    /** @throws UnknownRecord {@code training.rule.unknown-institution} */
    @RolesAllowed(TrainingPermission.VIEW)
    public Institution open(String code) {
        return find(code).orElseThrow(() -> new UnknownRecord("training.rule.unknown-institution", code));
    }

    @RolesAllowed(TrainingPermission.VIEW)
    public Optional<Institution> find(String code) {
        return em.createNamedQuery("Institution.byCode", Institution.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Those with an agreement on that day, by code. */
    @RolesAllowed(TrainingPermission.VIEW)
    public List<Institution> inForce(LocalDate day) {
        return em.createNamedQuery("Institution.inForce", Institution.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The latest classes of the caller's unit, and those announced to it, that were or will be held with one. */
    @RolesAllowed(TrainingPermission.VIEW)
    public List<Training> classes(String code) {
        return em.createNamedQuery("TrainingClass.heldWith", Training.class)
                .setParameter("institution", code)
                .setParameter("scope", me.scope().pattern())
                .setMaxResults(MOST_CLASSES)
                .getResultList();
    }

    private void fire(Institution institution, String summary) {
        changed.fire(new InstitutionChanged(institution.getCode(), me.scope(), summary));
    }
}
