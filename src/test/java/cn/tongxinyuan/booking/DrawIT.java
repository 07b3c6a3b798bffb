package cn.tongxinyuan.booking;

import static cn.tongxinyuan.booking.BookingGiven.refused;
import static cn.tongxinyuan.booking.BookingGiven.resident;
import static cn.tongxinyuan.booking.BookingGiven.wish;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.platform.draw.Draw;
import cn.tongxinyuan.platform.draw.DrawState;
import cn.tongxinyuan.platform.draw.Lot;
import cn.tongxinyuan.platform.draw.Ranking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draw nobody alone can steer and everybody can check; drawn again only with a reason and a second person. */
@ExtendWith(ArquillianExtension.class)
class DrawIT {

    @Inject
    BookingGiven given;

    @Inject
    Caller caller;

    @Inject
    DrawService draws;

    @Inject
    BookingService bookings;

    @Inject
    OfferingService offerings;

    @Test
    void seatsGoInTheOrderOfTheLotsAndTheRestWaitsInIt() {
        String offering = given.offering(drawn(3));
        List<Booked> entered = enter(offering, 6);
        assertThat(entered)
                .allMatch(booked ->
                        booked.state() == BookingState.ENTERED && booked.lot().matches("[0-9a-f]{16}"));

        Draw draw = caller.asSystem(() -> draws.order(offering, null));
        assertThat(caller.asSystem(() -> draws.secret(draw)))
                .as("nobody knows it yet")
                .isNull();
        refused("booking.rule.closed", () -> given.book(offering));
        Draw held = caller.asSystem(() -> draws.draw(draw.getCode(), "20240520"));

        String secret = caller.asSystem(() -> draws.secret(held));
        assertThat(Ranking.commitment(secret)).isEqualTo(draw.getCommitment());
        List<String> lots = entered.stream().map(Booked::lot).toList();
        assertThat(Ranking.listHash(lots)).isEqualTo(draw.getListHash());
        List<String> order = Ranking.order(lots, secret, "20240520");
        assertThat(caller.asSystem(() -> draws.lots(held)).stream().map(Lot::getLot))
                .containsExactlyElementsOf(order);
        for (Booked booked : entered) {
            int rank = order.indexOf(booked.lot());
            assertThat(given.state(booked)).isEqualTo(rank < 3 ? BookingState.CONFIRMED : BookingState.WAITING);
            assertThat(given.position(booked)).isEqualTo(rank < 3 ? null : rank - 2);
        }
        assertThat(given.seats(offering).getTaken()).isEqualTo(3);
    }

    @Test
    void aSeatGivenBackAfterTheDrawGoesToTheNextLot() {
        String offering = given.offering(drawn(1));
        List<Booked> entered = enter(offering, 3);
        drawNow(offering);
        Booked winner = in(entered, BookingState.CONFIRMED).get(0);
        Booked next = in(entered, BookingState.WAITING).stream()
                .filter(booked -> given.position(booked) == 1)
                .findFirst()
                .orElseThrow();

        caller.asSystem(() -> bookings.cancel(winner.receipt()));

        assertThat(given.state(next)).isEqualTo(BookingState.OFFERED);
    }

    @Test
    void aGroupThatDoesNotFitWaitsUnlessItAgreedToBeSplit() {
        String offering = given.offering(drawn(1));
        Booked family = given.book(wish(offering, resident(), 1, Channel.ONLINE, true));
        Booked split = given.book(wish(offering, resident(), 2, Channel.COUNTER, false));
        drawNow(offering);

        assertThat(given.state(family)).isEqualTo(BookingState.WAITING);
        assertThat(given.open(split.receipt()).getSeats()).isOne();
        assertThat(given.state(split)).isEqualTo(BookingState.CONFIRMED);
        assertThat(given.seats(offering).getWaiting()).isEqualTo(2);
    }

