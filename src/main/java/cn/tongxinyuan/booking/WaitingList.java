package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.OfficeHours;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.calendar.CalendarService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Who gets a freed seat: the first in the list whose group fits into what is free for its channel. Refusing or missing an
 * offer passes the seat on down the list; another seat that comes free is offered from the top again. Called while the seats
 * are held.
 */
@ApplicationScoped
class WaitingList {

    @Inject
    BookingQueries queries;

    @Inject
    cn.tongxinyuan.platform.security.ScopedQueries records;

    @Inject
    CalendarService calendar;

    @Inject
    ResidentMessages messages;

    @Inject
    Clock clock;

    @Inject
    Event<BookingChanged> happened;

    /** Puts a booking at the end of the list. */
    void join(Booking booking, Seats seats) {
        queries.queue(booking.getOffering(), 1, 1);
        booking.waitAt(seats.lastQueueNo() + 1, "BY_TIME");
    }

    /** The seat if one is free, else the place before everybody who waits. */
    void restore(Booking booking) {
        Offering offering = booking.getOffering();
        boolean online = booking.getChannel().isOnline();
        if (queries.take(offering, online, booking.getSeats())) {
            booking.restore(null, "RESTORED");
            return;
        }
        int first = queries.of(offering, EnumSet.of(BookingState.WAITING)).stream()
                .findFirst()
                .map(Booking::getQueueNo)
                .orElse(1);
        queries.queue(offering, 0, 1);
        booking.restore(first - 1, "RESTORED");
    }

    /** A seat came free that was offered to nobody yet: everybody is asked again, from the first on. */
    void seatFreed(Offering offering) {
        records.change("BookingBooking.askAgain")
                .setParameter("offering", offering)
                .executeUpdate();
        offer(offering);
    }

    /** Offers what is free to those who wait and did not pass it on. Nobody is promoted once the event has begun. */
    void offer(Offering offering) {
        Instant now = clock.instant();
        if (!now.isBefore(offering.getGivenUntil())) {
            return;
        }
        queries.flush();
        for (Optional<Booking> next = next(offering, now); next.isPresent(); next = next(offering, now)) {
            offer(next.get(), now);
            queries.flush();
        }
    }

    private void offer(Booking booking, Instant now) {
        Offering offering = booking.getOffering();
        boolean online = booking.getChannel().isOnline();
        int left = queries.hold(offering).left(online, now);
        if (booking.getSeats() > left) {
            queries.store(booking.split(left));
        } else {
            queries.queue(offering, 0, -1);
        }
        if (!queries.take(offering, online, booking.getSeats())) {
            throw new IllegalStateException("seats changed while they were held: " + offering.getCode());
        }
        booking.offer(now, until(offering, now));
        messages.offered(booking);
        happened.fire(new BookingChanged(
                booking.getReceipt(), booking.getScope(), Wording.of("booking.told.offered", booking.getSeats())));
    }

    private Optional<Booking> next(Offering offering, Instant now) {
        Seats seats = queries.hold(offering);
        if (!seats.isOpen()) {
            return Optional.empty();
        }
        return records.named("BookingBooking.next", Booking.class)
                .setParameter("offering", offering)
                .setParameter("online", seats.left(true, now))
                .setParameter("counter", seats.left(false, now))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Instant until(Offering offering, Instant now) {
        Terms terms = queries.terms();
        OfficeHours office = new OfficeHours(terms.officeOpens(), terms.officeCloses(), DistrictClock.ZONE);
        Instant until = office.plus(now, Duration.ofHours(terms.offerHours()), calendar.calendar());
        return until.isBefore(offering.getGivenUntil()) ? until : offering.getGivenUntil();
    }

    /** How many stand before it, and itself; null for who does not wait. */
    Integer position(Booking booking) {
        if (booking.getState() != BookingState.WAITING) {
            return null;
        }
        long before = records.named("BookingBooking.waitingBefore", Long.class)
                .setParameter("offering", booking.getOffering())
                .setParameter("queueNo", booking.getQueueNo())
                .getSingleResult();
        return Math.toIntExact(before) + 1;
    }
}
