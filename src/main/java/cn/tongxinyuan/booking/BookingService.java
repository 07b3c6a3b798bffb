package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.database.Unique;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Audited;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Residents get seats, wait for them and give them back; by themselves or with staff. */
@Stateless
@Audited("booking")
@RolesAllowed({BookingPermission.ONLINE, BookingPermission.DESK})
public class BookingService {

    private static final int MOST_WORDS = 200;

    @Inject
    BookingQueries queries;

    @Inject
    Allotment allotment;

    @Inject
    WaitingList waiting;

    @Inject
    ResidentMessages messages;

    @Inject
    RegionService regions;

    @Inject
    PersonalData personal;

    @Inject
    Event<BookingChanged> happened;

    /**
     * Books through the mini-program.
     *
     * @throws Conflict {@code booking.rule.full}, {@code .closed}, {@code .not-yet-open}, {@code .cancelled}, {@code
     *     .double-booking}, {@code .overlap}, {@code .suspended}, {@code .audience}
     * @throws RuleViolation {@code booking.rule.mobile}, {@code .unknown-community}, {@code .too-many-seats}
     * @throws UnknownRecord {@code booking.rule.unknown-offering}
     */
    public Booked book(@Valid BookSeats wish) {
        if (!wish.channel().isOnline()) {
            throw new IllegalArgumentException("booked by staff");
        }
        return give(wish);
    }

    /** Books for somebody who came or called; a suspension does not bind here. Refuses as {@link #book}. */
    @RolesAllowed(BookingPermission.DESK)
    public Booked bookByStaff(@Valid BookSeats wish) {
        if (wish.channel().isOnline()) {
            throw new IllegalArgumentException("booked by the resident");
        }
        return give(wish);
    }

    private Booked give(BookSeats wish) {
        wish.requireMobile();
        Offering offering = queries.offering(wish.offering());
        if (!regions.exists(wish.community())) {
            throw new RuleViolation("booking.rule.unknown-community", wish.community());
        }
        Allotment.Given given = allotment.give(offering, wish.resident(personal), wish);
        Booking booking = given.booking();
        Integer position = waiting.position(booking);
        fire(booking, Wording.of("booking.told.booked", booking.getState(), booking.getSeats(), booking.getChannel()));
        return new Booked(
                booking.getReceipt(),
                booking.getState(),
                position,
                booking.getLot(),
                given.rest() == null ? null : given.rest().getReceipt());
    }

    /** What somebody has of an offering, or waits for; empty where it is nothing, or over. */
    public Optional<Booking> standing(@Valid BookSeats wish) {
        wish.requireMobile();
        Offering offering = queries.offering(wish.offering());
        return queries.ofPerson(wish.resident(personal).key(), offering.getStartsAt()).stream()
                .filter(booking -> booking.getOffering().equals(offering))
                .findFirst();
    }

    /**
     * Who holds a seat, for a module that knows the people itself.
     *
     * @param name as {@link Text#key} of it
     * @param mobile keyed hash
     */
    public record Guest(String receipt, String name, String mobile) {}

    /** Those who hold a seat, but for whom was forgotten. */
    @RolesAllowed(BookingPermission.DESK)
    public List<Guest> guests(Offering offering) {
        return queries.of(offering, EnumSet.of(BookingState.CONFIRMED, BookingState.ATTENDED)).stream()
                .filter(booking -> booking.personKey() != null)
                .map(booking -> new Guest(
                        booking.getReceipt(),
                        Text.key(personal.open(booking.getNameSealed())),
                        personal.blindIndex(personal.open(booking.mobileSealed()))))
                .toList();
    }

    /** A booking of the caller's unit, with its offering. */
    public Booking find(String receipt) {
        return queries.booking(receipt);
    }

    /** Place in the waiting list as it is now; null for who does not wait. */
    @RolesAllowed({BookingPermission.VIEW, BookingPermission.ONLINE, BookingPermission.DESK})
    public Integer position(Booking booking) {
        return waiting.position(booking);
    }

    /**
     * Gives the seats, the place in the list or the lot back; whoever waits gets an offer at once.
     *
     * @throws Conflict {@code booking.rule.too-late}
     */
    public void cancel(String receipt) {
        Booking booking = queries.held(receipt);
        if (booking.getState() == BookingState.CANCELLED) {
            return;
        }
        BookingState before = booking.getState();
        booking.cancel(allotment.now());
        fire(booking, Wording.of("booking.told.cancelled", before));
        leave(booking, before);
    }

