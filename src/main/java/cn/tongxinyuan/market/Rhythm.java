package cn.tongxinyuan.market;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** How often a market comes again. */
public enum Rhythm {
    WEEKLY,
    FORTNIGHTLY,
    /** On the same weekday of the same week of the month; a fifth one is the last. */
    MONTHLY;

    private static final int DAYS_OF_WEEK = 7;
    private static final int LAST = 5;

    /** The days after the first until the last, which is included. */
    List<LocalDate> after(LocalDate first, LocalDate last) {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> nth(first, n))
                .takeWhile(day -> !day.isAfter(last))
                .toList();
    }

    private LocalDate nth(LocalDate first, int n) {
        return switch (this) {
            case WEEKLY -> first.plusWeeks(n);
            case FORTNIGHTLY -> first.plusWeeks(2L * n);
            case MONTHLY -> ofMonth(first, n);
        };
    }

    private static LocalDate ofMonth(LocalDate first, int months) {
        int week = (first.getDayOfMonth() - 1) / DAYS_OF_WEEK + 1;
        DayOfWeek weekday = first.getDayOfWeek();
        return first.withDayOfMonth(1)
                .plus(months, ChronoUnit.MONTHS)
                .with(
                        week == LAST
                                ? TemporalAdjusters.lastInMonth(weekday)
                                : TemporalAdjusters.dayOfWeekInMonth(week, weekday));
    }
}
