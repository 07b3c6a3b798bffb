package cn.tongxinyuan.appraisal;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** 条款: one rule, one failing situation or one measure of a scheme. Its text is data and changes with the scheme alone. */
@Entity(name = "AppraisalClause")
@Table(name = "appraisal_clause")
@PublicData(reason = "what everybody is appraised by is published")
public class Clause extends BaseEntity {

    /** Code list of the dimensions of rules. */
    public static final String DIMENSIONS = "appraisal.dimension";

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "scheme_id", updatable = false)
    private Scheme scheme;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private ClauseKind kind;

    @Column(name = "clause_no", updatable = false)
    private int number;

    @Column(name = "title")
    private String title;

    @Column(name = "words")
    private String words;

    @Column(name = "dimension_code")
    private String dimension;

    @Enumerated(EnumType.STRING)
    @Column(name = "scoring")
    private Scoring scoring;

    @Column(name = "full_marks")
    private BigDecimal fullMarks;

    @Column(name = "source_code")
    private String source;

    @Column(name = "target")
    private BigDecimal target;

    @Column(name = "term_days")
    private Integer termDays;

    protected Clause() {}

    /** The same in another scheme. */
    Clause(Scheme scheme, Clause other) {
        this.scheme = scheme;
        this.kind = other.kind;
        this.number = other.number;
        this.dimension = other.dimension;
        this.scoring = other.scoring;
        this.source = other.source;
        describe(other.getText());
    }

    /** As a workbook has it. */
    Clause(Scheme scheme, ClauseRow row) {
        this.scheme = scheme;
        this.kind = row.kind();
        this.number = row.number();
        replace(row);
    }

    /** Says all that a line of a workbook says in place of what it said. */
    final void replace(ClauseRow row) {
        dimension = row.dimension();
        scoring = row.scoring();
        source = row.source();
        describe(row.text());
    }

    String key() {
        return kind + " " + number;
    }

    Scheme getScheme() {
        return scheme;
    }

    final void describe(ClauseText text) {
        title = text.title();
        words = text.words();
        fullMarks = text.fullMarks();
        target = text.target();
        termDays = text.termDays();
    }

    public ClauseText getText() {
        return new ClauseText(title, words, fullMarks, target, termDays);
    }

    public ClauseKind getKind() {
        return kind;
    }

    /** Place among the clauses of its kind, from 1. */
    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getWords() {
        return words;
    }

    /** Code of {@link #DIMENSIONS}; of a rule alone. */
    public String getDimension() {
        return dimension;
    }

    /** Of a rule alone. */
    public Scoring getScoring() {
        return scoring;
    }

    /** The most marks it gives or takes; of a rule alone. */
    public BigDecimal getFullMarks() {
        return fullMarks;
    }

    /** Code of the {@link cn.tongxinyuan.organization.fact.FactSource} it is measured by; null where it is judged. */
    public String getSource() {
        return source;
    }

    /** Amount of the source that is worth all marks. */
    public BigDecimal getTarget() {
        return target;
    }

    /** Days after which a measure is checked. */
    public Integer getTermDays() {
        return termDays;
    }
}
