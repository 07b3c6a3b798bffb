package cn.tongxinyuan.training;

import java.time.Instant;

/** Where a class stands: it follows from its lessons, what was decided and the hour, and is kept nowhere. */
public enum TrainingState {
    PLANNED,
    RUNNING,
    /** The last lesson is over, and nobody has closed it. */
    ENDED,
    CLOSED,
    CANCELLED;

    private static final String OPEN = "r.closedAt is null and r.cancelledAt is null and ";

    /** What is true of a class {@code r} in this state, at the moment {@code :value}. */
    public String condition() {
        return switch (this) {
            case PLANNED -> OPEN + "r.startsAt > :value";
            case RUNNING -> OPEN + "r.startsAt <= :value and r.endsAt > :value";
            case ENDED -> OPEN + "r.endsAt <= :value";
            case CLOSED -> "r.closedAt is not null";
            case CANCELLED -> "r.cancelledAt is not null";
        };
    }

    /** The same of one class. */
    public static TrainingState of(Instant starts, Instant ends, Instant closed, Instant cancelled, Instant now) {
        if (closed != null) {
            return CLOSED;
        }
        if (cancelled != null) {
            return CANCELLED;
        }
        if (now.isBefore(starts)) {
            return PLANNED;
        }
        return now.isBefore(ends) ? RUNNING : ENDED;
    }
}
