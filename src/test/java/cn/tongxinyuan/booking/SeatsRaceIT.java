package cn.tongxinyuan.booking;

import static cn.tongxinyuan.booking.BookingGiven.resident;
import static cn.tongxinyuan.booking.BookingGiven.wish;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Exactly as many seats as there are, whoever asks at the same moment (reliability CT-01, 03, 04, 05, 12). */
@ExtendWith(ArquillianExtension.class)
class SeatsRaceIT {

    private static final int AT_ONCE = 16;

    /** The file that ships for administrators. */
    private static final Path INVARIANTS = Path.of("server-config", "invariants.sql");

    @Inject
    BookingGiven given;

    @Inject
    Caller caller;

    @Inject
    Crowd crowd;

    @Inject
    Records records;

    @Inject
    BookingService bookings;

    @Inject
    UnguardedSeats unguarded;

    @Test
    void exactlyAsManyAreConfirmedAsThereAreSeats() throws Exception {
        for (int round = 0; round < 4; round++) {
            String offering = given.offering(closedList(10));

            List<String> got = crowd.together(AT_ONCE * 2, i -> outcome(wish(offering, resident())));

            assertThat(Collections.frequency(got, "CONFIRMED")).isEqualTo(10);
            assertThat(Collections.frequency(got, "booking.rule.full")).isEqualTo(AT_ONCE * 2 - 10);
            assertSound(offering, 10);
        }
    }

    @Test
    void withoutItsGuardTheSameCrowdIsGivenTooMany() throws Exception {
        int most = 0;
        for (int round = 0; round < 100 && most <= 10; round++) {
            String offering = given.offering(closedList(10));
            crowd.together(AT_ONCE * 2, i -> unguarded.take(offering));
            most = Math.max(most, unguarded.given(offering));
        }

        assertThat(most).as("the control must fail, else the race was none").isGreaterThan(10);
    }

    @Test
    void whoComesTooLateIsToldSoWithoutWaitingBehindOthers() {
        String offering = given.offering(closedList(1));
        int first = resident();
        given.book(wish(offering, first));

        List<String> told = caller.asSystem(() -> unguarded.whileHeld(
                offering, () -> crowd.together(2, i -> outcome(wish(offering, i == 0 ? resident() : first)))));

        assertThat(told).containsExactly("booking.rule.full", "booking.rule.double-booking");
    }

    @Test
    void everyPlaceInTheListIsGivenOnce() throws Exception {
        String offering = given.offering(1);

        List<Booked> got = crowd.together(AT_ONCE, i -> given.book(wish(offering, resident())));

        assertThat(got.stream().filter(booked -> booked.state() == BookingState.CONFIRMED))
                .hasSize(1);
        assertThat(got.stream()
                        .filter(booked -> booked.position() != null)
                        .map(given::position)
                        .sorted())
                .isEqualTo(IntStream.range(1, AT_ONCE).boxed().toList());
        assertThat(given.seats(offering).getWaiting()).isEqualTo(AT_ONCE - 1);
    }

    @Test
    void onePersonGetsOneBookingHoweverOftenTheyClick() throws Exception {
        String offering = given.offering(10);
        int one = resident();

        List<String> got = crowd.together(AT_ONCE, i -> outcome(wish(offering, one)));

        assertThat(Collections.frequency(got, "CONFIRMED")).isOne();
        assertThat(Collections.frequency(got, "booking.rule.double-booking")).isEqualTo(AT_ONCE - 1);
        assertThat(given.seats(offering).getTaken()).isOne();
    }

    @Test
    void onePersonIsNeverInTwoPlacesAtATime() throws Exception {
        for (int round = 0; round < 10; round++) {
            List<String> both = List.of(given.offering(5), given.offering(5));
            int one = resident();

            List<String> got = crowd.together(2, i -> outcome(wish(both.get(i), one)));

            assertThat(got).containsExactlyInAnyOrder("CONFIRMED", "booking.rule.overlap");
        }
    }

    @Test
    void withoutTheirTurnTheSamePersonIsInTwoPlaces() throws Exception {
        int both = 0;
        try {
            for (int round = 0; round < 100 && both == 0; round++) {
                List<String> offerings = List.of(given.offering(5), given.offering(5));
                int one = resident();
                List<Boolean> got = crowd.together(2, i -> unguardedly(wish(offerings.get(i), one)));
                both += got.contains(false) ? 0 : 1;
            }
        } finally {
            unguarded.mend();
        }

        assertThat(both).as("the control must fail, else the race was none").isPositive();
    }

    private boolean unguardedly(BookSeats wish) {
        try {
            caller.asSystem(() -> unguarded.book(wish));
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    @Test
    void aStormOfBookingsAndCancellationsLeavesTheCountRight() throws Exception {
        String offering = given.offering(6);
        List<List<String>> all = crowd.together(AT_ONCE, i -> storm(offering, new Random(i)));

        assertThat(all).allSatisfy(log -> assertThat(log).isEmpty());
        Seats seats = given.seats(offering);
        assertSound(offering, seats.getTaken());
        assertThat(count(offering, "WAITING")).isEqualTo(seats.getWaiting());
        for (String query :
                Files.readString(INVARIANTS).replaceAll("(?m)--.*$", "").split(";")) {
            if (!query.isBlank()) {
                assertThat(records.sql(query)).as(query).isEmpty();
            }
        }
    }

    /** Books, gives back, answers offers at random; returns what should not have happened. */
    private List<String> storm(String offering, Random random) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            try {
                Booked booked = given.book(wish(offering, resident()));
                int next = random.nextInt(3);
                if (next == 0) {
                    caller.asSystem(() -> bookings.cancel(booked.receipt()));
                } else if (next == 1 && given.state(booked) == BookingState.OFFERED) {
                    caller.asSystem(() -> bookings.accept(booked.receipt()));
                }
            } catch (Conflict refused) {
                if (!refused.key().equals("booking.rule.no-offer")) {
                    wrong.add(refused.key());
                }
            }
        }
        return wrong;
    }

    /** Without a waiting list. */
    private OfferingPlan closedList(int capacity) {
        OfferingPlan plan = given.plan(BookingGiven.XINXU, capacity);
        return new OfferingPlan(
                plan.title(),
                plan.kind(),
                plan.centre(),
                plan.room(),
                plan.start(),
                plan.start().plus(1, ChronoUnit.HOURS),
                capacity,
                plan.bookingOpens(),
                plan.bookingCloses(),
                plan.cancelUntil(),
                plan.counterQuota(),
                false,
                plan.mode(),
                plan.communities(),
                plan.perPerson());
    }

    private String outcome(BookSeats wish) {
        try {
            return given.book(wish).state().name();
        } catch (RuleViolation refused) {
            return refused.key();
        }
    }

    private void assertSound(String offering, int taken) {
        assertThat(given.seats(offering).getTaken()).isEqualTo(taken);
        Object held = records.sql(
                        "select coalesce(sum(b.seats), 0) from booking_booking b join booking_offering o"
                                + " on o.id = b.offering_id where o.code = ?1"
                                + " and b.state in ('CONFIRMED', 'OFFERED', 'ATTENDED', 'ABSENT')",
                        offering)
                .get(0);
        assertThat(((Number) held).intValue()).as("seats of bookings").isEqualTo(taken);
    }

    private int count(String offering, String state) {
        return ((Number) records.sql(
                                "select count(*) from booking_booking b join booking_offering o on o.id = b.offering_id"
                                        + " where o.code = ?1 and b.state = ?2",
                                offering,
                                state)
                        .get(0))
                .intValue();
    }
}
