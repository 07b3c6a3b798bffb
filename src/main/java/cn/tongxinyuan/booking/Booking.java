package cn.tongxinyuan.booking;

import cn.tongxinyuan.booking.BookSeats.Resident;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.platform.draw.Draws;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Seats somebody booked, waits for, or has a lot for. Of the resident it keeps name and mobile, sealed, and a keyed hash of
 * both, until so many days after the event. Its state changes only while the seats of its offering are held.
 */
@Entity(name = "BookingBooking")
@Table(name = "booking_booking")
@NamedQuery(
        name = "BookingBooking.ofOffering",
        query =
                "select b from BookingBooking b where b.offering = :offering and b.state in :states and b.scope like :scope"
                        + " order by b.queueNo, b.id")
@NamedQuery(
        name = "BookingBooking.waitingBefore",
        query =
                "select count(b) from BookingBooking b where b.offering = :offering and b.queueNo < :queueNo and b.state ="
                        + " cn.tongxinyuan.booking.BookingState.WAITING and b.scope like :scope")
@NamedQuery(
        name = "BookingBooking.next",
        query =
                "select b from BookingBooking b where b.offering = :offering and b.passedAt is null and b.scope like :scope"
                        + " and b.state = cn.tongxinyuan.booking.BookingState.WAITING and "
                        + Booking.FITS + " order by b.queueNo, b.id")
@NamedQuery(
        name = "BookingBooking.askAgain",
        query = "update BookingBooking b set b.passedAt = null where b.offering = :offering and b.passedAt is not null"
                + " and b.scope like :scope")
@NamedQuery(
        name = "BookingBooking.openOffers",
        query =
                "select b.receipt from BookingBooking b where b.offeredUntil <= :now and b.scope like :scope and b.state ="
                        + " cn.tongxinyuan.booking.BookingState.OFFERED order by b.offeredUntil")
@NamedQuery(
        name = "BookingBooking.toRemind",
        query = "select b.receipt from BookingBooking b where b.offeredUntil <= :soon and b.remindedAt is null"
                + " and b.scope like :scope and b.state = cn.tongxinyuan.booking.BookingState.OFFERED")
@NamedQuery(
        name = "BookingBooking.forget",
        query = "update BookingBooking b set b.nameSealed = null, b.mobileSealed = null, b.guardianSealed = null,"
                + " b.personKey = null, b.activeKey = null where b.personKey is not null and b.scope like :scope"
                + " and b.offering.id in (select o.id from BookingOffering o where o.endsAt < :before)")
