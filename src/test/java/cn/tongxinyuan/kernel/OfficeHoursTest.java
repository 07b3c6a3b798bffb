package cn.tongxinyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final OfficeHours OFFICE = new OfficeHours(LocalTime.of(8, 30), LocalTime.of(17, 30), ZONE);

    /** 1 October 2024 is a holiday until the 7th; Saturday 12 October is worked. */
    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(
            LocalDate.of(2024, 10, 1), WorkCalendar.DayKind.HOLIDAY,
            LocalDate.of(2024, 10, 2), WorkCalendar.DayKind.HOLIDAY,
            LocalDate.of(2024, 10, 3), WorkCalendar.DayKind.HOLIDAY,
            LocalDate.of(2024, 10, 4), WorkCalendar.DayKind.HOLIDAY,
            LocalDate.of(2024, 10, 7), WorkCalendar.DayKind.HOLIDAY,
            LocalDate.of(2024, 10, 12), WorkCalendar.DayKind.WORKDAY));

    @ParameterizedTest
    @CsvSource({
        "2024-05-20T09:00, 2, 2024-05-20T11:00",
        "2024-05-20T06:00, 2, 2024-05-20T10:30",
        "2024-05-20T15:30, 2, 2024-05-20T17:30",
        "2024-05-20T16:30, 2, 2024-05-21T09:30",
        "2024-05-20T22:00, 2, 2024-05-21T10:30",
        "2024-05-17T17:00, 2, 2024-05-20T10:00",
        "2024-05-18T12:00, 2, 2024-05-20T10:30",
        "2024-09-30T17:00, 1, 2024-10-08T09:00",
        "2024-10-11T17:00, 1, 2024-10-12T09:00",
        "2024-05-20T08:30, 20, 2024-05-22T10:30"
    })
    void hoursCountWhileTheOfficeIsOpen(LocalDateTime start, int hours, LocalDateTime end) {
        assertThat(OFFICE.plus(at(start), Duration.ofHours(hours), CALENDAR)).isEqualTo(at(end));
    }

    @Test
    void anOfficeOpensBeforeItCloses() {
        assertThatThrownBy(() -> new OfficeHours(LocalTime.NOON, LocalTime.NOON, ZONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(LocalDateTime moment) {
        return moment.atZone(ZONE).toInstant();
    }
}
