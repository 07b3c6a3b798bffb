package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.appraisal.Scheme;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 考核周期: the days that are appraised, under one edition of the rules. */
@Entity(name = "AppraisalCycle")
@Table(name = "appraisal_cycle")
@PublicData(reason = "that and by what rules is appraised is published")
@NamedQuery(
        name = "AppraisalCycle.byCode",
        query = "select c from AppraisalCycle c join fetch c.scheme where c.code = :code")
@NamedQuery(name = "AppraisalCycle.all", query = "select c.code, c.title from AppraisalCycle c order by c.code desc")
@NamedQuery(
        name = "AppraisalCycle.same",
        query = "select count(c) from AppraisalCycle c where c.from = :from and c.to = :to")
@NamedQuery(
        name = "AppraisalCycle.latest",
        query = "select c from AppraisalCycle c where c.openedOn <= :day order by c.to desc, c.code desc")
public class Cycle extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "title", updatable = false)
    private String title;

    @Column(name = "from_on", updatable = false)
    private LocalDate from;

    @Column(name = "to_on", updatable = false)
    private LocalDate to;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "scheme_id", updatable = false)
    private Scheme scheme;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    @Column(name = "opened_by", updatable = false)
    private String openedBy;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Cycle() {}

    Cycle(String code, String title, LocalDate from, LocalDate to, Scheme scheme, LocalDate today, String by) {
        this.code = code;
        this.title = title;
        this.from = from;
        this.to = to;
        this.scheme = scheme;
        this.openedOn = today;
        this.openedBy = by;
    }

    /** @throws RuleViolation {@code appraisal.rule.cycle-closed} */
    void close(LocalDate today) {
        requireOpen();
        closedOn = today;
    }

    /** @throws RuleViolation {@code appraisal.rule.cycle-closed} */
    void requireOpen() {
        if (closedOn != null) {
            throw new RuleViolation("appraisal.rule.cycle-closed");
        }
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public Scheme getScheme() {
        return scheme;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    /** Null while files may be drawn up. */
    public LocalDate getClosedOn() {
        return closedOn;
    }
}
