package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingState;
import java.time.Instant;

/**
 * Where a course stands. Kept nowhere: it follows from what has been done with the course, from the state of its seats and
 * from the hour, so that it cannot say anything else than they do.
 */
public enum CourseState {
    /** A draft, or enrolment has not opened. */
    PLANNED,
    ENROLLING,
    RUNNING,
    COMPLETED,
    CANCELLED;

    /** Of the course {@code r} on the offering {@code o}, at the moment {@code :value}. */
    static final String PLANNED_IF = "r.completedAt is null and (o.state = cn.tongxinyuan.booking.OfferingState.DRAFT"
            + " or o.state = cn.tongxinyuan.booking.OfferingState.PUBLISHED and o.opensAt > :value)";

    static final String ENROLLING_IF =
            "r.completedAt is null and o.state = cn.tongxinyuan.booking.OfferingState.PUBLISHED"
                    + " and o.opensAt <= :value and o.startsAt > :value";
    static final String RUNNING_IF = "r.completedAt is null and o.startsAt <= :value and o.state in"
            + " (cn.tongxinyuan.booking.OfferingState.PUBLISHED, cn.tongxinyuan.booking.OfferingState.HELD)";
    static final String COMPLETED_IF = "r.completedAt is not null";
    static final String CANCELLED_IF = "o.state = cn.tongxinyuan.booking.OfferingState.CANCELLED";

    /** What is true of a course in this state; where it stands at the moment {@code :value}. */
    public String condition() {
        return switch (this) {
            case PLANNED -> PLANNED_IF;
            case ENROLLING -> ENROLLING_IF;
            case RUNNING -> RUNNING_IF;
            case COMPLETED -> COMPLETED_IF;
            case CANCELLED -> CANCELLED_IF;
        };
    }

    /**
     * The same of one course.
     *
     * @param completedAt null while it goes on
     */
    public static CourseState of(OfferingState seats, Instant opens, Instant starts, Instant completedAt, Instant now) {
        if (seats == OfferingState.CANCELLED) {
            return CANCELLED;
        }
        if (completedAt != null) {
            return COMPLETED;
        }
        if (seats == OfferingState.DRAFT || now.isBefore(opens)) {
            return PLANNED;
        }
        return now.isBefore(starts) ? ENROLLING : RUNNING;
    }

    static CourseState of(Offering offering, Instant completedAt, Instant now) {
        return of(offering.getState(), offering.getOpensAt(), offering.getStartsAt(), completedAt, now);
    }
}
