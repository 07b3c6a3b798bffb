package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.organization.Staff;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** 学员: somebody whom a unit sends to a class, or who signed up for it, with name and unit as they were on that day. */
@Entity(name = "TrainingParticipant")
@Table(name = "training_participant")
@NamedQuery(
        name = "TrainingParticipant.ofClass",
        query = "select p from TrainingParticipant p where p.training = :training and p.scope like :scope"
                + " order by p.scope, p.staffCode")
@NamedQuery(
        name = "TrainingParticipant.taken",
        query = "select count(p) from TrainingParticipant p where p.training = :training and p.receipt is null")
@NamedQuery(
        name = "TrainingParticipant.staff",
        query =
                "select s from Staff s where s.code in :codes and s.leftOn is null and s.scope like :scope order by s.id")
@NamedQuery(
        name = "TrainingParticipant.reached",
        query = "select s.id, s.code, s.name, s.scope, s.phoneIndex from Staff s where s.phoneIndex in :phones"
                + " and s.leftOn is null and s.scope like :scope order by s.id")
@NamedQuery(
        name = "TrainingParticipant.one",
        query = "select count(p) from TrainingParticipant p where p.training = :training and p.staffId = :staff"
                + " and p.scope like :scope")
@NamedQuery(
        name = "TrainingParticipant.elsewhere",
        query = "select count(p) from TrainingParticipant p join p.training c join c.lessons l, TrainingLesson own"
                + " where p.staffId = :staff and own.training = :training and c <> :training and c.cancelledAt is null"
                + " and l.startsAt < own.endsAt and l.endsAt > own.startsAt and p.scope like :scope")
@NamedQuery(
        name = "TrainingParticipant.called",
        query = "select s.name, s.code, s.scope from Staff s where s.name in :names and s.leftOn is null"
                + " and s.scope like :scope order by s.code")
@NamedQuery(
        name = "TrainingParticipant.choices",
        query = "select s.name, s.code, s.scope from Staff s where s.leftOn is null and s.scope like :scope"
                + " order by s.scope, s.code")
@NamedQuery(
        name = "TrainingParticipant.busy",
        query =
                "select p.staffCode, l.startsAt, l.endsAt, c.code, c.title from TrainingParticipant p join p.training c"
                        + " join c.lessons l where p.staffId in :staff and c.code <> :but and c.cancelledAt is null"
                        + " and l.startsAt < :until and l.endsAt > :since"
                        + " and exists (select s from Staff s where s.id = p.staffId and s.scope like :scope) order by p.staffCode")
@NamedQuery(
        name = "TrainingParticipant.open",
        query =
                "select c.code, c.title, c.startsAt, c.endsAt from TrainingParticipant p join p.training c"
                        + " where p.staffCode = :staff and c.closedAt is null and c.cancelledAt is null"
                        + " and exists (select s from Staff s where s.id = p.staffId and s.scope like :scope) order by c.startsAt")
@NamedQuery(
        name = "TrainingParticipant.expected",
        query = "select c.code, c.title, count(p) from TrainingParticipant p join p.training c join c.lessons l"
                + " where l.heldAt is not null and c.cancelledAt is null and l.startsAt >= :since and l.startsAt < :until"
                + " and p.scope like :scope group by c.code, c.title order by c.code")
public class Participant extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "class_id", updatable = false)
    private Training training;

    /** A key and no relation: somebody may have moved to a unit that the reader of the list does not see. */
    @Column(name = "staff_id", updatable = false)
    private long staffId;

    @Column(name = "staff_code", updatable = false)
    private String staffCode;

    @Column(name = "staff_name", updatable = false)
    private String staffName;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "named_at", updatable = false)
    private Instant namedAt;

    @Column(name = "named_by", updatable = false)
    private String namedBy;

    @Column(name = "receipt", updatable = false)
    private String receipt;

    protected Participant() {}

    Participant(Training training, Staff staff, Instant now, String by) {
        this.training = training;
        this.staffId = staff.getId();
        this.staffCode = staff.getCode();
        this.staffName = staff.getName();
        this.scope = staff.getScope().code();
        this.namedAt = now;
        this.namedBy = by;
    }

    /** Somebody who signed up by a booking. */
    Participant(Training training, Staff staff, Instant now, String by, String receipt) {
        this(training, staff, now, by);
        this.receipt = receipt;
    }

    long staffId() {
        return staffId;
    }

    public Training getTraining() {
        return training;
    }

    public String getStaffCode() {
        return staffCode;
    }

    /** Receipt of the booking they signed up by; null for who was sent. */
    public String getReceipt() {
        return receipt;
    }

    public String getStaffName() {
        return staffName;
    }

    /** The unit that sent them. */
    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }
}
