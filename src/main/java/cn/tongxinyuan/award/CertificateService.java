package cn.tongxinyuan.award;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Certificates: issued with what ends, checked by number, printed, revoked, and forgotten in time. */
@Stateless
@Audited("award")
@RolesAllowed(AwardPermission.ISSUE)
public class CertificateService {

    private static final String PREFIX = "ZS";
    private static final int MOST_WORDS = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Numbers numbers;

    @Inject
    PersonalData personal;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<CertificateChanged> happened;

    /** Issues in the transaction of what ends; returns the number, which leaves no gap. */
    public String issue(IssueCertificate issue) {
        me.require(issue.scope());
        LocalDate today = LocalDate.now(clock);
        Certificate certificate =
                new Certificate(numbers.next(PREFIX, today.getYear()), issue, today, me.getUsername());
        em.persist(certificate);
        fire(certificate, Wording.of("award.told.issued", issue.subject()));
        return certificate.getNumber();
    }

    /** @throws UnknownRecord {@code award.rule.unknown-certificate}, for those of other units too */
    @RolesAllowed({AwardPermission.VIEW, AwardPermission.CHECK})
    public Certificate open(String number) {
        return records.one(Certificate.class, "number", number, "award.rule.unknown-certificate");
    }

    /** Certificates of one course or training, by number. */
    @RolesAllowed(AwardPermission.VIEW)
    public List<Certificate> ofSubject(String subject) {
        return records.named("AwardCertificate.ofSubject", Certificate.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** The holder as everybody may see them; null once they were forgotten. */
    @RolesAllowed({AwardPermission.VIEW, AwardPermission.CHECK})
    public String maskedHolder(Certificate certificate) {
        return Mask.name(personal.open(certificate.holderSealed()));
    }

    /**
     * The holder in full, for the paper; leaves a row in the trail.
     *
     * @throws RuleViolation {@code award.rule.revoked}, {@code award.rule.forgotten}
     */
    public String print(String number) {
        Certificate certificate = open(number);
        if (!certificate.isValid()) {
            throw new RuleViolation("award.rule.revoked", certificate.getRevokedOn());
        }
        if (certificate.holderSealed() == null) {
            throw new RuleViolation("award.rule.forgotten");
        }
        fire(certificate, Wording.of("award.told.printed"));
        return personal.open(certificate.holderSealed());
    }

    /**
     * What was certified does not hold; the number says so from now on.
     *
     * @throws RuleViolation {@code award.rule.revoked}, {@code award.rule.reason-needed}
     */
    @RolesAllowed(AwardPermission.REVOKE)
    public void revoke(String number, long version, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > MOST_WORDS) {
            throw new RuleViolation("award.rule.reason-needed");
        }
        Certificate certificate = open(number);
        certificate.requireVersion(version);
        certificate.revoke(reason.strip(), LocalDate.now(clock), me.getUsername());
        fire(certificate, Wording.of("award.told.revoked", reason.strip()));
    }

    /** Nothing personal is left of certificates after the days the terms name (个人信息保护法第47条). */
    public int forget() {
        LocalDate today = LocalDate.now(clock);
        int keepDays = em.createNamedQuery("AwardTerms.onDay", Terms.class)
                .setParameter("day", today)
                .setMaxResults(1)
                .getSingleResult()
                .keepDays();
        int forgotten = records.change("AwardCertificate.forget")
                .setParameter("before", today.minusDays(keepDays))
                .executeUpdate();
        if (forgotten > 0) {
            happened.fire(new CertificateChanged("-", me.scope(), Wording.of("award.told.forgotten", forgotten)));
        }
        return forgotten;
    }

    private void fire(Certificate certificate, String summary) {
        ScopePath scope = certificate.getScope();
        happened.fire(new CertificateChanged(certificate.getNumber(), scope, summary));
    }
}
