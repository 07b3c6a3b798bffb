package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the district asks of trainings, from a day on until the next edition. */
@Entity
@Table(name = "training_terms")
@PublicData(reason = "what is asked of trainings is published")
@NamedQuery(name = "TrainingTerms.all", query = "select t from TrainingTerms t order by t.validFrom desc")
@NamedQuery(
        name = "TrainingTerms.onDay",
        query = "select t from TrainingTerms t where t.validFrom <= :day order by t.validFrom desc")
public class TrainingTerms extends BaseEntity {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "yearly_hours", updatable = false)
    private BigDecimal yearlyHours;

    @Column(name = "pass_percent", updatable = false)
    private int passPercent;

    @Column(name = "least_hours", updatable = false)
    private BigDecimal leastHours;

    @Column(name = "most_hours", updatable = false)
    private BigDecimal mostHours;

    @Column(name = "record_most", updatable = false)
    private BigDecimal recordMost;

    @Column(name = "fewest_answers", updatable = false)
    private int fewestAnswers;

    protected TrainingTerms() {}

    /** An edition that is valid from a day on. */
    public TrainingTerms(
            LocalDate validFrom,
            BigDecimal yearlyHours,
            int passPercent,
            BigDecimal leastHours,
            BigDecimal mostHours,
            BigDecimal recordMost,
            int fewestAnswers) {
        this(yearlyHours, passPercent, leastHours, mostHours);
        this.validFrom = validFrom;
        this.recordMost = recordMost;
        this.fewestAnswers = fewestAnswers;
    }

    TrainingTerms(BigDecimal yearlyHours, int passPercent, BigDecimal leastHours, BigDecimal mostHours) {
        this.yearlyHours = yearlyHours;
        this.passPercent = passPercent;
        this.leastHours = leastHours;
        this.mostHours = mostHours;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Hours everybody on the roll is to have in a year. */
    public BigDecimal getYearlyHours() {
        return yearlyHours;
    }

    /** Of the hours of a class, how many per cent one has to attend. */
    public int getPassPercent() {
        return passPercent;
    }

    /** Of one lesson. */
    public BigDecimal getLeastHours() {
        return leastHours;
    }

    public BigDecimal getMostHours() {
        return mostHours;
    }

    /** Of one training that a workbook tells of. */
    public BigDecimal getRecordMost() {
        return recordMost;
    }

    /** While fewer have answered, what they said of a class is not shown by its steps. */
    public int getFewestAnswers() {
        return fewestAnswers;
    }

    /** Whether somebody who attended so many of all hours passes. */
    boolean passes(BigDecimal attended, BigDecimal all) {
        return attended.multiply(HUNDRED).compareTo(all.multiply(BigDecimal.valueOf(passPercent))) >= 0;
    }
}
