package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.organization.fact.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** 实绩: a record by which marks were measured, as it was then. */
@Entity(name = "AppraisalEvidence")
@Table(name = "appraisal_evidence")
public class Evidence extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;
    private static final int LENGTH = 120;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", updatable = false)
    private AppraisalFile file;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "rule_no", updatable = false)
    private int rule;

    @Column(name = "day_on", updatable = false)
    private LocalDate on;

    @Column(name = "words", updatable = false)
    private String words;

    @Column(name = "amount", updatable = false)
    private BigDecimal amount;

    @Column(name = "address", updatable = false)
    private String address;

    protected Evidence() {}

    Evidence(AppraisalFile file, int rule, Fact fact) {
        this.file = file;
        this.scope = file.getScope().code();
        this.rule = rule;
        this.on = fact.on();
        this.words = fact.words().length() > LENGTH ? fact.words().substring(0, LENGTH) : fact.words();
        this.amount = fact.amount();
        this.address = fact.address();
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public int getRule() {
        return rule;
    }

    public LocalDate getOn() {
        return on;
    }

    public String getWords() {
        return words;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    /** Page of the record below the context root; empty for none. */
    public String getAddress() {
        return address;
    }
}
