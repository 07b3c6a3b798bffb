package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.platform.calendar.DistrictClock;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** 学时: what one training adds to somebody's record. */
@Entity(name = "TrainingCredit")
@Table(name = "training_credit")
@NamedQuery(
        name = "TrainingCredit.ofClass",
        query =
                "select c from TrainingCredit c where c.training = :training and c.scope like :scope order by c.staffCode")
@NamedQuery(
        name = "TrainingCredit.ofStaff",
        query =
                "select new cn.tongxinyuan.training.RecordLine(c.trainingCode, c.title, c.level, c.tier, c.begunOn,"
                        + " c.endedOn, c.year, c.hours, c.result, c.certificate) from TrainingCredit c, Staff s"
                        + " where s.id = c.staffId and s.code = :staff and s.scope like :scope order by c.endedOn desc, c.id desc")
@NamedQuery(
        name = "TrainingCredit.roll",
        query = "select s.id, s.code, p.unit from Staff s join s.posts p where p.unit like :scope and p.from <= :day"
                + " and (p.to is null or p.to >= :day) order by s.code, p.unit")
@NamedQuery(
        name = "TrainingCredit.lines",
        query = "select c.staffId, c.staffCode, c.trainingCode, c.hours, c.result, c.id from TrainingCredit c"
                + " where c.endedOn >= :since and c.endedOn <= :day and exists (select s from Staff s join s.posts p"
                + " where s.id = c.staffId and p.unit like :scope and p.from <= :day and (p.to is null or p.to >= :day))"
                + " order by c.staffCode, c.id")
@NamedQuery(
        name = "TrainingCredit.rollCount",
        query = "select count(distinct s.id) from Staff s join s.posts p where p.unit like :scope and p.from <= :day"
                + " and (p.to is null or p.to >= :day)")
@NamedQuery(
        name = "TrainingCredit.coveredCount",
        query = "select count(s) from Staff s where exists (select o.id from Staff o join o.posts p where o.id = s.id"
                + " and p.unit like :scope and p.from <= :day and (p.to is null or p.to >= :day)) and exists"
                + " (select c.id from TrainingCredit c where c.staffId = s.id and c.year = :year and c.endedOn <= :day"
                + " and c.result = cn.tongxinyuan.training.CreditResult.PASSED)")
@NamedQuery(
        name = "TrainingCredit.people",
        query = "select s.id, s.code, s.name, p.unit from Staff s join s.posts p where s.scope like :scope")
@NamedQuery(
        name = "TrainingCredit.standing",
        query = "select c.id, c.staffId, c.title, c.begunOn, c.endedOn, c.hours, c.result, c.scope, c.trainingCode"
                + " from TrainingCredit c where exists"
                + " (select s from Staff s where s.id = c.staffId and s.scope like :scope)")
@NamedQuery(
        name = "TrainingCredit.byIds",
        query = "select c from TrainingCredit c where c.id in :ids and c.scope like :scope")
public class Credit extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "class_id", updatable = false)
    private Training training;

    @Column(name = "training_code", updatable = false)
    private String trainingCode;

    @Column(name = "title", updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "level_code")
    private Level level;

    @Enumerated(EnumType.STRING)
    @Column(name = "tier")
    private Tier tier;

    @Column(name = "staff_id", updatable = false)
    private long staffId;

    @Column(name = "staff_code", updatable = false)
    private String staffCode;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "begun_on", updatable = false)
    private LocalDate begunOn;

    @Column(name = "ended_on", updatable = false)
    private LocalDate endedOn;

    @Column(name = "year_no", updatable = false)
    private int year;

    @Column(name = "hours")
    private BigDecimal hours;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private CreditResult result;

    @Column(name = "certificate")
    private String certificate;

    @Column(name = "credited_at")
    private Instant creditedAt;

    @Column(name = "credited_by")
    private String creditedBy;

    protected Credit() {}

    /** @param certificate number; null where none was issued */
    Credit(Participant who, BigDecimal hours, CreditResult result, String certificate, Instant now, String by) {
        this.training = who.getTraining();
        this.trainingCode = training.getCode();
        this.title = training.getTitle();
        this.level = training.getLevel();
        this.tier = training.getTier();
        this.staffId = who.staffId();
        this.staffCode = who.getStaffCode();
        this.scope = who.getScope().code();
        this.begunOn = day(training.getStartsAt());
        this.endedOn = day(training.getEndsAt());
        this.year = endedOn.getYear();
        this.hours = hours;
        this.result = result;
        this.certificate = certificate;
        this.creditedAt = now;
        this.creditedBy = by;
    }

    /** As a line of a workbook tells it. */
    Credit(RecordRow row, PeopleBook.Person who, Instant now, String by) {
        this.title = row.title();
        this.staffId = who.id();
        this.staffCode = who.code();
        this.scope = row.unit().code();
        this.begunOn = row.from();
        this.endedOn = row.to();
        this.year = endedOn.getYear();
        correct(row, now, by);
    }

    /** What a workbook says anew of a training that came from one; nothing where it says the same. */
    final void correct(RecordRow row, Instant now, String by) {
        boolean same = level == row.level()
                && tier == row.tier()
                && hours != null
                && hours.compareTo(row.hours()) == 0
                && result == row.result()
                && Objects.equals(certificate, row.certificate());
        if (!same) {
            level = row.level();
            tier = row.tier();
            correct(row.hours(), row.result(), row.certificate(), now, by);
        }
    }

    final void correct(BigDecimal counted, CreditResult outcome, String number, Instant now, String by) {
        hours = counted;
        result = outcome;
        certificate = number;
        creditedAt = now;
        creditedBy = by;
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(DistrictClock.ZONE).toLocalDate();
    }

    public String getStaffCode() {
        return staffCode;
    }

    /** The unit somebody was sent by. */
    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    /** Of the lessons somebody was at. */
    public BigDecimal getHours() {
        return hours;
    }

    public CreditResult getResult() {
        return result;
    }

    /** Number; null where none was issued. */
    public String getCertificate() {
        return certificate;
    }
}
