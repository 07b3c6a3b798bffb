package cn.tongxinyuan.appraisal.claim;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.organization.Staff;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 认领: a service or project somebody has taken on. */
@Entity(name = "AppraisalClaim")
@Table(name = "appraisal_claim")
@NamedQuery(
        name = "AppraisalClaim.ofStaff",
        query =
                "select c from AppraisalClaim c, Staff s where s.id = c.staffId and s.code in :staff and s.scope like :scope"
                        + " order by c.begun desc, c.code desc")
@NamedQuery(
        name = "AppraisalClaim.byCode",
        query =
                "select c from AppraisalClaim c, Staff s where s.id = c.staffId and c.code = :code and s.scope like :scope")
@NamedQuery(
        name = "AppraisalClaim.staff",
        query = "select s from Staff s where s.code in :codes and s.leftOn is null and s.scope like :scope")
@NamedQuery(
        name = "AppraisalClaim.counts",
        query =
                "select s.code, p.unit, (select count(c) from AppraisalClaim c where c.staffId = s.id and c.begun <= :day"
                        + " and (c.ended is null or c.ended >= :day)) from Staff s join s.posts p where p.role = :role"
                        + " and p.unit like :scope and p.from <= :day and (p.to is null or p.to >= :day) order by s.code, p.unit")
public class Claim extends BaseEntity implements Scoped {

    /** Role of those who are to claim something, a code of {@link cn.tongxinyuan.organization.Post#ROLES}. */
    static final String WORKER = "COMMUNITY_WORKER";

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "staff_id", updatable = false)
    private long staffId;

    @Column(name = "staff_code", updatable = false)
    private String staff;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private ClaimKind kind;

    @Column(name = "title", updatable = false)
    private String title;

    @Column(name = "begun_on", updatable = false)
    private LocalDate begun;

    @Column(name = "ended_on")
    private LocalDate ended;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ClaimOutcome outcome;

    @Column(name = "outcome_words")
    private String words;

    @Column(name = "claimed_by", updatable = false)
    private String claimedBy;

    protected Claim() {}

    Claim(String code, Staff person, ClaimDetails details, String by) {
        this.code = code;
        this.staffId = person.getId();
        this.staff = person.getCode();
        this.scope = person.getScope().code();
        this.kind = details.kind();
        this.title = details.title();
        this.begun = details.from();
        this.claimedBy = by;
    }

    /** @throws RuleViolation {@code appraisal.rule.claim-over}, {@code .claim-day} for a day before its first */
    void end(LocalDate on, ClaimOutcome how, String told) {
        if (ended != null) {
            throw new RuleViolation("appraisal.rule.claim-over");
        }
        if (on.isBefore(begun)) {
            throw new RuleViolation("appraisal.rule.claim-day");
        }
        ended = on;
        outcome = how;
        words = told;
    }

    public boolean isOpen() {
        return ended == null;
    }

    public String getCode() {
        return code;
    }

    /** Code of the person. */
    public String getStaff() {
        return staff;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public ClaimKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getBegun() {
        return begun;
    }

    /** Null while it goes on. */
    public LocalDate getEnded() {
        return ended;
    }

    public ClaimOutcome getOutcome() {
        return outcome;
    }

    /** What came of it. */
    public String getWords() {
        return words;
    }
}
