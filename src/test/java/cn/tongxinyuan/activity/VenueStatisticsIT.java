package cn.tongxinyuan.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.venue.HoursKind;
import cn.tongxinyuan.organization.venue.RoomDetails;
import cn.tongxinyuan.organization.venue.VenueService;
import cn.tongxinyuan.organization.venue.WeekHours;
import cn.tongxinyuan.platform.number.Receipt;
import cn.tongxinyuan.platform.task.Indicators;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How much rooms are used, how long centres are open beyond the usual, whom programmes reach. */
@ExtendWith(ArquillianExtension.class)
class VenueStatisticsIT {

    private static final String UNIT = "370105014002";

    @Inject
    ActivityGiven given;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    VenueService venue;

    @Inject
    VenueStatistics statistics;

    @Inject
    Indicators indicators;

    @Test
    void roomsAreUsedByWhatIsPublishedInOpenHours() {
        Programme programme = given.draft(UNIT);
        String centre = programme.getCentre();
        caller.asSystem(() -> {
            venue.addRoom(centre, new RoomDetails("多功能厅", "MULTI", 40, null));
            venue.addRoom(centre, new RoomDetails("图书室", "READING", 20, null));
            venue.addHours(
                    centre,
                    new WeekHours(
                            HoursKind.NORMAL,
                            EnumSet.allOf(DayOfWeek.class),
                            LocalTime.of(9, 0),
                            LocalTime.of(18, 30)));
            venue.shut(centre, given.month().atDay(2), given.month().atDay(3), "消防检修");
        });
        given.add(programme, given.open(12));
        given.add(programme, ActivityGiven.titled(given.open(13), "合唱", null));
        LocalDate first = given.month().atDay(1);
        LocalDate tenth = given.month().atDay(10);
        LocalDate last = given.month().atDay(14);
        assertThat(sum(first, last).used()).as("a draft uses nothing").isZero();
        given.publish(programme);

        assertThat(sum(first, tenth).open()).as("eight of ten days").isEqualTo(8 * 570);
        assertThat(sum(first, tenth).rooms()).isEqualTo(2 * 8 * 570);
        assertThat(sum(first, tenth).used()).isZero();
        assertThat(sum(first, last).used()).isEqualTo(240);
        BigDecimal rate = caller.asSystem(() -> indicators
                .one("programme.room_use_rate", new ScopePath(UNIT), last)
                .orElseThrow()
                .figure()
                .value());
        assertThat(rate).isEqualByComparingTo("1.7");
        assertThat(caller.asSystem(() -> indicators
                        .records("programme.room_use_rate", new ScopePath(UNIT), last, null, 10)
                        .orElseThrow()
                        .total()))
                .isEqualByComparingTo("240");
    }

    @Test
    void aCentreCountsFromItsFirstDayToItsLast() {
        String centre = given.centre("370105014004");
        caller.asSystem(() -> venue.addHours(
                centre,
                new WeekHours(
                        HoursKind.NORMAL, EnumSet.allOf(DayOfWeek.class), LocalTime.of(9, 0), LocalTime.of(17, 0))));
        records.change(
                "update organization_centre set opened_on = ?1, closed_on = ?2 where code = ?3",
                Date.valueOf(given.month().atDay(3)),
                Date.valueOf(given.month().atDay(6)),
                centre);

        long open = caller.asSystem(() -> statistics.sum(
                        new ScopePath("370105014004"),
                        given.month().atDay(1),
                        given.month().atDay(10)))
                .open();

        assertThat(open).as("the 3rd, 4th and 5th").isEqualTo(3 * 480);
    }

    @Test
    void whoComesTwiceIsOneResident() {
        ScopePath street = new ScopePath("370105014");
        LocalDate last = given.month().atEndOfMonth();
        long before =
                caller.asSystem(() -> statistics.residents(street, given.month().atDay(1), last));
        int day = 12;
        for (String unit : List.of("370105014003", "370105014001")) {
            Programme programme = given.draft(unit);
            ProgrammeItem item = given.add(programme, given.booked(day++, 20));
            given.publish(programme);
            came(item, "key-one");
            came(item, "key-of-" + unit);
            came(item, null);
        }

        assertThat(caller.asSystem(
                        () -> statistics.residents(street, given.month().atDay(1), last)))
                .isEqualTo(before + 3);
        assertThat(caller.asSystem(
                        () -> statistics.residentsByUnit(street, given.month().atDay(1), last)))
                .as("in each of the communities")
                .containsEntry("370105014003", 2L)
                .containsEntry("370105014001", 2L);
    }

    private void came(ProgrammeItem item, String person) {
        records.change(
                "insert into booking_booking (id, version, receipt, offering_id, scope, state, channel, community, seats, least_seats, person_key,"
                        + " booked_at, booked_by) select ?1, 1, ?2, o.id, o.scope, 'ATTENDED', 'COUNTER', o.scope, 1, 1, cast(?3 as varchar(64)),"
                        + " current_timestamp, 'it' from booking_offering o where o.code = ?4",
                BaseEntity.newId(),
                Receipt.draw().text(),
                person,
                given.stored(item).getOffering());
        records.change(
                "update booking_seats set counter_taken = counter_taken + 1 where offering_id ="
                        + " (select id from booking_offering where code = ?1)",
                given.stored(item).getOffering());
    }

    private VenueLine sum(LocalDate first, LocalDate last) {
        return caller.asSystem(() -> statistics.sum(new ScopePath(UNIT), first, last));
    }
}
