package cn.tongxinyuan.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;

/**
 * Which days are working days: Monday to Friday, corrected by the yearly holiday notice of the State Council. A notice
 * appears only in the preceding November, while months and years are counted into the future; days of a year without a
 * notice therefore follow the plain week, and {@link #covers} tells the caller that the answer is provisional.
 */
public final class WorkCalendar {

    /** What the notice says of a day that departs from the plain week or is named in it. */
    public enum DayKind {
        HOLIDAY,
        WORKDAY
    }

    private final Map<LocalDate, DayKind> exceptions;

    public WorkCalendar(Map<LocalDate, DayKind> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
    }

    /**
     * Whether the notice of this year is known. Every notice names 1 October; the last days of December may be named by
     * the notice of the following year and prove nothing.
     */
    public boolean covers(int year) {
        return exceptions.containsKey(LocalDate.of(year, Month.OCTOBER, 1));
    }

    public boolean isWorkDay(LocalDate day) {
        DayKind kind = exceptions.get(day);
        if (kind == null) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }
        return kind == DayKind.WORKDAY;
    }

    /** Whether the notice names it a holiday; a plain day of rest is none. */
    public boolean isHoliday(LocalDate day) {
        return exceptions.get(day) == DayKind.HOLIDAY;
    }

    /** The day itself when it is a working day, otherwise the next one. */
    public LocalDate firstWorkDayFrom(LocalDate day) {
        LocalDate found = day;
        while (!isWorkDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The {@code count}-th working day after {@code start}; {@code start} itself is not counted. */
    public LocalDate plusWorkDays(LocalDate start, int count) {
        LocalDate day = start;
        for (int counted = 0; counted < count; counted++) {
            day = firstWorkDayFrom(day.plusDays(1));
        }
        return day;
    }
}
