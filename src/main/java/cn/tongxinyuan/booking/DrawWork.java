package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Me;
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

    private static final String PREFIX = "CQ";

    /** Still takes part, whatever an earlier draw gave it. */
    private static final Set<BookingState> IN_DRAW =
            EnumSet.of(BookingState.ENTERED, BookingState.CONFIRMED, BookingState.WAITING, BookingState.OFFERED);

    @Inject
    BookingQueries queries;

    @Inject
    Numbers numbers;

    @Inject
    PersonalData personal;

    @Inject
    ResidentMessages messages;

    @Inject
    Me me;

    @Inject
    Clock clock;

    Draw order(Offering offering, Draw before, String reason) {
        if (!offering.isDrawn()) {
            throw new Conflict("booking.rule.no-draw");
        }
        requireToCome(offering);
        if (before != null && reason == null) {
            throw new Conflict("booking.rule.draw-exists", before.getCode());
        }
        if (before != null && before.getState() == DrawState.PROPOSED) {
            before.supersede();
        }
        Instant now = clock.instant();
        List<String> lots = entries(offering).stream().map(Booking::getLot).toList();
        if (lots.isEmpty()) {
            throw new Conflict("booking.rule.no-entries");
        }
        Instant announced = offering.closeEntries(now);
        String secret = Receipt.secret();
        Draw.Closed list =
                new Draw.Closed(lots.size(), Ranking.listHash(lots), personal.seal(secret), Ranking.commitment(secret));
        String code = numbers.next(PREFIX, now.atZone(DistrictClock.ZONE).getYear());
        Draw draw = new Draw(code, offering, list, announced, before == null ? null : reason, me.getUsername(), now);
        queries.store(draw);
        lots.forEach(lot -> queries.store(new Lot(draw, lot)));
        queries.flush();
        if (before == null) {
            queries.close(offering);
        }
        return draw;
    }

    void approve(Draw draw, List<Draw> all) {
        draw.approve(me.getUsername());
        Offering offering = draw.getOffering();
        queries.hold(offering);
        requireToCome(offering);
        all.stream()
                .filter(earlier -> earlier.getId() != draw.getId() && earlier.getState() != DrawState.SUPERSEDED)
                .forEach(Draw::supersede);
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

    void draw(Draw draw, String witness) {
        Offering offering = draw.getOffering();
        Instant now = clock.instant();
        draw.hold(witness, me.getUsername(), now);
        queries.hold(offering);
        requireToCome(offering);
        queries.open(offering);
        Map<String, Booking> entries =
                entries(offering).stream().collect(Collectors.toMap(Booking::getLot, Function.identity()));
        Map<String, Lot> lots = lots(draw).stream().collect(Collectors.toMap(Lot::getLot, Function.identity()));
        int rank = 0;
        int waiting = 0;
        for (String lot : Ranking.order(lots.keySet(), secretOf(draw), witness)) {
            rank++;
            Booking booking = entries.get(lot);
            if (booking != null) {
                waiting += give(offering, booking, rank);
                messages.drawn(booking);
            }
            lots.get(lot).drew(rank, booking == null ? null : booking.getState());
        }
        queries.flush();
        queries.queue(offering, rank, waiting);
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

    List<Lot> lots(Draw draw) {
        return queries.lots(draw);
    }

    String secret(Draw draw) {
        boolean drawn = draw.getHeldAt() != null;
        return drawn ? secretOf(draw) : null;
    }

    private String secretOf(Draw draw) {
        return personal.open(draw.secretSealed());
    }
}
