package cn.tongxinyuan.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.CentreDetails;
import cn.tongxinyuan.organization.CentreLevel;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Offerings and residents of a test's own, built through the services. */
@ApplicationScoped
public class BookingGiven {

    static final String XINXU = "370105013008";
    static final String ELSEWHERE = "370105013001";
    static final Duration HOUR = Duration.ofHours(1);

    private static final AtomicInteger RESIDENTS = new AtomicInteger();

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    CentreService centres;

    @Inject
    OfferingService offerings;

    @Inject
    BookingService bookings;

    @Inject
    Clock clock;

    private final Map<String, String> centreOfUnit = new ConcurrentHashMap<>();

    /** A centre of a community; the same for all tests. */
    String centre(String unit) {
        return centreOfUnit.computeIfAbsent(
                unit,
                each -> caller.asSystem(() -> centres.create(
                        CentreLevel.COMMUNITY,
                        new ScopePath(each),
                        LocalDate.of(2024, 1, 1),
                        new CentreDetails("测试服务中心", null, Position.UNKNOWN, null))));
    }

    /** In three days, for two hours; no seats kept for the counter, with a waiting list, open since an hour ago. */
    OfferingPlan plan(String unit, int capacity) {
        Instant start = now().plus(3, ChronoUnit.DAYS);
        return new OfferingPlan(
                "测试活动",
                OfferingKind.ACTIVITY,
                centre(unit),
                "多功能厅",
                start,
                start.plus(2, ChronoUnit.HOURS),
                capacity,
                now().minus(HOUR),
                start.minus(HOUR),
                start.minus(HOUR),
                0,
                true,
                SeatMode.FIRST_COME,
                List.of(),
                10);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Published; returns the code. */
    String offering(OfferingPlan plan) {
        return caller.asSystem(() -> offerings.plan(plan).getCode());
    }

    String offering(int capacity) {
        return offering(plan(XINXU, capacity));
    }

    /** Somebody nobody has heard of before. */
    static int resident() {
        return RESIDENTS.incrementAndGet();
    }

    static BookSeats wish(String offering, int resident) {
        return wish(offering, resident, 0, Channel.ONLINE, true);
    }

    static BookSeats wish(String offering, int resident, int companions, Channel channel, boolean together) {
        return new BookSeats(
                offering, "王某", String.format("1990000%04d", resident), XINXU, companions, channel, together);
    }

    /** Books as the mini-program or the counter would. */
    Booked book(BookSeats wish) {
        return caller.asSystem(() -> wish.channel().isOnline() ? bookings.book(wish) : bookings.bookByStaff(wish));
    }

    Booked book(String offering) {
        return book(wish(offering, resident()));
    }

    Booking open(String receipt) {
        return caller.asSystem(() -> bookings.find(receipt));
    }

    BookingState state(Booked booked) {
        return open(booked.receipt()).getState();
    }

    Integer position(Booked booked) {
        return caller.asSystem(() -> bookings.position(bookings.find(booked.receipt())));
    }

    Seats seats(String offering) {
        return caller.asSystem(() -> offerings.seats(offerings.open(offering)));
    }

    long version(String offering) {
        return caller.asSystem(() -> offerings.open(offering).getVersion());
    }

    /** The event lies so many hours nearer, or past: what hours bring about need not be waited for. */
    void passes(String offering, Duration time) {
        List<String> set = new ArrayList<>();
        String earlier = " - interval '" + time.toSeconds() + "' second";
        for (String column : List.of("opens_at", "closes_at", "cancel_until", "starts_at", "ends_at")) {
            set.add(column + " = " + column + earlier);
        }
        records.change("update booking_offering set " + String.join(", ", set) + " where code = ?1", offering);
        records.change(
                "update booking_seats set shared_from = shared_from" + earlier
                        + " where offering_id = (select id from booking_offering where code = ?1)",
                offering);
    }

    /** The event begins now. */
    void onItsDay(String offering) {
        passes(offering, Duration.ofDays(3));
    }

    static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }
}
