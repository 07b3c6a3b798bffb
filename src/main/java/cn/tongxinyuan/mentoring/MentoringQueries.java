package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Studios, reserve cadres and pairs with what belongs to them. */
@ApplicationScoped
class MentoringQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Turns turns;

    /** A training that was credited to somebody. */
    record Trained(String title, LocalDate day, BigDecimal hours) {}

    /** @throws UnknownRecord {@code mentoring.rule.unknown-studio} */
    Studio studio(String code) {
        return em.createNamedQuery("MentoringStudio.byCode", Studio.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("mentoring.rule.unknown-studio", code));
    }

    /** A studio as it stands while nobody else gives it a mentee or takes one. */
    Studio held(Studio studio) {
        turns.take("mentoring-studio-" + studio.getId());
        return locked(studio);
    }

    /** Name of the open studio that somebody leads. */
    Optional<String> ledBy(long staff) {
        return em.createNamedQuery("MentoringStudio.ledBy", String.class)
                .setParameter("staff", staff)
                .getResultStream()
                .findFirst();
    }

    int mentees(Studio studio) {
        return Math.toIntExact(em.createNamedQuery("Mentorship.active", Long.class)
                .setParameter("studio", studio)
                .getSingleResult());
    }

    /** @throws RuleViolation {@code mentoring.rule.no-terms} before the first terms */
    // lists ask for it outside any transaction, too
    @Transactional
    MentoringTerms terms(LocalDate day) {
        return em.createNamedQuery("MentoringTerms.onDay", MentoringTerms.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("mentoring.rule.no-terms", day));
    }

    /** @throws UnknownRecord {@code mentoring.rule.no-staff} */
    Staff staff(String code) {
        Staff staff = records.one(Staff.class, "code", code, "mentoring.rule.no-staff");
        if (staff.getLeftOn() != null) {
            throw new UnknownRecord("mentoring.rule.no-staff", code);
        }
        return staff;
    }

    boolean isInPool(long staff) {
        return em.createNamedQuery("ReserveCadre.live", Long.class)
                        .setParameter("staff", staff)
                        .getSingleResult()
                > 0;
    }

    /** @throws UnknownRecord {@code mentoring.rule.unknown-cadre}, for those of units and studios of others too */
    ReserveCadre cadre(String code) {
        return records.named("ReserveCadre.shared", ReserveCadre.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> records.one(ReserveCadre.class, "code", code, "mentoring.rule.unknown-cadre"));
    }

    ReserveCadre heldCadre(String code) {
        ReserveCadre cadre = cadre(code);
        turns.take("mentoring-cadre-" + cadre.getId());
        return locked(cadre);
    }

    List<ReserveCadre> inPool() {
        return records.named("ReserveCadre.inPool", ReserveCadre.class).getResultList();
    }

    /** @throws UnknownRecord {@code mentoring.rule.unknown-pair}, for those of units and studios of others too */
    Mentorship pair(String code) {
        return records.named("Mentorship.shared", Mentorship.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> records.one(Mentorship.class, "code", code, "mentoring.rule.unknown-pair"));
    }

    Mentorship heldPair(String code) {
        Mentorship pair = pair(code);
        turns.take("mentoring-pair-" + pair.getId());
        return locked(pair);
    }

    List<Mentorship> pairs(Studio studio) {
        return records.named("Mentorship.ofStudio", Mentorship.class)
                .setParameter("studio", studio)
                .getResultList();
    }

    List<Mentorship> pairs(ReserveCadre cadre) {
        return records.named("Mentorship.ofCadre", Mentorship.class)
                .setParameter("cadre", cadre.getId())
                .getResultList();
    }

    List<Guidance> guidance(Mentorship pair) {
        return records.named("Guidance.ofPair", Guidance.class)
                .setParameter("pair", pair)
                .getResultList();
    }

    /** Trainings on somebody's record, for whom their unit is open. */
    List<Trained> trained(ReserveCadre cadre) {
        return records.named("ReserveCadre.trained", Object[].class)
                .setParameter("staff", cadre.staffId())
                .getResultStream()
                .map(row -> new Trained((String) row[0], (LocalDate) row[1], (BigDecimal) row[2]))
                .toList();
    }

    private <T> T locked(T record) {
        em.lock(record, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(record);
        return record;
    }

    void store(Object record) {
        em.persist(record);
    }

    void flush() {
        em.flush();
    }
}
