package cn.tongxinyuan.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.venue.HoursKind;
import cn.tongxinyuan.organization.venue.WeekHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extended is what lies outside half past eight to half past five, and all of a day of rest. */
class VenueLineTest {

    private static final ScopePath UNIT = new ScopePath("370105013008");

    @ParameterizedTest
    @CsvSource({
        "09:00, 17:00, true, 480, 0",
        "08:00, 18:30, true, 630, 90",
        "17:00, 20:00, true, 180, 150",
        "18:00, 20:00, true, 120, 120",
        "07:00, 08:00, true, 60, 60",
        "09:00, 12:00, false, 180, 180"
    })
    void minutesAreOpenAndLate(LocalTime opens, LocalTime closes, boolean workDay, long open, long late) {
        WeekHours hours = new WeekHours(HoursKind.NORMAL, List.of(DayOfWeek.MONDAY), opens, closes);

        assertThat(VenueStatistics.line(UNIT, hours, workDay, 3))
                .isEqualTo(new VenueLine(UNIT, open, late, open * 3, 0));
    }
}
