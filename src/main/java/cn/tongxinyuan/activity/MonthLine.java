package cn.tongxinyuan.activity;

import cn.tongxinyuan.booking.BookingState;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.ScopePath;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * What became of what a unit published for some days.
 *
 * @param unit street or community; the unit asked for where it is the sum of all
 * @param planned published, what was called off too
 * @param held over by now, and not called off
 * @param seats that could be booked of what was not called off
 * @param booked seats somebody had or has
 * @param came seats whose people were confirmed
 * @param absent seats whose people stayed away
 * @param waited bookings that had to wait for a seat
 * @param promoted of them those that got one
 * @param answers how many said what they thought
 * @param satisfied of them those who chose one of the first three of five steps
 * @param answered answers about what had seats, which {@link #came} can be compared with
 * @param partnered held by partners of what was not called off
 */
public record MonthLine(
        ScopePath unit,
        long planned,
        long held,
        long cancelled,
        long seats,
        long booked,
        long came,
        long absent,
        long waited,
        long promoted,
        long answers,
        long satisfied,
        long answered,
        long partnered)
        implements Serializable {

    private static final int SCALE = 4;

    static MonthLine none(ScopePath unit) {
        return new MonthLine(unit, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** One that was published. */
    static MonthLine of(ScopePath unit, ProgrammeItem item, Instant now) {
        boolean on = item.isPlanned();
        boolean held = on && !item.getEndsAt().isAfter(now);
        long seats = on && item.isBooked() ? item.getCapacity() : 0;
        Feedback said = item.getFeedback();
        long answers = said == null ? 0 : said.getAnswers();
        long satisfied = said == null ? 0 : said.getSatisfied();
        return new MonthLine(
                unit,
                1,
                held ? 1 : 0,
                on ? 0 : 1,
                seats,
                0,
                0,
                0,
                0,
                0,
                answers,
                satisfied,
                item.isBooked() ? answers : 0,
                on && item.getPartner() != null ? 1 : 0);
    }

    /** Seats that are or were taken. */
    static MonthLine of(ScopePath unit, BookingState state, long seats) {
        long came = state == BookingState.ATTENDED ? seats : 0;
        long absent = state == BookingState.ABSENT ? seats : 0;
        return new MonthLine(unit, 0, 0, 0, 0, seats, came, absent, 0, 0, 0, 0, 0, 0);
    }

    /** Bookings that had to wait. */
    static MonthLine waited(ScopePath unit, boolean promoted, long many) {
        return new MonthLine(unit, 0, 0, 0, 0, 0, 0, 0, many, promoted ? many : 0, 0, 0, 0, 0);
    }

    MonthLine plus(MonthLine other) {
        return new MonthLine(
                unit,
                planned + other.planned,
                held + other.held,
                cancelled + other.cancelled,
                seats + other.seats,
                booked + other.booked,
                came + other.came,
                absent + other.absent,
                waited + other.waited,
                promoted + other.promoted,
                answers + other.answers,
                satisfied + other.satisfied,
                answered + other.answered,
                partnered + other.partnered);
    }

    /** 预约率: booked of all seats; null where there was none. */
    public BigDecimal bookingRate() {
        return share(booked, seats);
    }

    /** 到场率: who came of those who had a seat to the end; null where nobody's attendance was settled. */
    public BigDecimal attendanceRate() {
        return share(came, came + absent);
    }

    /** 爽约率: the rest of {@link #attendanceRate}. */
    public BigDecimal noShowRate() {
        return share(absent, came + absent);
    }

    /** 活动取消率: called off of all that was published; null where nothing was. */
    public BigDecimal cancellationRate() {
        return share(cancelled, planned);
    }

    /** 候补转正率: who got a seat of those who had to wait; null where nobody had to. */
    public BigDecimal promotionRate() {
        return share(promoted, waited);
    }

    /** 满意率: the first three of five steps of all answers; null where nobody answered. */
    public BigDecimal satisfactionRate() {
        return share(satisfied, answers);
    }

    /** 回收率: answers about what had seats, of those who came to it; null where nobody is known to have come. */
    public BigDecimal responseRate() {
        return share(answered, came);
    }

    /** A share of one; null of nothing. */
    static BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_UP);
    }
}
