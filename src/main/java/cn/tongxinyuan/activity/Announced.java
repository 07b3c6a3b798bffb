package cn.tongxinyuan.activity;

import cn.tongxinyuan.platform.calendar.DistrictClock;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Something a centre has announced, as everybody may read it.
 *
 * @param host null for the centre itself
 * @param capacity seats to be booked; null where everybody may just come
 * @param reason why it was called off
 * @param addedOn since when it is announced, where it came after the month's programme; null otherwise
 */
public record Announced(
        String code,
        ItemState state,
        String title,
        String host,
        String room,
        Instant start,
        Instant end,
        Integer capacity,
        String suits,
        String contact,
        String reason,
        LocalDate addedOn)
        implements Serializable {

    public boolean isCalledOff() {
        return state == ItemState.CALLED_OFF;
    }

    public boolean isAdded() {
        return addedOn != null;
    }

    public boolean isBooked() {
        return capacity != null;
    }

    public LocalDate day() {
        return start.atZone(DistrictClock.ZONE).toLocalDate();
    }

    public LocalTime from() {
        return time(start);
    }

    public LocalTime until() {
        return time(end);
    }

    private static LocalTime time(Instant moment) {
        return moment.atZone(DistrictClock.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
