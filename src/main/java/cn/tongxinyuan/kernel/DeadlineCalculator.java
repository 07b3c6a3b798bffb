package cn.tongxinyuan.kernel;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * Counts legal periods by 民法典 201-203: the starting day does not count; months and years end on the corresponding day
 * or, where the month has none, on its last day; a last day that is a rest day moves to the next working day. Days are
 * calendar days unless the period says working days.
 */
public final class DeadlineCalculator {

    private DeadlineCalculator() {}

    public static Deadline deadline(LegalPeriod period, LocalDate start, WorkCalendar calendar) {
        LocalDate lastDay = calendar.firstWorkDayFrom(
                switch (period.unit()) {
                    case DAY -> start.plusDays(period.amount());
                    case WORKING_DAY -> calendar.plusWorkDays(start, period.amount());
                    case MONTH -> start.plusMonths(period.amount());
                    case YEAR -> start.plusYears(period.amount());
                });
        int firstYear = period.unit() == LegalPeriod.Unit.WORKING_DAY ? start.getYear() : lastDay.getYear();
        boolean provisional =
                !IntStream.rangeClosed(firstYear, lastDay.getYear()).allMatch(calendar::covers);
        return new Deadline(period, start, lastDay, provisional);
    }
}
