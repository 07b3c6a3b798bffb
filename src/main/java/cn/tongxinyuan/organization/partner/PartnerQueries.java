package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Partners and what they and the communities put down. */
@ApplicationScoped
class PartnerQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    /** @throws cn.tongxinyuan.kernel.UnknownRecord {@code organization.rule.unknown-partner}, for those of other units too */
    Partner partner(String code) {
        return records.one(Partner.class, "code", code, "organization.rule.unknown-partner");
    }

    List<Partner> inForce(LocalDate day) {
        return records.named("Partner.inForce", Partner.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The partner of the caller's unit that has one of these; a null is nobody's. */
    Optional<Partner> meant(String code, String creditCode, String mobileIndex) {
        return records.named("Partner.meant", Partner.class)
                .setParameter("code", code == null ? "" : code)
                .setParameter("credit", creditCode == null ? "" : creditCode)
                .setParameter("mobile", mobileIndex == null ? "" : mobileIndex)
                .getResultStream()
                .findFirst();
    }

    /** Whether an organisation is registered in whichever unit; says no more than that. */
    boolean isCredited(String creditCode) {
        return em.createNamedQuery("Partner.credited", Long.class)
                        .setParameter("credit", creditCode)
                        .getSingleResult()
                > 0;
    }

    /** @throws cn.tongxinyuan.kernel.UnknownRecord {@code organization.rule.unknown-offer}, for those of other units too */
    PartnerOffer offer(String code) {
        return records.one(PartnerOffer.class, "code", code, "organization.rule.unknown-offer");
    }

    /** Has everybody who claims the same wait for this transaction, and reads it as it stands. */
    PartnerOffer hold(PartnerOffer offer) {
        turns.take("organization-offer-" + offer.getId());
        em.lock(offer, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(offer);
        return offer;
    }

    List<PartnerOffer> offers(Partner partner) {
        return records.named("PartnerOffer.ofPartner", PartnerOffer.class)
                .setParameter("partner", partner.getCode())
                .getResultList();
    }

    List<PartnerOffer> claimed() {
        return records.named("PartnerOffer.claimed", PartnerOffer.class).getResultList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void store(Object record) {
        em.persist(record);
    }

    void flush() {
        em.flush();
    }
}
