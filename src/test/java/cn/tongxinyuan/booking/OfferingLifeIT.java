package cn.tongxinyuan.booking;

import static cn.tongxinyuan.booking.BookingGiven.XINXU;
import static cn.tongxinyuan.booking.BookingGiven.refused;
import static cn.tongxinyuan.booking.BookingGiven.resident;
import static cn.tongxinyuan.booking.BookingGiven.wish;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An offering from its draft to its attendance, and what absences bring. */
@ExtendWith(ArquillianExtension.class)
class OfferingLifeIT {

    @Inject
    BookingGiven given;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    Trail trail;

    @Inject
    OfferingService offerings;

    @Inject
    BookingService bookings;

    @Inject
    AttendanceService attendance;

    @Inject
    SuspensionService suspensions;

    @Inject
    Forgetting forgetting;

    @Test
    void aCommunityPlansADraftAndTheDistrictPublishesIt() {
        String worker = caller.hired("organization.community-worker", XINXU);
        String district = caller.hired("organization.district-org", "370105");
        OfferingPlan plan = given.plan(XINXU, 2);
        String code = caller.as(worker, () -> offerings.plan(plan).getCode());

        refused("booking.rule.draft", () -> given.book(code));
        caller.as(district, () -> offerings.publish(code, given.version(code)));

        assertThat(given.book(code).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(trail.of(district)).last().asString().startsWith("DONE booking.publish Offering " + code);
    }

    @Test
    void theHostCallsItOffAndNobodyIsBlamed() {
        String code = given.offering(1);
        Booked seated = given.book(code);
        Booked waiting = given.book(code);
        given.onItsDay(code);
        caller.asSystem(() -> attendance.confirm(code, List.of(seated.receipt()), true, null));

        caller.asSystem(() -> offerings.callOff(code, given.version(code), "场地检修"));

        assertThat(given.state(seated)).as("also who is there already").isEqualTo(BookingState.HOST_CANCELLED);
        assertThat(given.state(waiting)).isEqualTo(BookingState.HOST_CANCELLED);
        assertThat(given.seats(code).getTaken()).isZero();
        assertThat(given.seats(code).getWaiting()).isZero();
        assertThat(told(seated, "host-cancelled") + told(waiting, "host-cancelled"))
                .isEqualTo(2);
        refused("booking.rule.cancelled", () -> given.book(code));
    }

    @Test
    void anotherHourIsToldToEverybody() {
        OfferingPlan plan = given.plan(XINXU, 1);
        String code = given.offering(plan);
        Booked seated = given.book(code);
        Booked waiting = given.book(code);

        caller.asSystem(() -> offerings.change(code, given.version(code), later(plan)));

        assertThat(told(seated, "moved") + told(waiting, "moved")).isEqualTo(2);
        Offering moved = given.open(seated.receipt()).getOffering();
        assertThat(moved.getCancelUntil())
                .as("whoever cannot come then gives it back")
                .isEqualTo(moved.getStartsAt());
    }

    @Test
    void seatsCanBeGivenBackUntilTheHourThatWasSaid() {
        String code = given.offering(2);
        Booked booked = given.book(code);
        given.passes(code, Duration.ofDays(3).minusMinutes(30));

        refused("booking.rule.too-late", () -> caller.asSystem(() -> bookings.cancel(booked.receipt())));
        assertThat(given.state(booked)).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void bookingBeginsAndEndsAtItsHours() {
        String code = given.offering(2);
        given.passes(code, Duration.ofHours(-2));
        refused("booking.rule.not-yet-open", () -> given.book(code));

        given.passes(code, Duration.ofDays(3).plusHours(1).plusMinutes(30));
        refused("booking.rule.closed", () -> given.book(code));
    }

    @Test
    void attendanceIsConfirmedAndUndoneAndTheUnknownNamed() {
        String code = given.offering(2);
        Booked here = given.book(code);
        Booked waiting = given.book(given.offering(1));
        given.onItsDay(code);

        AttendanceService.Confirmation first = caller.asSystem(() -> attendance.confirm(
                code, List.of(here.receipt().toLowerCase(java.util.Locale.ROOT), waiting.receipt()), true, null));
        AttendanceService.Confirmation again = caller.asSystem(
                () -> attendance.confirm(code, List.of(here.receipt().replace("-", " ")), true, null));

        assertThat(first.confirmed()).isOne();
        assertThat(first.unknown()).containsExactly(waiting.receipt());
        assertThat(again.already()).isOne();
        assertThat(given.state(here)).isEqualTo(BookingState.ATTENDED);

        caller.asSystem(() -> attendance.confirm(code, List.of(here.receipt()), false, null));
        assertThat(given.state(here)).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void nobodyHasComeBeforeTheDay() {
        String code = given.offering(1);
        Booked booked = given.book(code);

        refused(
                "booking.rule.not-its-day",
                () -> caller.asSystem(() -> attendance.confirm(code, List.of(booked.receipt()), true, "签到表")));
        assertThat(given.state(booked)).isEqualTo(BookingState.CONFIRMED);

        given.onItsDay(code);
        caller.asSystem(() -> attendance.confirm(code, List.of(booked.receipt()), true, null));
        given.passes(code, Duration.ofDays(-2));
        caller.asSystem(() -> attendance.confirm(code, List.of(booked.receipt()), false, null));
        assertThat(given.state(booked))
                .as("what was moved to a later day is taken back")
                .isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void fourOfTwentyNineAreAbsentWhoeverGaveBackInTimeIsNot() {
        String code = given.offering(30);
        List<Booked> all =
                IntStream.range(0, 32).mapToObj(i -> given.book(code)).toList();
        assertThat(all.get(31).position()).isEqualTo(2);
        all.subList(0, 3).forEach(booked -> caller.asSystem(() -> bookings.cancel(booked.receipt())));
        all.subList(30, 32).forEach(booked -> caller.asSystem(() -> bookings.accept(booked.receipt())));
        List<String> came = all.subList(3, 28).stream().map(Booked::receipt).toList();
        given.passes(code, Duration.ofDays(3).plusHours(3));

        caller.asSystem(() -> attendance.confirm(code, came, true, "签到表1"));
        caller.asSystem(() -> offerings.close(code, given.version(code)));

        assertThat(states(code, "ATTENDED")).isEqualTo(25);
        assertThat(states(code, "ABSENT")).isEqualTo(4);
        assertThat(states(code, "CANCELLED")).isEqualTo(3);
        assertThat(given.seats(code).getTaken()).isEqualTo(29);
    }

    @Test
    void aSplitGroupIsAbsentOnceAndNotAtAllWhereAPartCame() {
        int one = resident();
        Booked family = splitGroup(one, false);
        assertThat(given.state(family)).isEqualTo(BookingState.ABSENT);
        assertThat(given.book(wish(given.offering(shifted()), one)).state())
                .as("one evening is one absence")
                .isEqualTo(BookingState.CONFIRMED);

        Booked there = splitGroup(resident(), true);
        assertThat(given.open(there.rest()).getState()).isEqualTo(BookingState.CONFIRMED);
    }

    /** A group of two in two parts; the event is over, and the first part came or did not. */
    private Booked splitGroup(int resident, boolean came) {
        OfferingPlan plan = given.plan(XINXU, 2);
        String code = given.offering(plan);
        Booked other = given.book(code);
        Booked family = given.book(wish(code, resident, 1, Channel.ONLINE, false));
        caller.asSystem(() -> bookings.cancel(other.receipt()));
        caller.asSystem(() -> bookings.accept(family.rest()));
        caller.asSystem(() -> offerings.change(code, given.version(code), WaitingListIT.resized(plan, 3)));
        Booked there = given.book(code);
        given.passes(code, Duration.ofDays(3).plusHours(3));
        caller.asSystem(() -> attendance.confirm(
                code, List.of(came ? family.receipt() : there.receipt(), there.receipt()), true, null));
        caller.asSystem(() -> offerings.close(code, given.version(code)));
        return family;
    }

    @Test
    void nobodyIsAbsentWhereTheOfficeConfirmedNobody() {
        String code = given.offering(2);
        Booked booked = given.book(code);
        given.passes(code, Duration.ofDays(3).plusHours(3));

        caller.asSystem(() -> offerings.close(code, given.version(code)));

        assertThat(given.state(booked)).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void theSecondAbsenceSuspendsOnlineBookingAndTheCounterStillBooks() {
        int one = resident();
        Booked first = missed(one);
        Booked between = given.book(wish(given.offering(1), one));
        assertThat(between.state()).as("once is no reason").isEqualTo(BookingState.CONFIRMED);
        caller.asSystem(() -> bookings.cancel(between.receipt()));
        missed(one);

        String next = given.offering(5);
        refused("booking.rule.suspended", () -> given.book(wish(next, one)));
        assertThat(given.book(wish(next, one, 0, Channel.COUNTER, true)).state())
                .isEqualTo(BookingState.CONFIRMED);

        caller.asSystem(() -> attendance.confirm(
                given.open(first.receipt()).getOffering().getCode(), List.of(first.receipt()), true, "签到表"));
        assertThat(given.book(wish(given.offering(shifted()), one)).state())
                .as("the absence was none")
                .isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void anAppealThatIsRightEndsTheSuspension() {
        String chief = caller.hired("organization.street-secretary", "370105013");
        int one = resident();
        missed(one);
        missed(one);
        String code =
                records.sql("select max(code) from booking_suspension").get(0).toString();

        caller.asSystem(() -> suspensions.appeal(code, "当天住院"));
        caller.as(chief, () -> suspensions.lift(code, suspensions.open(code).getVersion(), "有住院证明"));

        assertThat(given.book(wish(given.offering(1), one)).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(trail.of(chief)).last().asString().startsWith("DONE booking.lift Suspension " + code);
    }

    @Test
    void nothingOfAResidentIsLeftAfterItsDays() {
        String code = given.offering(1);
        Booked booked = given.book(code);
        given.passes(code, Duration.ofDays(3 + 178));
        caller.asSystem(() -> forgetting.forget());
        assertThat(sealed(booked)).isOne();

        given.passes(code, Duration.ofDays(4));
        caller.asSystem(() -> forgetting.forget());
        assertThat(sealed(booked)).isZero();
        assertThat(trail.of("system")).anyMatch(row -> row.toString().startsWith("DONE booking.forget Offering -"));
    }

    private int sealed(Booked booked) {
        return records.sql(
                        "select 1 from booking_booking where receipt = ?1 and (name_sealed is not null"
                                + " or mobile_sealed is not null or person_key is not null or active_key is not null)",
                        booked.receipt())
                .size();
    }

    /** Somebody has a seat and stays away while another comes. */
    private Booked missed(int resident) {
        String code = given.offering(5);
        Booked away = given.book(wish(code, resident, 0, Channel.TELEPHONE, true));
        Booked there = given.book(code);
        given.passes(code, Duration.ofDays(3).plusHours(3));
        caller.asSystem(() -> attendance.confirm(code, List.of(there.receipt()), true, null));
        caller.asSystem(() -> offerings.close(code, given.version(code)));
        assertThat(given.state(away)).isEqualTo(BookingState.ABSENT);
        return away;
    }

    /** At another hour than all others. */
    private OfferingPlan shifted() {
        return later(given.plan(XINXU, 5));
    }

    private static OfferingPlan later(OfferingPlan plan) {
        Duration day = Duration.ofDays(1);
        return new OfferingPlan(
                plan.title(),
                plan.kind(),
                plan.centre(),
                plan.room(),
                plan.start().plus(day),
                plan.end().plus(day),
                plan.capacity(),
                plan.bookingOpens(),
                plan.bookingCloses(),
                plan.cancelUntil(),
                plan.counterQuota(),
                plan.waitingList(),
                plan.mode(),
                plan.communities(),
                plan.perPerson());
    }

    private int states(String code, String state) {
        return records.sql(
                        "select 1 from booking_booking b join booking_offering o on o.id = b.offering_id"
                                + " where o.code = ?1 and b.state = ?2",
                        code,
                        state)
                .size();
    }

    private int told(Booked booked, String what) {
        return records.sql(
                        "select 1 from platform_text_message where content like ?1",
                        "booking.text." + what + "|%" + booked.receipt() + "%")
                .size();
    }
}
