package cn.tongxinyuan.kernel;

import static cn.tongxinyuan.kernel.DeadlineCalculatorTest.AUTUMN_2024;
import static cn.tongxinyuan.kernel.DeadlineCalculatorTest.deadline;
import static cn.tongxinyuan.kernel.DeadlineCalculatorTest.period;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.kernel.LegalPeriod.Kind;
import cn.tongxinyuan.kernel.LegalPeriod.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every start, amount and unit, around the National Day of 2024. */
class DeadlinePropertyTest {

    @Property
    void theLastDayIsAlwaysAWorkingDayAfterTheStart(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 90) int amount, @ForAll Unit unit) {
        LocalDate lastDay = deadline(period(amount, unit, Kind.MAX), start).lastDay();

        assertThat(lastDay).isAfter(start);
        assertThat(AUTUMN_2024.isWorkDay(lastDay)).isTrue();
    }

    @Property
    void aLongerPeriodNeverEndsEarlier(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 90) int amount, @ForAll Unit unit) {
        LocalDate shorter = deadline(period(amount, unit, Kind.MAX), start).lastDay();
        LocalDate longer = deadline(period(amount + 1, unit, Kind.MAX), start).lastDay();

        assertThat(longer).isAfterOrEqualTo(shorter);
    }

    @Property
    void exactlyTheWorkingDaysAfterTheStartAreCounted(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 90) int amount) {
        LocalDate lastDay =
                deadline(period(amount, Unit.WORKING_DAY, Kind.MAX), start).lastDay();

        assertThat(start.plusDays(1)
                        .datesUntil(lastDay.plusDays(1))
                        .filter(AUTUMN_2024::isWorkDay)
                        .count())
                .isEqualTo(amount);
    }

    @Property
    void outsideTheNoticeTheWeekDecides(@ForAll("days") LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;

        assertThat(new WorkCalendar(Map.of()).isWorkDay(day)).isEqualTo(!weekend);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 1, 1).toEpochDay(),
                        LocalDate.of(2024, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
