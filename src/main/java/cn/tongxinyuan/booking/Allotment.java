package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.database.Unique;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Gives seats to one resident, or says why not. Takes the person's turn first and the seats after it, always in this order,
 * so that no two bookings wait for each other.
 */
@ApplicationScoped
class Allotment {

    @Inject
    BookingQueries queries;

    @Inject
    WaitingList waiting;

    @Inject
    Suspensions suspensions;

    @Inject
    ResidentMessages messages;

    @Inject
    @Any
    Instance<Admission> admissions;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** A booking, and the part of a split group that waits, or null. */
    record Given(Booking booking, Booking rest) {}

    Instant now() {
        return clock.instant();
    }

    boolean needsGuardian(Offering offering) {
        return admissions.stream().anyMatch(each -> each.needsGuardian(offering));
    }

    Given give(Offering offering, BookSeats.Resident resident, BookSeats wish) {
        Instant now = clock.instant();
        Availability.ofTime(offering, now).ifPresent(why -> {
            throw why.refusal();
        });
        requireAdmitted(offering, wish);
        boolean late = isSoldOut(offering, wish, now);
        if (!late) {
            queries.waitForTurn(resident.key());
        }
        if (wish.channel().isOnline()) {
            suspensions.requireNone(resident.key());
        }
        requireFree(offering, resident, now);
        requireNoRuleAgainst(offering, resident, wish);
        if (late) {
            throw Availability.FULL.refusal();
        }
        Seats seats = queries.hold(offering);
        if (!seats.isOpen()) {
            queries.refresh(offering);
            throw Availability.ofTime(offering, now).orElse(Availability.CLOSED).refusal();
        }
        if (seats.getWaiting() > 0) {
            // what hours alone have freed is theirs who wait
            waiting.offer(offering);
            seats = queries.hold(offering);
        }
        Given given = allot(offering, seats, resident, wish, now);
        Unique.flush(queries::flush, () -> new Conflict("booking.rule.double-booking"));
        if (!wish.channel().isOnline()) {
            messages.booked(given.booking());
        }
        return given;
    }

    /**
     * Whether too few seats are left by what is committed. Whoever comes too late then is told so without waiting behind all
     * others who are; where seats seem left, they are counted again while they are held.
     */
    private boolean isSoldOut(Offering offering, BookSeats wish, Instant now) {
        if (offering.isDrawn() || offering.isWaitingList()) {
            return false;
        }
        Seats seats = queries.seats(offering);
        return seats.isOpen() && seats.left(wish.channel().isOnline(), now) < wish.seats();
    }

    private Given allot(Offering offering, Seats seats, BookSeats.Resident resident, BookSeats wish, Instant now) {
        if (offering.isDrawn()) {
            if (seats.lastQueueNo() > 0) {
                throw Availability.CLOSED.refusal();
            }
            return new Given(stored(offering, resident, wish, BookingState.ENTERED), null);
        }
        boolean online = wish.channel().isOnline();
        int left = seats.left(online, now);
        if (wish.seats() <= left) {
            take(offering, online, wish.seats());
            return new Given(stored(offering, resident, wish, BookingState.CONFIRMED), null);
        }
        if (!offering.isWaitingList()) {
            throw Availability.FULL.refusal();
        }
        if (wish.together() || left < 1) {
            Booking booking = stored(offering, resident, wish, BookingState.WAITING);
            waiting.join(booking, seats);
            return new Given(booking, null);
        }
        take(offering, online, left);
        Booking booking = stored(offering, resident, wish, BookingState.CONFIRMED);
        Booking rest = booking.split(left);
        waiting.join(rest, seats);
        queries.store(rest);
        return new Given(booking, rest);
    }

    private void take(Offering offering, boolean online, int seats) {
        if (!queries.take(offering, online, seats)) {
            throw Availability.FULL.refusal();
        }
    }

    private Booking stored(Offering offering, BookSeats.Resident resident, BookSeats wish, BookingState state) {
        Booking booking = new Booking(offering, resident, wish, state, clock.instant(), me.getUsername());
        queries.store(booking);
        return booking;
    }

    private static void requireAdmitted(Offering offering, BookSeats wish) {
        if (!offering.admits(wish.community())) {
            throw new Conflict("booking.rule.audience");
        }
        if (wish.seats() > offering.getPerPerson()) {
            throw new RuleViolation("booking.rule.too-many-seats", offering.getPerPerson());
        }
    }

    private void requireNoRuleAgainst(Offering offering, BookSeats.Resident resident, BookSeats wish) {
        Admission.Person person = new Admission.Person(resident.key(), wish.name(), wish.mobile());
        if (resident.guardianSealed() == null && needsGuardian(offering)) {
            throw new Conflict("booking.rule.guardian-needed");
        }
        admissions.stream()
                .flatMap(each -> each.refusal(offering, person).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw new Conflict(refusal.key(), refusal.values());
                });
    }

    private void requireFree(Offering offering, BookSeats.Resident resident, Instant now) {
        for (Booking other : queries.ofPerson(resident.key(), now)) {
            Offering at = other.getOffering();
            if (at.equals(offering)) {
                throw new Conflict("booking.rule.double-booking");
            }
            if (at.getKind().isExclusive() && offering.getKind().isExclusive() && at.overlaps(offering)) {
                throw new Conflict("booking.rule.overlap");
            }
        }
    }
}
