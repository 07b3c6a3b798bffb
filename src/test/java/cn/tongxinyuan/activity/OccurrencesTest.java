package cn.tongxinyuan.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.kernel.WorkCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On which days something takes place again, and why not on others. */
class OccurrencesTest {

    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);
    private static final LocalDate DRAGON_BOAT = LocalDate.of(2024, 6, 10);

    private static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(DRAGON_BOAT, WorkCalendar.DayKind.HOLIDAY));

    @Test
    void aSeriesHasItsFirstAndItsLastDay() {
        assertThat(Occurrences.weekly(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 24)))
                .containsExactly(
                        LocalDate.of(2024, 6, 3),
                        LocalDate.of(2024, 6, 10),
                        LocalDate.of(2024, 6, 17),
                        LocalDate.of(2024, 6, 24));
    }

    @Test
    void aCopyKeepsWeekdayAndWeekOfTheMonth() {
        assertThat(Occurrences.sameWeekday(LocalDate.of(2024, 5, 14), JUNE)).contains(LocalDate.of(2024, 6, 11));
        assertThat(Occurrences.sameWeekday(LocalDate.of(2024, 5, 1), JUNE)).contains(LocalDate.of(2024, 6, 5));
        assertThat(Occurrences.sameWeekday(LocalDate.of(2024, 5, 7), JUNE)).contains(LocalDate.of(2024, 6, 4));
    }

    @Test
    void aFifthWeekdayMayNotExist() {
        assertThat(Occurrences.sameWeekday(LocalDate.of(2024, 5, 31), JUNE)).isEmpty();
        assertThat(Occurrences.sameWeekday(LocalDate.of(2024, 3, 30), JUNE)).contains(LocalDate.of(2024, 6, 29));
    }

    @Test
    void holidaysAndThePastAreNoDays() {
        assertThat(Occurrences.obstacle(DRAGON_BOAT, TODAY, CALENDAR)).contains("holiday");
        assertThat(Occurrences.obstacle(TODAY, TODAY, CALENDAR)).contains("past");
        assertThat(Occurrences.obstacle(LocalDate.of(2024, 6, 9), TODAY, CALENDAR))
                .as("a Sunday is a day for activities")
                .isEmpty();
    }
}
