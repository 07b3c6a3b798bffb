package cn.tongxinyuan.activity;

import static cn.tongxinyuan.activity.ActivityGiven.COMMUNITY;
import static cn.tongxinyuan.activity.ActivityGiven.DISTRICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.booking.AttendanceService;
import cn.tongxinyuan.booking.BookSeats;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.Channel;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.Indicators;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a month's programmes became: counts, rates, and the records behind each figure. */
@ExtendWith(ArquillianExtension.class)
class MonthReportIT {

    /** A community no other test publishes in. */
    private static final String UNIT = "370105013005";

    private static final ScopePath SCOPE = new ScopePath(UNIT);

    @Inject
    Caller caller;

    @Inject
    ActivityGiven given;

    @Inject
    ProgrammeStatistics statistics;

    @Inject
    ItemService items;

    @Inject
    Indicators indicators;

    @Inject
    OfferingService offerings;

    @Inject
    BookingService bookings;

    @Inject
    AttendanceService attendance;

    @Inject
    Records records;

    @Inject
    Clock clock;

    @Test
    void theMonthSaysWhoCameAndWhoStayedAway() {
        Programme programme = given.draft(UNIT);
        ProgrammeItem lesson = given.add(programme, given.booked(12, 20));
        ProgrammeItem off = given.add(programme, given.booked(13, 10));
        given.add(programme, given.open(14));
        given.publish(programme);
        String code = given.stored(lesson).getOffering();
        String gone = given.stored(off).getOffering();
        records.change("update booking_offering set opens_at = opens_at - interval '60' day where code = ?1", code);
        String came = book(code, "19900008201", 1);
        book(code, "19900008202", 0);
        caller.asSystem(() -> offerings.callOff(gone, offerings.open(gone).getVersion(), "停电"));
        toToday(lesson, code);
        caller.asSystem(() -> attendance.confirm(code, List.of(came), true, null));
        caller.asSystem(() -> offerings.close(code, offerings.open(code).getVersion()));
        LocalDate today = LocalDate.now(clock);
        Api community = caller.browser(caller.hired("organization.community-secretary", UNIT));
        community.submit(
                community.get("/activity/feedback-edit?code=" + lesson.getCode()),
                "form",
                Map.of("veryGood", "1", "good", "0", "fair", "0", "poor", "1", "veryPoor", "0", "save", ""));
        assertThatThrownBy(() -> caller.asSystem(
                        () -> items.rate(off.getCode(), given.stored(off).getVersion(), new Feedback(1, 0, 0, 0, 0))))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("activity.rule.not-over"));

        MonthLine past = caller.asSystem(() -> statistics.sum(SCOPE, today.minusDays(1), today));
        MonthLine month = caller.asSystem(() ->
                statistics.sum(SCOPE, given.month().atDay(1), given.month().atEndOfMonth()));

        assertThat(past.held()).isOne();
        assertThat(past.seats()).isEqualTo(20);
        assertThat(past.booked()).isEqualTo(3);
        assertThat(past.came()).isEqualTo(2);
        assertThat(past.absent()).isOne();
        assertThat(past.attendanceRate()).isEqualByComparingTo("0.6667");
        assertThat(past.satisfactionRate()).isEqualByComparingTo("0.5");
        assertThat(past.responseRate()).isEqualByComparingTo("1");
        assertThat(month.cancelled()).isOne();
        assertThat(month.planned()).isEqualTo(2);
        assertThat(month.attendanceRate()).as("of nothing").isNull();
        assertThat(caller.asSystem(() -> statistics.lines(new ScopePath(DISTRICT), today.minusDays(1), today)))
                .extracting(line -> line.unit().code())
                .contains(UNIT.substring(0, 9));
        assertThat(community.get("/activity/report-view").body()).contains("66.7%", "33.3%", "50.0% (2)", "活动月报");
    }

    @Test
    void everyFigureEqualsTheRecordsItOpens() {
        String early = published("2099-01-01");
        String late = published("2024-01-01");
        ScopePath unit = new ScopePath(COMMUNITY);

        Indicator.Figure figure = caller.asSystem(() -> indicators
                .one("programme.published_in_time", unit, null)
                .orElseThrow()
                .figure());
        Indicators.Listing behind = caller.asSystem(() -> indicators
                .records("programme.published_in_time", unit, null, null, 1000)
                .orElseThrow());

        assertThat(behind.page().items()).hasSize(behind.total().intValueExact());
        assertThat(figure.denominator()).isGreaterThanOrEqualTo(BigDecimal.ONE);
        assertThat(figure.numerator()).isEqualByComparingTo(behind.total());
        assertThat(behind.page().items())
                .extracting(row -> row.get("code"))
                .as("a programme published after its day does not count")
                .contains(early)
                .doesNotContain(late);
        assertThat(caller.asSystem(() -> indicators
                        .one("programme.promotion_rate", new ScopePath("370105013006"), null)
                        .orElseThrow()
                        .figure()
                        .value()))
                .as("of nothing")
                .isNull();
    }

    /** A programme that is published now and was to be published by a day. */
    private String published(String by) {
        Programme programme = given.draft(COMMUNITY);
        records.change(
                "update activity_programme set publish_by = date '" + by + "' where code = ?1", programme.getCode());
        given.add(programme, given.open(13));
        given.publish(programme);
        return programme.getCode();
    }

    private String book(String offering, String mobile, int companions) {
        return caller.asSystem(() -> bookings.bookByStaff(
                        new BookSeats(offering, "王某甲", mobile, UNIT, companions, Channel.COUNTER, true))
                .receipt());
    }

    /** It was a moment ago: what weeks bring about need not be waited for. */
    private void toToday(ProgrammeItem item, String offering) {
        String hours =
                "starts_at = current_timestamp - interval '2' minute, ends_at = current_timestamp - interval '1' minute";
        records.change("update activity_item set " + hours + " where code = ?1", item.getCode());
        records.change(
                "update booking_offering set opens_at = current_timestamp - interval '4' minute,"
                        + " closes_at = current_timestamp - interval '3' minute, cancel_until = current_timestamp, "
                        + hours
                        + " where code = ?1",
                offering);
    }
}