public class Booking extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    /** What is free for its channel holds the whole group, or any of a group that agreed to be split. */
    static final String FITS = "(b.channel = cn.tongxinyuan.booking.Channel.ONLINE and b.leastSeats <= :online"
            + " or b.channel <> cn.tongxinyuan.booking.Channel.ONLINE and b.leastSeats <= :counter)";

    @Column(name = "receipt", updatable = false)
    private String receipt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "offering_id", updatable = false)
    private Offering offering;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "name_sealed", updatable = false)
    private String nameSealed;

    @Column(name = "mobile_sealed", updatable = false)
    private String mobileSealed;

    @Column(name = "guardian_sealed", updatable = false)
    private String guardianSealed;

    @Column(name = "person_key", updatable = false)
    private String personKey;

    @Column(name = "active_key")
    private String activeKey;

    @Column(name = "community", updatable = false)
    private String community;

    @Column(name = "seats")
    private int seats;

    @Column(name = "least_seats")
    private int leastSeats;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", updatable = false)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private BookingState state;

    @Column(name = "cause")
    private String cause;

    @Column(name = "queue_no")
    private Integer queueNo;

    @Column(name = "passed_at")
    private Instant passedAt;

    @Column(name = "lot", updatable = false)
    private String lot;

    @Column(name = "booked_at", updatable = false)
    private Instant bookedAt;

    @Column(name = "booked_by", updatable = false)
    private String bookedBy;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "offered_until")
    private Instant offeredUntil;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "attended_at")
    private Instant attendedAt;

    @Column(name = "sheet")
    private String sheet;

    @Column(name = "part_of", updatable = false)
    private String partOf;

    protected Booking() {}

    /** A booking that holds its seats, has a lot, or waits at a place. */
    Booking(Offering offering, Resident resident, BookSeats wish, BookingState state, Instant now, String by) {
        this.receipt = Receipt.next();
        this.offering = offering;
        this.scope = offering.getScope().code();
        this.nameSealed = resident.nameSealed();
        this.mobileSealed = resident.mobileSealed();
        this.guardianSealed = resident.guardianSealed();
        this.personKey = resident.key();
        this.activeKey = resident.key();
        this.community = wish.community();
        this.seats = wish.seats();
        this.leastSeats = wish.together() ? wish.seats() : 1;
        this.channel = wish.channel();
        this.state = state;
        this.lot = state == BookingState.ENTERED ? Draws.lot() : null;
        this.bookedAt = now;
        this.bookedBy = by;
    }

    /** The rest of a group that agreed to be split; the part that has its seats stands for the person. */
    private Booking(Booking whole, int seats) {
        this.receipt = Receipt.next();
        // by its getter: a constructor does not load what is fetched lazily
        this.offering = whole.getOffering();
        this.scope = whole.scope;
        this.nameSealed = whole.nameSealed;
        this.mobileSealed = whole.mobileSealed;
        this.guardianSealed = whole.guardianSealed;
        this.personKey = whole.personKey;
        this.community = whole.community;
        this.seats = seats;
        this.leastSeats = 1;
        this.channel = whole.channel;
        this.state = BookingState.WAITING;
        this.bookedAt = whole.bookedAt;
        this.bookedBy = whole.bookedBy;
        this.partOf = whole.partOf == null ? whole.receipt : whole.partOf;
    }

    private void become(BookingState.Act act, String why) {
        state = BookingState.TRANSITIONS.after(state, act);
        cause = why;
        if (!state.isActive() && state != BookingState.ABSENT) {
            activeKey = null;
        }
    }

    /** Takes these seats of the group's and leaves the rest waiting at the same place. */
    Booking split(int taken) {
        Booking rest = new Booking(this, seats - taken);
        rest.queueNo = queueNo;
        seats = taken;
        leastSeats = Math.min(leastSeats, taken);
        return rest;
    }

    /** The group is whole again, before lots are drawn anew. */
    void rejoin(Booking rest) {
        seats += rest.seats;
        rest.become(BookingState.Act.CANCEL, "REJOINED");
        rest.offeredUntil = null;
    }

    void waitAt(int place, String why) {
        if (state == BookingState.WAITING) {
            cause = why;
        } else {
            become(BookingState.Act.WAIT, why);
        }
        queueNo = place;
    }

    void confirm(String why) {
        become(BookingState.Act.CONFIRM, why);
        offeredUntil = null;
    }

    /** A seat is kept for it; the start of the event ends every offer. */
    void offer(Instant now, Instant until) {
        become(BookingState.Act.OFFER, "SEAT_FREED");
        offeredAt = now;
        offeredUntil = until;
        remindedAt = null;
    }

    /** Keeps its place, and this seat goes on to the next. */
    void refuse(Instant now) {
        become(BookingState.Act.REFUSE, "OFFER_REFUSED");
        offeredUntil = null;
        passedAt = now;
    }

    void lapse() {
        become(BookingState.Act.LAPSE, "OFFER_ENDED");
        offeredUntil = null;
    }

    /** @throws Conflict {@code booking.rule.too-late} for seats after the hour until which they can be given back */
    void cancel(Instant now) {
        boolean holds = state == BookingState.CONFIRMED;
        if (holds && now.isAfter(offering.getCancelUntil()) || !now.isBefore(offering.getGivenUntil())) {
            throw new Conflict("booking.rule.too-late");
        }
        become(BookingState.Act.CANCEL, "BY_RESIDENT");
        offeredUntil = null;
    }

    /** The seat goes on to others though what it is for has begun. */
    void giveOn(String why) {
        become(BookingState.Act.CANCEL, why);
    }

    /** What was given on comes back: its seat, or the place before all who wait. */
    void restore(Integer place, String why) {
        become(place == null ? BookingState.Act.RESTORE : BookingState.Act.WAIT, why);
        activeKey = personKey;
        queueNo = place;
        passedAt = null;
    }

    void cancelByHost() {
        become(BookingState.Act.CANCEL_BY_HOST, "BY_HOST");
        offeredUntil = null;
    }

    /** @param paper what the sheet is called on which the name was ticked; null for a confirmation on the spot */
    void attend(Instant at, String paper) {
        become(BookingState.Act.ATTEND, null);
        attendedAt = at;
        sheet = paper;
    }

    void undoAttendance() {
        become(BookingState.Act.UNDO, null);
        attendedAt = null;
        sheet = null;
    }

    void miss() {
        become(BookingState.Act.MISS, "NO_SHOW");
    }

    void drawAgain() {
        become(BookingState.Act.DRAW_AGAIN, null);
        offeredAt = null;
        remindedAt = null;
        queueNo = null;
        passedAt = null;
        offeredUntil = null;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    /** Receipt of the whole group, its own where it was not split. */
    String group() {
        return partOf == null ? receipt : partOf;
    }

    /** Receipt of the group this is the rest of; null where it is none. */
    String partOf() {
        return partOf;
    }

    String personKey() {
        return personKey;
    }

    /** Sealed name of the resident, for what another module keeps of them; null once it was forgotten. */
    public String getNameSealed() {
        return nameSealed;
    }

    String mobileSealed() {
        return mobileSealed;
    }

    public String getReceipt() {
        return receipt;
    }

    public Offering getOffering() {
        return offering;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    /** Code of the community the resident lives in. */
    public String getCommunity() {
        return community;
    }

    /** Seats, that of the resident included. */
    public int getSeats() {
        return seats;
    }

    /** Whether the group wants all of its seats or none. */
    public boolean isTogether() {
        return leastSeats == seats;
    }

    public Channel getChannel() {
        return channel;
    }

    public BookingState getState() {
        return state;
    }

    /** Stable code of why it stands where it does; null where there is nothing to say. */
    public String getCause() {
        return cause;
    }

    /** Order in the waiting list; null for who never waited. */
    public Integer getQueueNo() {
        return queueNo;
    }

    /** The word it takes part in a draw with; null outside draws. */
    public String getLot() {
        return lot;
    }

    public Instant getBookedAt() {
        return bookedAt;
    }

    /** Until when an offered seat is kept. */
    public Instant getOfferedUntil() {
        return offeredUntil;
    }

    public Instant getAttendedAt() {
        return attendedAt;
    }

    /** Paper on which the attendance was ticked; null for a confirmation on the spot. */
    public String getSheet() {
        return sheet;
    }
}
