package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 不合格情形认定: put forward with evidence, stated to, decided by a second one; once confirmed, with its measure. */
@Entity(name = "AppraisalHit")
@Table(name = "appraisal_hit")
@NamedQuery(
        name = "AppraisalHit.measures",
        query = "select h from AppraisalHit h join fetch h.file where h.dueOn <= :day and h.scope like :scope"
                + " order by h.file.code, h.situation")
public class Hit extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", updatable = false)
    private AppraisalFile file;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "situation_no", updatable = false)
    private int situation;

    @Column(name = "evidence", updatable = false)
    private String evidence;

    @Column(name = "proposed_on", updatable = false)
    private LocalDate proposedOn;

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(name = "statement")
    private String statement;

    @Column(name = "stated_on")
    private LocalDate statedOn;

    @Column(name = "stated_by")
    private String statedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "confirmed")
    private Boolean confirmed;

    @Column(name = "measure_no")
    private Integer measure;

    @Column(name = "answerable")
    private String answerable;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "passed")
    private Boolean passed;

    @Column(name = "check_words")
    private String checkWords;

    protected Hit() {}

    Hit(AppraisalFile file, int situation, String evidence, LocalDate on, String by) {
        this.file = file;
        this.scope = file.getScope().code();
        this.situation = situation;
        this.evidence = evidence;
        this.proposedOn = on;
        this.proposedBy = by;
    }

    /** @throws RuleViolation {@code appraisal.rule.hit-decided} */
    void state(String words, LocalDate on, String by) {
        requireOpen();
        statement = words;
        statedOn = on;
        statedBy = by;
    }

    /**
     * @throws RuleViolation {@code appraisal.rule.hit-decided}, {@code .statement-missing}, {@code .second-person} for whoever
     *     put it forward
     */
    void confirm(int withMeasure, String by, LocalDate on, LocalDate due, String who) {
        decide(by, on);
        confirmed = true;
        measure = withMeasure;
        answerable = who;
        dueOn = due;
    }

    /** It is not one; everything stands as if it had never been put forward. */
    void drop(String by, LocalDate on) {
        decide(by, on);
        confirmed = false;
    }

    private void decide(String by, LocalDate on) {
        requireOpen();
        if (statement == null) {
            throw new RuleViolation("appraisal.rule.statement-missing");
        }
        if (by.equals(proposedBy)) {
            throw new RuleViolation("appraisal.rule.second-person");
        }
        decidedBy = by;
        decidedOn = on;
    }

    private void requireOpen() {
        if (decidedOn != null) {
            throw new RuleViolation("appraisal.rule.hit-decided");
        }
    }

    /** @throws RuleViolation {@code appraisal.rule.no-measure}, {@code .checked} once it was passed */
    void check(boolean well, String words, LocalDate on, String by) {
        if (measure == null) {
            throw new RuleViolation("appraisal.rule.no-measure");
        }
        if (isPassed()) {
            throw new RuleViolation("appraisal.rule.checked");
        }
        passed = well;
        checkWords = words;
        checkedOn = on;
        checkedBy = by;
    }

    /** What was not passed is followed by another measure. */
    void follow(int withMeasure, LocalDate due) {
        measure = withMeasure;
        dueOn = due;
    }

    AppraisalFile file() {
        return file;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    /** Number of the failing situation. */
    public int getSituation() {
        return situation;
    }

    public String getEvidence() {
        return evidence;
    }

    public LocalDate getProposedOn() {
        return proposedOn;
    }

    /** What the person says to it; null before. */
    public String getStatement() {
        return statement;
    }

    public LocalDate getStatedOn() {
        return statedOn;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public boolean isOpen() {
        return decidedOn == null;
    }

    public boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    /** Number of the measure; null before it is confirmed. */
    public Integer getMeasure() {
        return measure;
    }

    /** Office that answers for the measure. */
    public String getAnswerable() {
        return answerable;
    }

    /** Day by which it is checked. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    public String getCheckWords() {
        return checkWords;
    }
}
