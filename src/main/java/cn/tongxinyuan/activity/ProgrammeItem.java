package cn.tongxinyuan.activity;

import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingState;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Something in a programme: a line for everybody to come, or one with seats, which is an offering once it is published. */
@Entity
@Table(name = "activity_item")
@NamedQuery(
        name = "ProgrammeItem.ofOffering",
        query = "select i from ProgrammeItem i where i.offering = :offering and i.scope like :scope")
@NamedQuery(
        name = "ProgrammeItem.release",
        query = "update ProgrammeItem i set i.claim = null where i.claim = :claim and i.scope like :scope")
@NamedQuery(
        name = "ProgrammeItem.ofProgramme",
        query = "select i from ProgrammeItem i where i.programme = :programme and i.scope like :scope"
                + " order by i.startsAt, i.no")
@NamedQuery(
        name = "ProgrammeItem.same",
        query = "select i from ProgrammeItem i where i.programme = :programme and i.title = :title"
                + " and i.startsAt = :start and i.scope like :scope")
@NamedQuery(
        name = "ProgrammeItem.published",
        query = "select i from ProgrammeItem i where i.scope like :scope and i.startsAt >= :from and i.startsAt < :to"
                + " and i.state <> cn.tongxinyuan.activity.ItemState.PROPOSED"
                + " and i.programme.state = cn.tongxinyuan.activity.ProgrammeState.PUBLISHED")
@NamedQuery(
        name = "ProgrammeItem.bookings",
        query =
                "select i.scope, b.state, sum(b.seats) from ProgrammeItem i join BookingOffering o on o.code = i.offering"
                        + " join BookingBooking b on b.offering = o where i.scope like :scope and i.startsAt >= :from"
                        + " and i.startsAt < :to and b.state in :states group by i.scope, b.state")
@NamedQuery(
        name = "ProgrammeItem.queued",
        query = "select i.scope, b.state, count(b) from ProgrammeItem i join BookingOffering o on o.code = i.offering"
                + " join BookingBooking b on b.offering = o where i.scope like :scope and i.startsAt >= :from"
                + " and i.startsAt < :to and b.queueNo is not null group by i.scope, b.state")
@NamedQuery(name = "Announced.centre", query = "select c.name from Centre c where c.code = :code")
@NamedQuery(
        name = "Announced.ofCentre",
        query =
                "select new cn.tongxinyuan.activity.Announced(i.code, i.state, i.title, i.host, i.room, i.startsAt, i.endsAt,"
                        + " i.capacity, i.suits, i.contact, i.reason, i.addedOn) from ProgrammeItem i where i.centre = :centre"
                        + " and i.state <> cn.tongxinyuan.activity.ItemState.PROPOSED"
                        + " and i.programme.state = cn.tongxinyuan.activity.ProgrammeState.PUBLISHED and i.startsAt >= :from"
                        + " and i.startsAt < :to order by i.startsAt, i.code")
@NamedQuery(
        name = "ProgrammeItem.inUnit",
        query =
                "select i from ProgrammeItem i join fetch i.programme where i.scope like :scope and i.centre like :centre"
                        + " and i.startsAt >= :from and i.startsAt < :to order by i.startsAt, i.code")
@NamedQuery(
        name = "ProgrammeItem.between",
        query = "select i from ProgrammeItem i where i.scope like :scope and i.startsAt < :to and i.endsAt > :from"
                + " and i.state <> cn.tongxinyuan.activity.ItemState.CALLED_OFF and (i.centre = :centre or i.host in :hosts"
                + " or i.partner in :partners or i.contact in :contacts) order by i.startsAt, i.code")
