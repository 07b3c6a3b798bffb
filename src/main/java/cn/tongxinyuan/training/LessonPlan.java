package cn.tongxinyuan.training;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A lesson as it is planned.
 *
 * @param hours 学时 whoever is there is credited with
 * @param teacher by name, with the unit where another one has the same
 */
public record LessonPlan(Instant start, Instant end, BigDecimal hours, String teacher) {

    public LessonPlan {
        teacher = teacher == null ? "" : teacher.strip();
        // as it is kept: 3 and 3.0 are the same plan
        BigDecimal least = hours == null ? null : hours.stripTrailingZeros();
        hours = least == null || least.scale() >= 1 ? least : least.setScale(1);
    }

    /** Whether both take place at some same moment. */
    boolean overlaps(Instant otherStart, Instant otherEnd) {
        return start.isBefore(otherEnd) && otherStart.isBefore(end);
    }
}
