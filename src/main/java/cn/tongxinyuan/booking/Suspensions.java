package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Counts absences and suspends online booking where the terms say so. */
@ApplicationScoped
class Suspensions {

    private static final String PREFIX = "ZT";

    @Inject
    BookingQueries queries;

    @Inject
    Numbers numbers;

    @Inject
    ResidentMessages messages;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<SuspensionChanged> happened;

    /** @throws Conflict {@code booking.rule.suspended} with the day until which it lasts */
    void requireNone(String personKey) {
        current(personKey).ifPresent(suspension -> {
            throw new Conflict("booking.rule.suspended", suspension.getUntilOn(), suspension.getCode());
        });
    }

    /** Whatever unit an absence was in: it is the same seat that somebody else did not get. */
    Optional<Suspension> current(String personKey) {
        return queries.suspension(personKey);
    }

    /** A resident did not come to what they had a seat for. */
    void missed(Booking booking) {
        Terms terms = queries.terms();
        String person = booking.personKey();
        if (person == null
                || absences(booking) < terms.noShows()
                || current(person).isPresent()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        String code = numbers.next(PREFIX, today.getYear());
        // whoever closes another event of the same person at this moment has waited for the number, and sees this one
        if (current(person).isPresent()) {
            return;
        }
        Suspension suspension = new Suspension(
                code, booking, Math.toIntExact(absences(booking)), today, today.plusDays(terms.suspensionDays()));
        queries.store(suspension);
        messages.suspended(suspension);
        fire(suspension, Wording.of("booking.told.suspended", suspension.getAbsences(), suspension.getUntilOn()));
    }

    /** An absence was none: where too few are left, the suspension they brought ends. */
    void came(Booking booking) {
        if (booking.personKey() == null || absences(booking) >= queries.terms().noShows()) {
            return;
        }
        current(booking.personKey()).ifPresent(suspension -> {
            suspension.lift(null, clock.instant(), LocalDate.now(clock), me.getUsername());
            messages.lifted(suspension);
            fire(suspension, Wording.of("booking.told.suspension-corrected"));
        });
    }

    /** Absences of the person within the days the terms name, before the event of a booking and with it. */
    private long absences(Booking booking) {
        Instant since = booking.getOffering()
                .getStartsAt()
                .atZone(DistrictClock.ZONE)
                .minusDays(queries.terms().noShowDays())
                .toInstant();
        return queries.absences(
                booking.personKey(), since, booking.getOffering().getStartsAt());
    }

    private void fire(Suspension suspension, String summary) {
        happened.fire(new SuspensionChanged(suspension.getCode(), suspension.getScope(), summary));
    }
}
