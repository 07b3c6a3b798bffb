package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.WorkCalendar;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** On which days something takes place again. */
final class Occurrences {

    private static final int DAYS = 7;

    private Occurrences() {}

    /** The same weekday from a day on until another at the latest. */
    static List<LocalDate> weekly(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1), Period.ofWeeks(1)).toList();
    }

    /** The same weekday of the same week of another month, such as its second Tuesday; empty where it has no fifth one. */
    static Optional<LocalDate> sameWeekday(LocalDate day, YearMonth month) {
        int week = (day.getDayOfMonth() - 1) / DAYS + 1;
        LocalDate found = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, day.getDayOfWeek()));
        return Optional.of(found).filter(date -> YearMonth.from(date).equals(month));
    }

    /** Why nothing is planned on a day, by the last word of its key; empty where something can be. */
    static Optional<String> obstacle(LocalDate day, LocalDate today, WorkCalendar calendar) {
        if (!day.isAfter(today)) {
            return Optional.of("past");
        }
        return calendar.isHoliday(day) ? Optional.of("holiday") : Optional.empty();
    }
}
