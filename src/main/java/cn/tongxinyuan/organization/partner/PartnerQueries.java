package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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
    Me me;

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

    /** Who helps no more, and whom to call there is still known. */
    List<Partner> past() {
        return records.named("Partner.past", Partner.class)
                .setParameter("today", today())
                .getResultList();
    }

    /** Who helps the caller's unit on a day, those of the units above it too. */
    List<KnownPartner> helpers(LocalDate day) {
        return helpers("Partner.helpers").setParameter("day", day).getResultList();
    }

    /** @throws cn.tongxinyuan.kernel.UnknownRecord {@code organization.rule.unknown-partner} */
    KnownPartner helper(String code) {
        return helpers("Partner.helper")
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("organization.rule.unknown-partner", code));
    }

    private TypedQuery<KnownPartner> helpers(String query) {
        return records.named(query, KnownPartner.class)
                .setParameter("line", me.scope().line());
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

    /** What was taken on for the caller's unit, by the days it was promised for. */
    List<Claim> claimed() {
        return records.named("PartnerOffer.claimed", Claim.class).getResultList();
    }

    /** @throws UnknownRecord {@code organization.rule.unknown-offer}, for what is neither the caller's unit's nor for it */
    Claim claim(String code) {
        return records.named("PartnerOffer.claim", Claim.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("organization.rule.unknown-offer", code));
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
