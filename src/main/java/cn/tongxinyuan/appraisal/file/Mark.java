package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** 评分: marks under one rule. */
@Entity(name = "AppraisalMark")
@Table(name = "appraisal_mark")
public class Mark extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", updatable = false)
    private AppraisalFile file;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "rule_no", updatable = false)
    private int rule;

    @Column(name = "marks")
    private BigDecimal marks;

    @Column(name = "reason")
    private String reason;

    @Column(name = "marked_on")
    private LocalDate on;

    @Column(name = "marked_by")
    private String by;

    protected Mark() {}

    Mark(AppraisalFile file, int rule) {
        this.file = file;
        this.scope = file.getScope().code();
        this.rule = rule;
    }

    void write(BigDecimal given, String why, LocalDate day, String who) {
        marks = given;
        reason = why;
        on = day;
        by = who;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    /** Number of the rule. */
    public int getRule() {
        return rule;
    }

    public BigDecimal getMarks() {
        return marks;
    }

    /** Why just so many; null where they were measured. */
    public String getReason() {
        return reason;
    }

    public LocalDate getOn() {
        return on;
    }
}
