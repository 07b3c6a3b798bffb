package cn.tongxinyuan.booking;

import static cn.tongxinyuan.booking.BookingGiven.resident;
import static cn.tongxinyuan.booking.BookingGiven.wish;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A waiting list a family can trust: order, groups, offers that wait, refusals that cost nothing. */
@ExtendWith(ArquillianExtension.class)
class WaitingListIT {

    @Inject
    BookingGiven given;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    BookingService bookings;

    @Inject
    OfferingService offerings;

    @Inject
    OfferKeeping keeping;

    @Inject
    OfferChore chore;

    @Test
    void aFreedSeatIsOfferedToTheFirstAndTold() {
        String offering = given.offering(1);
        Booked seated = given.book(offering);
        Booked first = given.book(offering);
        Booked second = given.book(offering);
        assertThat(first.position()).isOne();
        assertThat(second.position()).isEqualTo(2);

        cancel(seated);

        assertThat(given.state(first)).isEqualTo(BookingState.OFFERED);
        assertThat(given.state(second)).isEqualTo(BookingState.WAITING);
        assertThat(given.position(second)).isOne();
        assertThat(given.seats(offering).getTaken()).isOne();
        assertThat(told(first, "booking.text.offered")).isOne();
    }

    @Test
    void whoAcceptsHasTheSeatAndWhoRefusesKeepsThePlace() {
        String offering = given.offering(1);
        Booked seated = given.book(offering);
        Booked first = given.book(offering);
        Booked second = given.book(offering);
        cancel(seated);

        caller.asSystem(() -> bookings.refuse(first.receipt()));
        assertThat(given.position(first)).isOne();
        assertThat(given.state(second)).isEqualTo(BookingState.OFFERED);

        caller.asSystem(() -> bookings.accept(second.receipt()));
        assertThat(given.state(second)).isEqualTo(BookingState.CONFIRMED);

        cancel(second);
        assertThat(given.state(first))
                .as("another seat is offered from the top")
                .isEqualTo(BookingState.OFFERED);
    }

