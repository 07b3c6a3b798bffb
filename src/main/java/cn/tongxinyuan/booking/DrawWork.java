package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.platform.draw.Draw;
import cn.tongxinyuan.platform.draw.Draws;
import cn.tongxinyuan.platform.draw.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a draw does with the entries and the seats of its offering, while these are held. */
@ApplicationScoped
class DrawWork {

    static final String SUBJECT = "Offering";

    /** Still takes part, whatever an earlier draw gave it. */
    private static final Set<BookingState> IN_DRAW =
            EnumSet.of(BookingState.ENTERED, BookingState.CONFIRMED, BookingState.WAITING, BookingState.OFFERED);

    @Inject
    BookingQueries queries;

    @Inject
    Draws draws;

    @Inject
    ResidentMessages messages;

    @Inject
    Clock clock;

    Draw order(Offering offering, String reason) {
        if (!offering.isDrawn()) {
            throw new Conflict("booking.rule.no-draw");
        }
        requireToCome(offering);
        List<String> lots = entries(offering).stream().map(Booking::getLot).toList();
        Draw draw = draws.order(subject(offering), lots, lots.isEmpty() ? null : closed(offering), reason);
        if (draw.getReason() == null) {
            queries.close(offering);
        }
        return draw;
    }

    private Instant closed(Offering offering) {
        return offering.closeEntries(clock.instant());
    }

    static Draw.Subject subject(Offering offering) {
        return new Draw.Subject(SUBJECT, offering.getCode(), offering.getScope());
    }

    void approve(Draw draw, Offering offering) {
        draws.approve(draw);
        requireToCome(offering);
        Map<String, Booking> entries =
                entries(offering).stream().collect(Collectors.toMap(Booking::getReceipt, Function.identity()));
        List<Booking> rests = queries.of(offering, IN_DRAW).stream()
                .filter(booking -> booking.getLot() == null && entries.containsKey(booking.partOf()))
                .toList();
        int[] freed = new int[2];
        int waited = 0;
        for (Booking booking :
                Stream.concat(entries.values().stream(), rests.stream()).toList()) {
            freed[booking.getChannel().isOnline() ? 0 : 1] += booking.getState().isSeated() ? booking.getSeats() : 0;
            waited += booking.getState() == BookingState.WAITING ? 1 : 0;
        }
        rests.forEach(rest -> entries.get(rest.partOf()).rejoin(rest));
        entries.values().stream()
                .filter(booking -> booking.getState() != BookingState.ENTERED)
                .forEach(booking -> {
                    booking.drawAgain();
                    messages.drawnAgain(booking);
                });
        queries.flush();
        queries.giveBack(offering, freed[0], freed[1]);
        queries.queue(offering, 0, -waited);
        queries.close(offering);
    }

    void draw(Draw draw, Offering offering, String witness) {
        List<Lot> order = draws.hold(draw, witness);
        requireToCome(offering);
        queries.open(offering);
        Map<String, Booking> entries =
                entries(offering).stream().collect(Collectors.toMap(Booking::getLot, Function.identity()));
        int waiting = 0;
        for (Lot lot : order) {
            Booking booking = entries.get(lot.getLot());
            if (booking != null) {
                waiting += give(offering, booking, lot.getPlace());
                messages.drawn(booking);
                draws.brought(lot, booking.getState());
            }
        }
        queries.flush();
        queries.queue(offering, order.size(), waiting);
    }

    /** Returns how many bookings wait because of it. */
    private int give(Offering offering, Booking booking, int rank) {
        boolean online = booking.getChannel().isOnline();
        int left = queries.hold(offering).left(online, clock.instant());
        if (booking.getSeats() <= left) {
            take(offering, online, booking);
            booking.confirm("DRAWN");
            return 0;
        }
        if (booking.isTogether() || left < 1) {
            booking.waitAt(rank, "BY_DRAW");
            return 1;
        }
        Booking rest = booking.split(left);
        take(offering, online, booking);
        booking.confirm("DRAWN");
        rest.waitAt(rank, "BY_DRAW");
        queries.store(rest);
        return 1;
    }

    /** Nothing is drawn for what was called off, is over, or has begun. */
    private void requireToCome(Offering offering) {
        queries.refresh(offering);
        if (offering.getState() != OfferingState.PUBLISHED || !clock.instant().isBefore(offering.getStartsAt())) {
            throw new Conflict("booking.rule.not-published");
        }
    }

    private void take(Offering offering, boolean online, Booking booking) {
        if (!queries.take(offering, online, booking.getSeats())) {
            throw new IllegalStateException("seats changed while they were held: " + offering.getCode());
        }
    }

    private List<Booking> entries(Offering offering) {
        return queries.of(offering, IN_DRAW).stream()
                .filter(booking -> booking.getLot() != null)
                .toList();
    }
}
