package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 线上预约暂停: after absences a resident cannot book through the mini-program for some days; at the counter and on the
 * telephone one always can. It ends by itself, may be appealed against, and is told to no other office: it is no credit record.
 */
@Entity(name = "BookingSuspension")
@Table(name = "booking_suspension")
@NamedQuery(
        name = "Resident.suspension",
        query =
                "select s from BookingSuspension s where s.personKey = :person and s.fromOn <= :day and s.untilOn > :day"
                        + " and s.liftedAt is null")
@NamedQuery(
        name = "Resident.absences",
        query = "select count(distinct b.offering.id) from BookingBooking b where b.personKey = :person"
                + " and b.offering.startsAt >= :since and b.offering.startsAt <= :until"
                + " and b.state = cn.tongxinyuan.booking.BookingState.ABSENT")
@NamedQuery(
        name = "BookingSuspension.forget",
        query = "update BookingSuspension s set s.personKey = null, s.nameSealed = null, s.mobileSealed = null,"
                + " s.appeal = null, s.answer = null"
                + " where s.personKey is not null and s.untilOn < :before and s.scope like :scope")
public class Suspension extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "person_key")
    private String personKey;

    @Column(name = "name_sealed")
    private String nameSealed;

    @Column(name = "mobile_sealed")
    private String mobileSealed;

    @Column(name = "from_on", updatable = false)
    private LocalDate fromOn;

    @Column(name = "until_on", updatable = false)
    private LocalDate untilOn;

    @Column(name = "absences", updatable = false)
    private int absences;

    @Column(name = "appeal")
    private String appeal;

    @Column(name = "appealed_at")
    private Instant appealedAt;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "answer")
    private String answer;

    protected Suspension() {}

    Suspension(String code, Booking last, int absences, LocalDate from, LocalDate until) {
        this.code = code;
        this.scope = last.getScope().code();
        this.personKey = last.personKey();
        this.nameSealed = last.getNameSealed();
        this.mobileSealed = last.mobileSealed();
        this.absences = absences;
        this.fromOn = from;
        this.untilOn = until;
    }

    /** @throws RuleViolation {@code booking.rule.appeal-closed} once it was lifted or is over */
    void appeal(String words, Instant now, LocalDate today) {
        if (!isCurrent(today)) {
            throw new RuleViolation("booking.rule.appeal-closed");
        }
        appeal = words;
        appealedAt = now;
        answer = null;
    }

    /** @throws RuleViolation {@code booking.rule.appeal-closed} */
    void lift(String why, Instant now, LocalDate today, String by) {
        if (!isCurrent(today)) {
            throw new RuleViolation("booking.rule.appeal-closed");
        }
        liftedAt = now;
        liftedBy = by;
        answer = why;
    }

    /** The appeal is answered and the suspension stands. */
    void uphold(String why) {
        answer = why;
    }

    /** Whether it binds on a day. */
    public boolean isCurrent(LocalDate day) {
        return liftedAt == null && day.isBefore(untilOn);
    }

    String nameSealed() {
        return nameSealed;
    }

    String mobileSealed() {
        return mobileSealed;
    }

    public String getCode() {
        return code;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    /** First day on which one can book again. */
    public LocalDate getUntilOn() {
        return untilOn;
    }

    public int getAbsences() {
        return absences;
    }

    /** What the resident says against it; null where nothing was said. */
    public String getAppeal() {
        return appeal;
    }

    public String getAnswer() {
        return answer;
    }

    public Instant getLiftedAt() {
        return liftedAt;
    }
}
