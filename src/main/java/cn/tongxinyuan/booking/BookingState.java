package cn.tongxinyuan.booking;

import static cn.tongxinyuan.booking.BookingState.Act.ATTEND;
import static cn.tongxinyuan.booking.BookingState.Act.CANCEL;
import static cn.tongxinyuan.booking.BookingState.Act.CANCEL_BY_HOST;
import static cn.tongxinyuan.booking.BookingState.Act.CONFIRM;
import static cn.tongxinyuan.booking.BookingState.Act.DRAW_AGAIN;
import static cn.tongxinyuan.booking.BookingState.Act.LAPSE;
import static cn.tongxinyuan.booking.BookingState.Act.MISS;
import static cn.tongxinyuan.booking.BookingState.Act.OFFER;
import static cn.tongxinyuan.booking.BookingState.Act.REFUSE;
import static cn.tongxinyuan.booking.BookingState.Act.RESTORE;
import static cn.tongxinyuan.booking.BookingState.Act.UNDO;
import static cn.tongxinyuan.booking.BookingState.Act.WAIT;

import cn.tongxinyuan.kernel.Transitions;
import java.util.EnumSet;
import java.util.Set;

/** Where a booking stands. */
public enum BookingState {
    /** Holds its seats. */
    CONFIRMED,
    /** Stands in the waiting list. */
    WAITING,
    /** A freed seat is kept for it until the offer ends. */
    OFFERED,
    /** Has a lot in a draw. */
    ENTERED,
    /** Given back by the resident. */
    CANCELLED,
    HOST_CANCELLED,
    /** 已到场 */
    ATTENDED,
    /** 未到场, without giving the seats back in time. */
    ABSENT,
    /** The offer ended without an answer, or the event began before a seat came free. */
    LAPSED;

    /** What happens to a booking. */
    enum Act {
        CONFIRM,
        WAIT,
        OFFER,
        REFUSE,
        LAPSE,
        CANCEL,
        CANCEL_BY_HOST,
        ATTEND,
        UNDO,
        MISS,
        DRAW_AGAIN,
        RESTORE
    }

    /** Whoever has one of these has a booking of the offering and cannot have another. */
    static final Set<BookingState> ACTIVE = EnumSet.of(CONFIRMED, WAITING, OFFERED, ENTERED, ATTENDED);

    /** These hold seats. */
    static final Set<BookingState> SEATED = EnumSet.of(CONFIRMED, OFFERED, ATTENDED, ABSENT);

    static final Transitions<BookingState, Act> TRANSITIONS = new Transitions<BookingState, Act>(
                    BookingState.class, "booking.rule.booking-state")
            .edge(ENTERED, CONFIRM, CONFIRMED)
            .edge(ENTERED, WAIT, WAITING)
            .edge(ENTERED, LAPSE, LAPSED)
            .edge(ENTERED, CANCEL, CANCELLED)
            .edge(ENTERED, CANCEL_BY_HOST, HOST_CANCELLED)
            .edge(WAITING, OFFER, OFFERED)
            .edge(WAITING, LAPSE, LAPSED)
            .edge(WAITING, CANCEL, CANCELLED)
            .edge(WAITING, CANCEL_BY_HOST, HOST_CANCELLED)
            .edge(WAITING, DRAW_AGAIN, ENTERED)
            .edge(OFFERED, CONFIRM, CONFIRMED)
            .edge(OFFERED, REFUSE, WAITING)
            .edge(OFFERED, LAPSE, LAPSED)
            .edge(OFFERED, CANCEL, CANCELLED)
            .edge(OFFERED, CANCEL_BY_HOST, HOST_CANCELLED)
            .edge(OFFERED, DRAW_AGAIN, ENTERED)
            .edge(CONFIRMED, CANCEL, CANCELLED)
            .edge(CONFIRMED, CANCEL_BY_HOST, HOST_CANCELLED)
            .edge(CONFIRMED, ATTEND, ATTENDED)
            .edge(CONFIRMED, MISS, ABSENT)
            .edge(CONFIRMED, DRAW_AGAIN, ENTERED)
            .edge(CANCELLED, RESTORE, CONFIRMED)
            .edge(CANCELLED, WAIT, WAITING)
            .edge(ATTENDED, CANCEL_BY_HOST, HOST_CANCELLED)
            .edge(ATTENDED, UNDO, CONFIRMED)
            .edge(ABSENT, ATTEND, ATTENDED)
            .edge(ABSENT, UNDO, CONFIRMED);

    public boolean isActive() {
        return ACTIVE.contains(this);
    }

    /** Whether it holds seats. */
    public boolean isSeated() {
        return SEATED.contains(this);
    }
}
