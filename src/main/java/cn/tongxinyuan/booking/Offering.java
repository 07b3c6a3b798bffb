package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Transitions;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Something that has seats: when, where, for whom, and when one can book. Its seats are counted in {@link Seats}. */
@Entity(name = "BookingOffering")
@Table(name = "booking_offering")
@NamedQuery(
        name = "BookingOffering.between",
        query = "select o from BookingOffering o join fetch o.seats where o.scope like :scope and o.startsAt >= :from"
                + " and o.startsAt < :to and o.state in :states and o.code > :after"
                + " and o.kind in :kinds and o.scope like :community order by o.code")
@NamedQuery(
        name = "BookingOffering.atCentre",
        query =
                "select o from BookingOffering o where o.scope like :scope and o.centre = :centre and o.startsAt >= :from"
                        + " and o.startsAt < :to and o.state <> cn.tongxinyuan.booking.OfferingState.CANCELLED order by o.startsAt,"
                        + " o.code")
@NamedQuery(
        name = "BookingOffering.toPromote",
        query = "select o.code from BookingOffering o join o.seats s where s.closedAt is null and s.waiting > 0"
                + " and (o.startsAt > :now or o.endsAt > :now and o.kind = cn.tongxinyuan.booking.OfferingKind.COURSE)"
                + " and s.onlineTaken + s.counterTaken < s.capacity and o.scope like :scope"
                + " and exists (select b from BookingBooking b where b.offering = o and b.passedAt is null and b.state ="
                + " cn.tongxinyuan.booking.BookingState.WAITING and b.leastSeats <= s.capacity - s.onlineTaken"
                + " - s.counterTaken) order by o.startsAt, o.code")
@NamedQuery(
        name = "BookingOffering.toClose",
        query = "select o.code from BookingOffering o where o.endsAt < :before and o.scope like :scope and o.state ="
                + " cn.tongxinyuan.booking.OfferingState.PUBLISHED order by o.endsAt, o.code")
public class Offering extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    /** What is done with an offering. */
    enum Act {
        PUBLISH,
        CANCEL,
        CLOSE
    }

    static final Transitions<OfferingState, Act> TRANSITIONS = new Transitions<OfferingState, Act>(
                    OfferingState.class, "booking.rule.offering-state")
            .edge(OfferingState.DRAFT, Act.PUBLISH, OfferingState.PUBLISHED)
            .edge(OfferingState.DRAFT, Act.CANCEL, OfferingState.CANCELLED)
            .edge(OfferingState.PUBLISHED, Act.CANCEL, OfferingState.CANCELLED)
            .edge(OfferingState.PUBLISHED, Act.CLOSE, OfferingState.HELD);

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private OfferingKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "seat_mode", updatable = false)
    private SeatMode mode;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private OfferingState state = OfferingState.DRAFT;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "centre", updatable = false)
    private String centre;

    @Column(name = "room")
    private String room;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "cancel_until")
    private Instant cancelUntil;

    @Column(name = "waiting_list")
    private boolean waitingList;

    @Column(name = "per_person")
    private int perPerson;

    @Column(name = "communities")
    private String communities;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @PrimaryKeyJoinColumn
    private Seats seats;

    protected Offering() {}

    Offering(String code, ScopePath scope, OfferingPlan plan, Terms terms, Instant now) {
        this.code = code;
        this.scope = scope.code();
        this.kind = plan.kind();
        this.mode = plan.mode();
        this.centre = plan.centre();
        describe(plan, terms, now);
    }

    /** It is as this says from now on; kind, mode and centre stay. */
    final void describe(OfferingPlan plan, Terms terms, Instant now) {
        plan.requireOrdered();
        plannedAt = now;
        title = plan.title();
        room = plan.room();
        startsAt = plan.start();
        endsAt = plan.end();
        opensAt = plan.bookingOpens();
        closesAt = plan.bookingCloses();
        cancelUntil = plan.cancelUntil() == null ? plan.start() : plan.cancelUntil();
        waitingList = plan.waitingList();
        perPerson = plan.perPerson() == null ? terms.mostSeats() : plan.perPerson();
        communities = plan.communities().isEmpty() ? null : String.join(" ", plan.communities());
    }

    void publish() {
        state = TRANSITIONS.after(state, Act.PUBLISH);
    }

    /** @throws cn.tongxinyuan.kernel.RuleViolation {@code booking.rule.offering-state} for what was held or cancelled already */
    void cancel(String reason) {
        state = TRANSITIONS.after(state, Act.CANCEL);
        cancelReason = reason;
    }

    /** @throws Conflict {@code booking.rule.not-begun} before its start */
    void close(Instant now) {
        state = TRANSITIONS.after(state, Act.CLOSE);
        if (now.isBefore(startsAt)) {
            throw new Conflict("booking.rule.not-begun");
        }
    }

    /** @throws Conflict {@code booking.rule.not-its-day} before the day on which it begins */
    void requireDayCome(LocalDate today) {
        LocalDate day = startsAt.atZone(DistrictClock.ZONE).toLocalDate();
        if (today.isBefore(day)) {
            throw new Conflict("booking.rule.not-its-day", day);
        }
    }

    /** It takes place at another time: whoever cannot come then gives the seat back until it begins. */
    void allowCancellation() {
        cancelUntil = startsAt;
    }

    /** Entries end now, where they would have gone on; returns when they were to end, null where they had. */
    Instant closeEntries(Instant now) {
        if (!now.isBefore(closesAt)) {
            return null;
        }
        Instant announced = closesAt;
        closesAt = now;
        opensAt = opensAt.isBefore(now) ? opensAt : now.minusSeconds(1);
        return announced;
    }

    /** Whether residents of a community may book. */
    boolean admits(String community) {
        return communities == null || getCommunities().contains(community);
    }

    boolean overlaps(Offering other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public OfferingKind getKind() {
        return kind;
    }

    public SeatMode getMode() {
        return mode;
    }

    public boolean isDrawn() {
        return mode == SeatMode.DRAW;
    }

    public OfferingState getState() {
        return state;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    /** Code of the service centre. */
    public String getCentre() {
        return centre;
    }

    public String getRoom() {
        return room;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** Until when its seats are given: until it begins, or ends where it takes place on many days. */
    public Instant getGivenUntil() {
        return kind.isSeries() ? endsAt : startsAt;
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    /** Until when a seat can be given back without being counted as absence. */
    public Instant getCancelUntil() {
        return cancelUntil;
    }

    public boolean isWaitingList() {
        return waitingList;
    }

    /** Most seats of one booking, companions included. */
    public int getPerPerson() {
        return perPerson;
    }

    /** Codes of the communities whose residents may book; empty where everybody may. */
    public List<String> getCommunities() {
        return communities == null ? List.of() : List.of(communities.split(" "));
    }

    public String getCancelReason() {
        return cancelReason;
    }

    /** When the plan was made as it stands; a changed number of seats is a new plan. */
    public Instant getPlannedAt() {
        return plannedAt;
    }

    public Seats getSeats() {
        return seats;
    }
}