public class ProgrammeItem extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id", updatable = false)
    private Programme programme;

    @Column(name = "item_no", updatable = false)
    private int no;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "centre", updatable = false)
    private String centre;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ItemState state = ItemState.PLANNED;

    @Column(name = "title")
    private String title;

    @Column(name = "category")
    private String category;

    @Column(name = "host")
    private String host;

    @Column(name = "partner")
    private String partner;

    @Column(name = "claim")
    private String claim;

    @Column(name = "room")
    private String room;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "capacity")
    private Integer capacity;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience")
    private Audience audience;

    @Column(name = "suits")
    private String suits;

    @Column(name = "contact")
    private String contact;

    @Embedded
    private Film film;

    @Embedded
    private Feedback feedback;

    @Column(name = "offering")
    private String offering;

    @Column(name = "reason")
    private String reason;

    @Column(name = "added_on")
    private LocalDate addedOn;

    @Column(name = "added_why")
    private String addedWhy;

    protected ProgrammeItem() {}

    ProgrammeItem(Programme programme, ItemDetails details, Instant now) {
        this.programme = programme;
        this.no = programme.nextNo(now);
        this.code = programme.getCode() + "-" + no;
        this.scope = programme.getScope().code();
        this.centre = programme.getCentre();
        describe(details);
    }

    final void describe(ItemDetails details) {
        details.requireSound();
        title = details.title().strip();
        category = details.category();
        host = Film.blank(details.host());
        partner = Film.blank(details.partner());
        claim = Film.blank(details.claim());
        room = Film.blank(details.room());
        startsAt = details.start();
        endsAt = details.end();
        capacity = details.capacity();
        audience = details.audience();
        suits = Film.blank(details.suits());
        contact = Film.blank(details.contact());
        film = isScreening() ? details.film() : null;
    }

    /** It comes after the month was published, and waits until somebody has checked it. */
    void propose(String why) {
        state = ItemState.PROPOSED;
        addedWhy = why;
    }

    /** @throws RuleViolation {@code activity.rule.not-proposed} */
    void approve(LocalDate today) {
        requireProposed();
        state = ItemState.PLANNED;
        addedOn = today;
    }

    /** @throws RuleViolation {@code activity.rule.not-proposed} */
    void requireProposed() {
        if (!isProposed()) {
            throw new RuleViolation("activity.rule.not-proposed");
        }
    }

    /** Residents book it under this code from now on. */
    void announced(String code) {
        offering = code;
    }

    /** @throws RuleViolation {@code activity.rule.called-off} where it was already */
    void callOff(String why) {
        if (state == ItemState.CALLED_OFF) {
            throw new RuleViolation("activity.rule.called-off");
        }
        state = ItemState.CALLED_OFF;
        reason = why;
    }

    /** @throws RuleViolation {@code activity.rule.not-over} before its end, and for what was called off */
    void rated(Feedback said, Instant now) {
        if (!isOver(now)) {
            throw new RuleViolation("activity.rule.not-over");
        }
        feedback = said;
    }

    /** The offering it became was changed or called off: the programme says the same. */
    void follow(Offering now, int seats) {
        title = now.getTitle();
        room = now.getRoom();
        startsAt = now.getStartsAt();
        endsAt = now.getEndsAt();
        capacity = seats;
        if (now.getState() == OfferingState.CANCELLED) {
            state = ItemState.CALLED_OFF;
            reason = now.getCancelReason();
        }
    }

    /** What was said about it, to be said again of another day. */
    ItemDetails details() {
        return new ItemDetails(
                title,
                category,
                host,
                partner,
                claim,
                room,
                getDay(),
                getFrom(),
                getUntil(),
                capacity,
                audience,
                suits,
                contact,
                film);
    }

    public String getCode() {
        return code;
    }

    public Programme getProgramme() {
        return programme;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public String getCentre() {
        return centre;
    }

    public ItemState getState() {
        return state;
    }

    public boolean isPlanned() {
        return state == ItemState.PLANNED;
    }

    /** Added after publication, and not checked yet. */
    public boolean isProposed() {
        return state == ItemState.PROPOSED;
    }

    /** Since when it stands in the programme, where it was added after publication; null otherwise. */
    public LocalDate getAddedOn() {
        return addedOn;
    }

    /** Why it was added so late; null for what was there from the beginning. */
    public String getAddedWhy() {
        return addedWhy;
    }

    public String getTitle() {
        return title;
    }

    /** A code of the list {@code activity.category}. */
    public String getCategory() {
        return category;
    }

    public final boolean isScreening() {
        return ItemDetails.SCREENING.equals(category);
    }

    /** Who holds it; null for the centre itself. */
    public String getHost() {
        return host;
    }

    /** Code of the partner who holds it; null for somebody who is none. */
    public String getPartner() {
        return partner;
    }

    /** Code of what the partner does by it; null for none. */
    public String getClaim() {
        return claim;
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

    public LocalDate getDay() {
        return startsAt.atZone(DistrictClock.ZONE).toLocalDate();
    }

    public LocalTime getFrom() {
        return time(startsAt);
    }

    public LocalTime getUntil() {
        return time(endsAt);
    }

    private static LocalTime time(Instant moment) {
        return moment.atZone(DistrictClock.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** Seats; null where everybody may just come. */
    public Integer getCapacity() {
        return capacity;
    }

    public boolean isBooked() {
        return capacity != null;
    }

    public Audience getAudience() {
        return audience;
    }

    public String getSuits() {
        return suits;
    }

    public String getContact() {
        return contact;
    }

    /** Of a screening, null otherwise. */
    public Film getFilm() {
        return film;
    }

    /** Whether it took place. */
    public boolean isOver(Instant now) {
        return isPlanned() && !endsAt.isAfter(now);
    }

    /** What residents said afterwards; null where nobody counted it. */
    public Feedback getFeedback() {
        return feedback;
    }

    /** Code under which residents book it; null before publication and where no seat is needed. */
    public String getOffering() {
        return offering;
    }

    /** Why it was called off. */
    public String getReason() {
        return reason;
    }
}
