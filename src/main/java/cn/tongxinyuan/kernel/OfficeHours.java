package cn.tongxinyuan.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The hours in which an office answers, on working days alone.
 *
 * @param closes later than {@code opens}
 */
public record OfficeHours(LocalTime opens, LocalTime closes, ZoneId zone) {

    public OfficeHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("office closes before it opens");
        }
    }

    /** When so many hours during which the office is open have passed since a moment. */
    public Instant plus(Instant start, Duration hours, WorkCalendar calendar) {
        Duration rest = hours;
        LocalDate day = calendar.firstWorkDayFrom(start.atZone(zone).toLocalDate());
        Instant from = later(start, at(day, opens));
        while (rest.compareTo(left(from, day)) > 0) {
            rest = rest.minus(left(from, day));
            day = calendar.firstWorkDayFrom(day.plusDays(1));
            from = at(day, opens);
        }
        return from.plus(rest);
    }

    /** Open hours of the day that are still to come. */
    private Duration left(Instant from, LocalDate day) {
        Duration left = Duration.between(from, at(day, closes));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
