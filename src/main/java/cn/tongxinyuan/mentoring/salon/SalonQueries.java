package cn.tongxinyuan.mentoring.salon;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Sessions and what came of them. */
@ApplicationScoped
class SalonQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Turns turns;

    /** @throws UnknownRecord {@code mentoring.rule.unknown-salon} */
    Salon salon(String code) {
        return em.createNamedQuery("Salon.byCode", Salon.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("mentoring.rule.unknown-salon", code));
    }

    /** A session while nobody else writes what came of it. */
    Salon held(String code) {
        Salon salon = salon(code);
        turns.take("mentoring-salon-" + salon.getId());
        return salon;
    }

    boolean isNumbered(int number) {
        return em.createNamedQuery("Salon.numbered", Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    /** @throws UnknownRecord {@code mentoring.rule.no-staff} */
    Staff staff(String code) {
        return records.one(Staff.class, "code", code, "mentoring.rule.no-staff");
    }

    List<Takeaway> takeaways(Salon salon) {
        return records.named("Takeaway.ofSalon", Takeaway.class)
                .setParameter("salon", salon)
                .getResultList();
    }

    /** The first session, where it was held in the unit by the day. */
    List<Salon> first(ScopePath unit, LocalDate day) {
        return records.within(unit, "Salon.first", Salon.class)
                .setParameter("day", day)
                .getResultList();
    }

    void store(Object record) {
        em.persist(record);
    }
}
