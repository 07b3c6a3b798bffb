package cn.tongxinyuan.award;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A certificate as it was issued: it never changes, and is revoked at most. */
@Entity(name = "AwardCertificate")
@Table(name = "award_certificate")
@NamedQuery(
        name = "AwardCertificate.ofSubject",
        query = "select c from AwardCertificate c where c.subject = :subject and c.scope like :scope order by c.number")
@NamedQuery(
        name = "AwardCertificate.numbered",
        query = "select c.number, c.kind, c.title, c.holderSealed, c.scope, c.issuedOn, c.revokedOn"
                + " from AwardCertificate c where c.number = :number")
@NamedQuery(
        name = "AwardCertificate.forget",
        query = "update AwardCertificate c set c.holderSealed = null where c.holderSealed is not null"
                + " and c.issuedOn < :before and c.scope like :scope")
public class Certificate extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @Column(name = "certificate_no", updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private CertificateKind kind;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "title", updatable = false)
    private String title;

    @Column(name = "statement", updatable = false)
    private String statement;

    @Column(name = "holder_sealed")
    private String holderSealed;

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    @Column(name = "issued_by", updatable = false)
    private String issuedBy;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "reason")
    private String reason;

    protected Certificate() {}

    Certificate(String number, IssueCertificate issue, LocalDate day, String by) {
        this.number = number;
        this.kind = issue.kind();
        this.subject = issue.subject();
        this.scope = issue.scope().code();
        this.title = issue.title();
        this.statement = issue.statement();
        this.holderSealed = issue.holderSealed();
        this.issuedOn = day;
        this.issuedBy = by;
    }

    /** @throws RuleViolation {@code award.rule.revoked} where it was revoked before */
    void revoke(String why, LocalDate day, String by) {
        if (!isValid()) {
            throw new RuleViolation("award.rule.revoked", revokedOn);
        }
        revokedOn = day;
        revokedBy = by;
        reason = why;
    }

    public boolean isValid() {
        return revokedOn == null;
    }

    public String getNumber() {
        return number;
    }

    public CertificateKind getKind() {
        return kind;
    }

    /** Code of what was attended. */
    public String getSubject() {
        return subject;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public String getTitle() {
        return title;
    }

    /** {@link cn.tongxinyuan.kernel.Wording} of what is certified. */
    public String getStatement() {
        return statement;
    }

    String holderSealed() {
        return holderSealed;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public LocalDate getRevokedOn() {
        return revokedOn;
    }

    /** Why it was revoked; null for one that is valid. */
    public String getReason() {
        return reason;
    }
}
