package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** 居民测评: how many residents of a unit were asked in a cycle, answered, and were satisfied. Names nobody. */
@Entity(name = "AppraisalOpinion")
@Table(name = "appraisal_opinion")
@NamedQuery(
        name = "AppraisalOpinion.ofUnit",
        query = "select o from AppraisalOpinion o where o.cycle = :cycle and o.scope = :unit and o.scope like :scope")
@NamedQuery(
        name = "AppraisalOpinion.ofPeriod",
        query =
                "select o from AppraisalOpinion o join fetch o.cycle c join fetch c.scheme where c.from = :from and c.to = :to"
                        + " and o.scope = :unit and o.scope like :scope")
public class Opinion extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cycle_id", updatable = false)
    private Cycle cycle;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "asked")
    private int asked;

    @Column(name = "answered")
    private int answered;

    @Column(name = "satisfied")
    private int satisfied;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    @Column(name = "noted_by")
    private String notedBy;

    protected Opinion() {}

    Opinion(Cycle cycle, ScopePath unit) {
        this.cycle = cycle;
        this.scope = unit.code();
    }

    void note(Answers answers, LocalDate on, String by) {
        asked = answers.asked();
        answered = answers.answered();
        satisfied = answers.satisfied();
        notedOn = on;
        notedBy = by;
    }

    /** Whether so many answered that it may count. */
    boolean counts() {
        return answered >= cycle.getScheme().getTerms().leastAnswers();
    }

    /** Per cent of those who answered; null where nobody did. */
    public BigDecimal getSatisfaction() {
        return percent(satisfied, answered);
    }

    /** Per cent of those who were asked. */
    public BigDecimal getResponse() {
        return percent(answered, asked);
    }

    private static BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public int getAsked() {
        return asked;
    }

    public int getAnswered() {
        return answered;
    }

    public int getSatisfied() {
        return satisfied;
    }

    public LocalDate getNotedOn() {
        return notedOn;
    }
}