    /**
     * Takes the offered seat.
     *
     * @throws Conflict {@code booking.rule.no-offer} where none stands
     */
    public void accept(String receipt) {
        Booking booking = offered(receipt);
        booking.confirm("OFFER_ACCEPTED");
        fire(booking, Wording.of("booking.told.accepted"));
    }

    /**
     * Passes the offered seat on and keeps the place in the list.
     *
     * @throws Conflict {@code booking.rule.no-offer} where none stands
     */
    public void refuse(String receipt) {
        Booking booking = offered(receipt);
        booking.refuse(allotment.now());
        fire(booking, Wording.of("booking.told.refused"));
        queries.giveBack(booking);
        queries.queue(booking.getOffering(), 0, 1);
        waiting.offer(booking.getOffering());
    }

    /**
     * Takes a seat away that its holder no longer uses, though it has begun; whoever waits gets an offer at once.
     *
     * @param cause stable code of why, with a text {@code booking.cause.<code>}
     * @throws RuleViolation {@code booking.rule.booking-state} where it holds none
     */
    @RolesAllowed(BookingPermission.DESK)
    public void giveOn(String receipt, String cause) {
        Booking booking = queries.held(receipt);
        BookingState before = booking.getState();
        booking.giveOn(cause);
        fire(booking, Wording.of("booking.told.given-on", new Wording.Name("booking.cause." + cause)));
        leave(booking, before);
    }

    /**
     * Takes that back: the seat again if one is free, else the first place in the waiting list.
     *
     * @throws Conflict {@code booking.rule.double-booking} where the person booked again meanwhile
     * @throws RuleViolation {@code booking.rule.booking-state}
     */
    @RolesAllowed(BookingPermission.DESK)
    public BookingState restore(String receipt) {
        Booking found = queries.booking(receipt);
        if (found.personKey() == null) {
            throw new RuleViolation("booking.rule.booking-state");
        }
        queries.waitForTurn(found.personKey());
        Booking booking = queries.held(receipt);
        waiting.restore(booking);
        Unique.flush(queries::flush, () -> new Conflict("booking.rule.double-booking"));
        fire(booking, Wording.of("booking.told.restored", booking.getState()));
        return booking.getState();
    }

    /**
     * Tells somebody by text message, in the transaction of what happened.
     *
     * @param content {@link Wording} of what it says
     */
    @RolesAllowed(BookingPermission.DESK)
    public void tell(Booking booking, String content) {
        messages.say(booking, content);
    }

    /** Whether who books this must name the guardian who consents. */
    public boolean needsGuardian(Offering offering) {
        return allotment.needsGuardian(offering);
    }

    /** The name as everybody may see it; null once it was forgotten. */
    @RolesAllowed(BookingPermission.VIEW)
    public String maskedName(Booking booking) {
        return Mask.name(personal.open(booking.getNameSealed()));
    }

    /**
     * The telephone in full, null once it was forgotten; leaves an audit row with the reason (个人信息保护法第51条).
     *
     * @throws RuleViolation {@code booking.rule.reason-needed}
     */
    @RolesAllowed(BookingPermission.REVEAL)
    public String reveal(String receipt, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > MOST_WORDS) {
            throw new RuleViolation("booking.rule.reason-needed");
        }
        Booking booking = queries.booking(receipt);
        fire(booking, Wording.of("booking.told.revealed", reason.strip()));
        return personal.open(booking.mobileSealed());
    }

    private Booking offered(String receipt) {
        Booking booking = queries.held(receipt);
        boolean stands = booking.getState() == BookingState.OFFERED
                && allotment.now().isBefore(booking.getOfferedUntil())
                && allotment.now().isBefore(booking.getOffering().getGivenUntil());
        if (!stands) {
            throw new Conflict("booking.rule.no-offer");
        }
        return booking;
    }

    private void leave(Booking booking, BookingState before) {
        if (before.isSeated()) {
            queries.flush();
            queries.giveBack(booking);
            waiting.seatFreed(booking.getOffering());
        } else if (before == BookingState.WAITING) {
            queries.queue(booking.getOffering(), 0, -1);
        }
    }

    private void fire(Booking booking, String summary) {
        happened.fire(new BookingChanged(booking.getReceipt(), booking.getScope(), summary));
    }
}
