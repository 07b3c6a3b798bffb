package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.Conflict;
import java.time.Instant;
import java.util.Optional;

/**
 * Why one cannot book, as conditions with names: what the button of a page says where it is off, what the answer of the
 * interface says, and what refuses a booking, in one order.
 */
public enum Availability {
    DRAFT,
    CANCELLED,
    NOT_YET_OPEN,
    CLOSED,
    FULL;

    /**
     * The first reason why nobody can book now; empty where one can.
     *
     * @param left seats a channel could still take
     */
    static Optional<Availability> of(Offering offering, boolean seatsOpen, int left, Instant now) {
        Optional<Availability> time = ofTime(offering, now);
        if (time.isPresent()) {
            return time;
        }
        if (!seatsOpen) {
            return Optional.of(CLOSED);
        }
        boolean waits = offering.isDrawn() || offering.isWaitingList();
        return left < 1 && !waits ? Optional.of(FULL) : Optional.empty();
    }

    /** The same by state and hours alone. */
    static Optional<Availability> ofTime(Offering offering, Instant now) {
        return switch (offering.getState()) {
            case DRAFT -> Optional.of(DRAFT);
            case CANCELLED -> Optional.of(CANCELLED);
            case HELD -> Optional.of(CLOSED);
            case PUBLISHED -> now.isBefore(offering.getOpensAt())
                    ? Optional.of(NOT_YET_OPEN)
                    : now.isBefore(offering.getClosesAt()) ? Optional.empty() : Optional.of(CLOSED);
        };
    }

    /** The refusal, whose code in the interface is the name of the condition. */
    Conflict refusal() {
        return new Conflict(key());
    }

    /** Key of its sentence. */
    public String key() {
        return "booking.rule." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
