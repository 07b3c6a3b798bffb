package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What time alone brings about: offers end, residents are reminded, seats become shared, attendance closes. */
@Stateless
@Audited("booking")
@RolesAllowed(BookingPermission.HOST)
public class OfferKeeping {

    private static final int MOST = 200;
    private static final Duration LAST_HOUR = Duration.ofHours(1);

    @Inject
    BookingQueries queries;

    @Inject
    WaitingList waiting;

    @Inject
    OfferingWork work;

    @Inject
    ResidentMessages messages;

    @Inject
    ScopedQueries records;

    @Inject
    Clock clock;

    @Inject
    Event<BookingChanged> happened;

    /** Receipts of offers whose time has run out. */
    public List<String> ended() {
        return records.named("BookingBooking.openOffers", String.class)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** An offer nobody answered ends, and its seat goes on down the list. */
    public void lapse(String receipt) {
        Booking booking = queries.held(receipt);
        if (booking.getState() != BookingState.OFFERED
                || booking.getOfferedUntil().isAfter(clock.instant())) {
            return;
        }
        booking.lapse();
        queries.giveBack(booking);
        messages.lapsed(booking);
        fire(booking, Wording.of("booking.told.lapsed"));
        waiting.offer(booking.getOffering());
    }

    /** Receipts of offers in their last hour of which nobody was reminded. */
    public List<String> unreminded() {
        return records.named("BookingBooking.toRemind", String.class)
                .setParameter("soon", clock.instant().plus(LAST_HOUR))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Reminds once. */
    public void remind(String receipt) {
        Booking booking = queries.held(receipt);
        if (booking.getState() == BookingState.OFFERED) {
            booking.reminded(clock.instant());
            messages.reminded(booking);
            fire(booking, Wording.of("booking.told.reminded"));
        }
    }

    /** Offerings with free seats for which somebody waits: both halves were shared, or a node died over an offer. */
    public List<String> unoffered() {
        return records.named("BookingOffering.toPromote", String.class)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultList();
    }

    public void offer(String code) {
        Offering offering = queries.offering(code);
        queries.hold(offering);
        waiting.offer(offering);
    }

    /** Offerings whose attendance nobody closed within the days the terms name. */
    public List<String> unclosed() {
        Instant before = clock.instant()
                .atZone(DistrictClock.ZONE)
                .minusDays(queries.terms().confirmDays())
                .toInstant();
        return records.named("BookingOffering.toClose", String.class)
                .setParameter("before", before)
                .setMaxResults(MOST)
                .getResultList();
    }

    public void closeLate(String code) {
        Offering offering = queries.offering(code);
        if (!work.isKept(offering)) {
            work.close(offering);
        }
    }

    private void fire(Booking booking, String summary) {
        happened.fire(new BookingChanged(booking.getReceipt(), booking.getScope(), summary));
    }
}
