package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** 告知与异议: a result somebody was told, the objection to it, and what was decided. */
@Entity(name = "AppraisalRound")
@Table(name = "appraisal_round")
@NamedQuery(
        name = "AppraisalRound.decided",
        query = "select r from AppraisalRound r join fetch r.file where r.decidedOn >= :since and r.decidedOn <= :day"
                + " and r.outcome <> cn.tongxinyuan.appraisal.file.Review.WITHDRAWN and r.scope like :scope"
                + " order by r.file.code, r.number")
public class Round extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", updatable = false)
    private AppraisalFile file;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "round_no", updatable = false)
    private int number;

    @Column(name = "score", updatable = false)
    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    @Column(name = "grade", updatable = false)
    private Grade grade;

    @Column(name = "noticed_on", updatable = false)
    private LocalDate noticedOn;

    @Column(name = "noticed_by", updatable = false)
    private String noticedBy;

    @Column(name = "objection_due", updatable = false)
    private LocalDate objectionDue;

    @Column(name = "objection")
    private String objection;

    @Column(name = "lodged_on")
    private LocalDate lodgedOn;

    @Column(name = "decision_due")
    private LocalDate decisionDue;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Review outcome;

    @Column(name = "reason")
    private String reason;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    protected Round() {}

    Round(AppraisalFile file, int number, Result result, LocalDate on, LocalDate due, String by) {
        this.file = file;
        this.scope = file.getScope().code();
        this.number = number;
        this.score = result.score();
        this.grade = result.grade();
        this.noticedOn = on;
        this.objectionDue = due;
        this.noticedBy = by;
    }

    /** @throws RuleViolation {@code appraisal.rule.objection-late}, {@code .objected} for a second one to the same result */
    void object(String words, LocalDate on, LocalDate due) {
        if (on.isAfter(objectionDue)) {
            throw new RuleViolation("appraisal.rule.objection-late", objectionDue);
        }
        if (lodgedOn != null) {
            throw new RuleViolation("appraisal.rule.objected");
        }
        objection = words;
        lodgedOn = on;
        decisionDue = due;
    }

    /** @throws RuleViolation {@code appraisal.rule.second-person} for whoever told the result */
    void decide(Review how, String why, LocalDate on, String by) {
        if (how != Review.WITHDRAWN && by.equals(noticedBy)) {
            throw new RuleViolation("appraisal.rule.second-person");
        }
        outcome = how;
        reason = why;
        decidedOn = on;
        decidedBy = by;
    }

    AppraisalFile file() {
        return file;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    /** From 1: the how manieth result the person was told. */
    public int getNumber() {
        return number;
    }

    public BigDecimal getScore() {
        return score;
    }

    public Grade getGrade() {
        return grade;
    }

    public LocalDate getNoticedOn() {
        return noticedOn;
    }

    /** Last day of objecting. */
    public LocalDate getObjectionDue() {
        return objectionDue;
    }

    /** Null where nobody objected. */
    public String getObjection() {
        return objection;
    }

    public LocalDate getLodgedOn() {
        return lodgedOn;
    }

    /** Last day of deciding. */
    public LocalDate getDecisionDue() {
        return decisionDue;
    }

    public Review getOutcome() {
        return outcome;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }
}
