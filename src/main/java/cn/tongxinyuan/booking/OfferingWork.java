package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.organization.venue.VenueService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a change of an offering means for its seats and for those who booked. */
@ApplicationScoped
class OfferingWork {

    private static final Set<BookingState> NOT_OVER = EnumSet.of(
            BookingState.CONFIRMED,
            BookingState.WAITING,
            BookingState.OFFERED,
            BookingState.ENTERED,
            BookingState.ATTENDED);

    @Inject
    BookingQueries queries;

    @Inject
    WaitingList waiting;

    @Inject
    Suspensions suspensions;

    @Inject
    ResidentMessages messages;

    @Inject
    VenueService venue;

    @Inject
    Clock clock;

    /** @throws RuleViolation {@code booking.rule.centre-shut} on a day on which the centre says it is shut */
    void requireOpen(String centre, Instant start) {
        LocalDate day = start.atZone(DistrictClock.ZONE).toLocalDate();
        venue.closures(centre, day, day).stream().findFirst().ifPresent(closure -> {
            throw new RuleViolation("booking.rule.centre-shut", day, closure.getReason());
        });
    }

    @Inject
    @Any
    Instance<Admission> owners;

    /** Whether another module sees to it. */
    boolean isKept(Offering offering) {
        return owners.stream().anyMatch(each -> each.keeps(offering));
    }

    /** @throws Conflict {@code booking.rule.kept-elsewhere} */
    void requireOwn(Offering offering) {
        if (isKept(offering)) {
            throw new Conflict("booking.rule.kept-elsewhere");
        }
    }

    /** Whether another module alone changes it and calls it off. */
    boolean isHeld(Offering offering) {
        return owners.stream().anyMatch(each -> each.holds(offering));
    }

    /** @throws Conflict {@code booking.rule.held-elsewhere} */
    void requireFree(Offering offering) {
        if (isHeld(offering)) {
            throw new Conflict("booking.rule.held-elsewhere");
        }
    }

    Instant now() {
        return clock.instant();
    }

    /** The seats of a new offering. */
    Seats seats(Offering offering, OfferingPlan plan) {
        int quota = quota(offering, plan);
        return new Seats(offering, plan.capacity(), quota, sharedFrom(offering, quota));
    }

    /** Lots know no channel. */
    private int quota(Offering offering, OfferingPlan plan) {
        if (offering.isDrawn()) {
            return 0;
        }
        return plan.counterQuota() == null ? queries.terms().counterQuota(plan.capacity()) : plan.counterQuota();
    }

    /** Where no seat is kept, there are no halves. */
    private Instant sharedFrom(Offering offering, int quota) {
        return quota == 0
                ? offering.getPlannedAt()
                : offering.getStartsAt().minus(queries.terms().shared());
    }

    void change(Offering offering, OfferingPlan plan) {
        if (EnumSet.of(OfferingState.CANCELLED, OfferingState.HELD).contains(offering.getState())) {
            throw new RuleViolation("booking.rule.offering-over");
        }
        Seats before = queries.hold(offering);
        int capacity = before.getCapacity();
        Instant start = offering.getStartsAt();
        Instant end = offering.getEndsAt();
        String room = offering.getRoom();
        if (!sameMinute(plan.start(), start) && !plan.start().isAfter(clock.instant())) {
            throw new RuleViolation("booking.rule.start-in-past");
        }
        requireOpen(offering.getCentre(), plan.start());
        offering.describe(plan, queries.terms(), clock.instant());
        queries.flush();
        resize(offering, plan);
        boolean anotherHour = !sameMinute(start, offering.getStartsAt())
                || !offering.getKind().isSeries() && !sameMinute(end, offering.getEndsAt());
        if (anotherHour) {
            offering.allowCancellation();
        }
        if (anotherHour || !Objects.equals(room, offering.getRoom())) {
            queries.of(offering, BookingState.ACTIVE).forEach(messages::moved);
        }
        if (offering.getState() == OfferingState.PUBLISHED && plan.capacity() > capacity) {
            waiting.seatFreed(offering);
        } else if (offering.getState() == OfferingState.PUBLISHED) {
            waiting.offer(offering);
        }
    }

    /** Pages know minutes, programs may have said seconds: that alone moves nothing. */
    private static boolean sameMinute(Instant one, Instant other) {
        return one.truncatedTo(ChronoUnit.MINUTES).equals(other.truncatedTo(ChronoUnit.MINUTES));
    }

    private void resize(Offering offering, OfferingPlan plan) {
        int quota = quota(offering, plan);
        if (!queries.resize(offering, plan.capacity(), quota, sharedFrom(offering, quota))) {
            throw new Conflict(
                    "booking.rule.capacity-below-taken", queries.seats(offering).getTaken());
        }
    }

    /** Returns how many are told. */
    int cancel(Offering offering, String reason) {
        offering.cancel(reason);
        queries.hold(offering);
        List<Booking> ended = queries.of(offering, NOT_OVER);
        int[] freed = new int[2];
        int waited = 0;
        for (Booking booking : ended) {
            if (booking.getState().isSeated()) {
                freed[booking.getChannel().isOnline() ? 0 : 1] += booking.getSeats();
            }
            waited += booking.getState() == BookingState.WAITING ? 1 : 0;
            booking.cancelByHost();
            messages.cancelledByHost(booking);
        }
        queries.flush();
        queries.giveBack(offering, freed[0], freed[1]);
        queries.queue(offering, 0, -waited);
        queries.close(offering);
        return ended.size();
    }

    /** Tells everybody who has a place or a lot, or waits. */
    void tell(Offering offering, String content) {
        queries.of(offering, BookingState.ACTIVE).forEach(booking -> messages.say(booking, content));
    }

    /** Returns how many are absent. */
    int close(Offering offering) {
        offering.close(clock.instant());
        queries.hold(offering);
        List<Booking> waited =
                queries.of(offering, EnumSet.of(BookingState.WAITING, BookingState.OFFERED, BookingState.ENTERED));
        for (Booking booking : waited) {
            if (booking.getState() == BookingState.OFFERED) {
                queries.giveBack(booking);
            } else if (booking.getState() == BookingState.WAITING) {
                queries.queue(offering, 0, -1);
            }
            booking.lapse();
        }
        queries.close(offering);
        Set<String> came = queries.of(offering, EnumSet.of(BookingState.ATTENDED)).stream()
                .map(Booking::group)
                .collect(Collectors.toSet());
        List<Booking> missing = came.isEmpty()
                ? List.of()
                : queries.of(offering, EnumSet.of(BookingState.CONFIRMED)).stream()
                        .filter(booking -> !came.contains(booking.group()))
                        .toList();
        missing.forEach(Booking::miss);
        queries.flush();
        missing.forEach(suspensions::missed);
        return missing.size();
    }
}