    @Test
    void aSeatEverybodyPassedOnIsFreeForAll() {
        String offering = given.offering(1);
        Booked seated = given.book(offering);
        Booked only = given.book(offering);
        cancel(seated);
        caller.asSystem(() -> bookings.refuse(only.receipt()));

        assertThat(given.book(offering).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(given.state(only)).isEqualTo(BookingState.WAITING);
    }

    @Test
    void anOfferNobodyAnswersEndsAndGoesOn() {
        String offering = given.offering(1);
        Booked seated = given.book(offering);
        Booked first = given.book(offering);
        Booked second = given.book(offering);
        cancel(seated);

        caller.asSystem(() -> keeping.lapse(first.receipt()));
        assertThat(given.state(first)).as("its time has not run out").isEqualTo(BookingState.OFFERED);

        records.change("update booking_booking set offered_until = booked_at where receipt = ?1", first.receipt());
        caller.asSystem(chore::run);

        assertThat(given.state(first)).isEqualTo(BookingState.LAPSED);
        assertThat(given.state(second)).isEqualTo(BookingState.OFFERED);
        assertThat(given.seats(offering).getTaken()).isOne();
        BookingGiven.refused("booking.rule.no-offer", () -> caller.asSystem(() -> bookings.accept(first.receipt())));
    }

    @Test
    void anOfferIsRemindedOfOnce() {
        String offering = given.offering(1);
        Booked seated = given.book(offering);
        Booked first = given.book(offering);
        cancel(seated);
        records.change(
                "update booking_booking set offered_until = booked_at + interval '50' minute where receipt = ?1",
                first.receipt());

        caller.asSystem(chore::run);
        caller.asSystem(chore::run);

        assertThat(told(first, "booking.text.reminded")).isOne();
    }

    @Test
    void aGroupIsOfferedTogetherOrNotAtAll() {
        String offering = given.offering(3);
        Booked one = given.book(offering);
        Booked two = given.book(wish(offering, resident(), 1, Channel.ONLINE, true));
        Booked family = given.book(wish(offering, resident(), 1, Channel.ONLINE, true));
        Booked single = given.book(offering);

        cancel(one);
        assertThat(given.state(family)).as("two do not fit into one seat").isEqualTo(BookingState.WAITING);
        assertThat(given.state(single)).as("the next who fits").isEqualTo(BookingState.OFFERED);

        cancel(two);
        assertThat(given.state(family)).isEqualTo(BookingState.OFFERED);
        assertThat(given.seats(offering).getTaken()).isEqualTo(3);
    }

    @Test
    void aGroupThatAgreedIsSplitAndTheRestWaits() {
        String offering = given.offering(2);
        given.book(offering);

        Booked family = given.book(wish(offering, resident(), 2, Channel.ONLINE, false));

        assertThat(family.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(given.open(family.receipt()).getSeats()).isOne();
        Booking rest = given.open(family.rest());
        assertThat(rest.getState()).isEqualTo(BookingState.WAITING);
        assertThat(rest.getSeats()).isEqualTo(2);
        assertThat(given.seats(offering).getTaken()).isEqualTo(2);
        assertThat(given.seats(offering).getWaiting()).isOne();
    }

    @Test
    void aRaisedCapacityBecomesOffersAndNoneIsCutBelowWhatIsTaken() {
        OfferingPlan plan = given.plan(BookingGiven.XINXU, 1);
        String offering = given.offering(plan);
        given.book(offering);
        Booked first = given.book(offering);

        caller.asSystem(() -> offerings.change(offering, given.version(offering), resized(plan, 2)));
        assertThat(given.state(first)).isEqualTo(BookingState.OFFERED);

        BookingGiven.refused(
                "booking.rule.capacity-below-taken",
                () -> caller.asSystem(() -> offerings.change(offering, given.version(offering), resized(plan, 1))));
        assertThat(given.seats(offering).getCapacity()).isEqualTo(2);
    }

    @Test
    void nobodyIsPromotedOnceItHasBegun() {
        OfferingPlan plan = given.plan(BookingGiven.XINXU, 1);
        String offering = given.offering(plan);
        given.book(offering);
        Booked first = given.book(offering);
        Duration past = Duration.ofDays(3).plusHours(1);
        given.passes(offering, past);

        caller.asSystem(() -> offerings.change(offering, given.version(offering), earlier(resized(plan, 2), past)));
        caller.asSystem(() -> keeping.offer(offering));

        assertThat(given.state(first)).isEqualTo(BookingState.WAITING);
        caller.asSystem(() -> offerings.callOff(offering, given.version(offering), "测试结束"));
    }

    @Test
    void eachChannelHasItsHalfUntilADayBefore() {
        OfferingPlan plan = given.plan(BookingGiven.XINXU, 3);
        String offering = given.offering(kept(plan, 1));
        given.book(offering);
        given.book(offering);

        Booked third = given.book(offering);
        assertThat(third.state()).isEqualTo(BookingState.WAITING);
        Booked counter = given.book(wish(offering, resident(), 0, Channel.COUNTER, true));
        assertThat(counter.state()).isEqualTo(BookingState.CONFIRMED);
        Booked phone = given.book(wish(offering, resident(), 0, Channel.TELEPHONE, true));
        assertThat(phone.state()).isEqualTo(BookingState.WAITING);

        cancel(counter);
        assertThat(given.state(third)).as("the seat is the other half's").isEqualTo(BookingState.WAITING);
        assertThat(given.state(phone)).isEqualTo(BookingState.OFFERED);
        caller.asSystem(() -> bookings.refuse(phone.receipt()));

        given.passes(offering, Duration.ofDays(2).plusHours(1));
        caller.asSystem(chore::run);
        assertThat(given.state(third)).isEqualTo(BookingState.OFFERED);
    }

    @Test
    void aHalfMadeLargerPromisesNoMoreThanThereIs() {
        OfferingPlan plan = given.plan(BookingGiven.XINXU, 4);
        String offering = given.offering(kept(plan, 2));
        given.book(wish(offering, resident(), 1, Channel.COUNTER, true));
        caller.asSystem(() -> offerings.change(offering, given.version(offering), kept(plan, 1)));

        assertThat(given.seats(offering).getOnlineLeft(given.now())).isEqualTo(2);
        assertThat(given.book(wish(offering, resident(), 2, Channel.ONLINE, true))
                        .state())
                .isEqualTo(BookingState.WAITING);
    }

    @Test
    void whoComesWhenTheHalvesAreSharedDoesNotOvertakeWhoWaits() {
        OfferingPlan plan = given.plan(BookingGiven.XINXU, 2);
        String offering = given.offering(kept(plan, 1));
        given.book(offering);
        Booked waiting = given.book(offering);
        given.passes(offering, Duration.ofDays(2).plusHours(1));

        Booked newcomer = given.book(offering);

        assertThat(given.state(waiting)).isEqualTo(BookingState.OFFERED);
        assertThat(newcomer.state()).isEqualTo(BookingState.WAITING);
    }

    private void cancel(Booked booked) {
        caller.asSystem(() -> bookings.cancel(booked.receipt()));
    }

    static OfferingPlan resized(OfferingPlan plan, int capacity) {
        return with(plan, capacity, plan.counterQuota());
    }

    private static OfferingPlan kept(OfferingPlan plan, int quota) {
        return with(plan, plan.capacity(), quota);
    }

    private static OfferingPlan earlier(OfferingPlan plan, Duration time) {
        return new OfferingPlan(
                plan.title(),
                plan.kind(),
                plan.centre(),
                plan.room(),
                plan.start().minus(time),
                plan.end().minus(time),
                plan.capacity(),
                plan.bookingOpens().minus(time),
                plan.bookingCloses().minus(time),
                plan.cancelUntil().minus(time),
                plan.counterQuota(),
                plan.waitingList(),
                plan.mode(),
                plan.communities(),
                plan.perPerson());
    }

    private static OfferingPlan with(OfferingPlan plan, int capacity, int quota) {
        return new OfferingPlan(
                plan.title(),
                plan.kind(),
                plan.centre(),
                plan.room(),
                plan.start(),
                plan.end(),
                capacity,
                plan.bookingOpens(),
                plan.bookingCloses(),
                plan.cancelUntil(),
                quota,
                plan.waitingList(),
                plan.mode(),
                plan.communities(),
                plan.perPerson());
    }

    private int told(Booked booked, String key) {
        return records.sql(
                        "select 1 from platform_text_message where content like ?1",
                        key + "|%" + booked.receipt() + "%")
                .size();
    }
}