    @Test
    void itIsDrawnAgainOnlyWithAReasonAndASecondPerson() {
        String one = caller.hired("organization.district-org", "370105");
        String other = caller.hired("organization.district-org", "370105");
        String offering = given.offering(drawn(2));
        List<Booked> entered = enter(offering, 5);
        Draw first = drawNow(offering);

        refused("platform.rule.draw-exists", () -> caller.as(one, () -> draws.order(offering, " ")));
        Draw again = caller.as(one, () -> draws.order(offering, "见证人未到场"));
        refused("platform.rule.draw-state", () -> caller.as(one, () -> draws.draw(again.getCode(), "7")));
        refused("platform.rule.second-person", () -> caller.as(one, () -> draws.approve(again.getCode())));
        assertThat(in(entered, BookingState.CONFIRMED))
                .as("the first stands until then")
                .hasSize(2);

        caller.as(other, () -> draws.approve(again.getCode()));
        assertThat(in(entered, BookingState.ENTERED)).hasSize(5);
        caller.as(one, () -> draws.draw(again.getCode(), "7"));

        assertThat(in(entered, BookingState.CONFIRMED)).hasSize(2);
        assertThat(given.seats(offering).getTaken()).isEqualTo(2);
        assertThat(given.seats(offering).getWaiting()).isEqualTo(3);
        Draw kept = caller.asSystem(() -> draws.open(first.getCode()));
        assertThat(kept.getState()).isEqualTo(DrawState.SUPERSEDED);
        assertThat(caller.asSystem(() -> draws.lots(kept))).hasSize(5).allMatch(lot -> lot.getPlace() != null);
    }

    @Test
    void aSplitGroupIsWholeAgainBeforeItIsDrawnAnew() {
        String one = caller.hired("organization.district-org", "370105");
        String other = caller.hired("organization.district-org", "370105");
        String offering = given.offering(drawn(1));
        Booked family = given.book(wish(offering, resident(), 2, Channel.ONLINE, false));
        drawNow(offering);
        assertThat(given.open(family.receipt()).getSeats()).isOne();

        Draw again = caller.as(one, () -> draws.order(offering, "见证人未到场"));
        caller.as(other, () -> draws.approve(again.getCode()));

        assertThat(given.open(family.receipt()).getSeats()).isEqualTo(3);
        assertThat(given.state(family)).isEqualTo(BookingState.ENTERED);
        assertThat(given.seats(offering).getTaken()).isZero();
        assertThat(given.seats(offering).getWaiting()).isZero();
    }

    @Test
    void nothingIsDrawnForWhatHasBegunOrWasCalledOff() {
        String begun = given.offering(drawn(1));
        enter(begun, 2);
        Draw late = caller.asSystem(() -> draws.order(begun, null));
        given.passes(begun, Duration.ofDays(3));
        refused("booking.rule.not-published", () -> caller.asSystem(() -> draws.draw(late.getCode(), "1")));

        String off = given.offering(drawn(1));
        enter(off, 2);
        Draw none = caller.asSystem(() -> draws.order(off, null));
        caller.asSystem(() -> offerings.callOff(off, given.version(off), "停电"));
        refused("booking.rule.not-published", () -> caller.asSystem(() -> draws.draw(none.getCode(), "1")));
        assertThat(given.seats(off).isOpen()).isFalse();
    }

    @Test
    void anEntryGivenBackBeforeTheResultTakesNoSeat() {
        String offering = given.offering(drawn(2));
        List<Booked> entered = enter(offering, 3);
        Draw draw = caller.asSystem(() -> draws.order(offering, null));
        caller.asSystem(() -> bookings.cancel(entered.get(0).receipt()));
        caller.asSystem(() -> draws.draw(draw.getCode(), "1"));

        assertThat(given.state(entered.get(1))).isEqualTo(BookingState.CONFIRMED);
        assertThat(given.state(entered.get(2))).isEqualTo(BookingState.CONFIRMED);
        assertThat(given.seats(offering).getTaken()).isEqualTo(2);
    }

    @Test
    void aListClosedBeforeItsAnnouncedHourSaysSo() {
        String offering = given.offering(drawn(1));
        enter(offering, 1);

        assertThat(caller.asSystem(() -> draws.order(offering, null)).getClosedEarlyFrom())
                .isNotNull();
    }

    private Draw drawNow(String offering) {
        return caller.asSystem(() -> draws.draw(draws.order(offering, null).getCode(), "42"));
    }

    private List<Booked> in(List<Booked> all, BookingState state) {
        return all.stream().filter(booked -> given.state(booked) == state).toList();
    }

    private List<Booked> enter(String offering, int count) {
        List<Booked> entered = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entered.add(given.book(offering));
        }
        return entered;
    }

    private OfferingPlan drawn(int capacity) {
        OfferingPlan plan = given.plan(BookingGiven.XINXU, capacity);
        return new OfferingPlan(
                plan.title(),
                OfferingKind.CLASS,
                plan.centre(),
                plan.room(),
                plan.start(),
                plan.end(),
                capacity,
                plan.bookingOpens(),
                plan.bookingCloses(),
                plan.cancelUntil(),
                null,
                true,
                SeatMode.DRAW,
                plan.communities(),
                plan.perPerson());
    }
}
