package cn.tongxinyuan.kernel;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A legal period laid on the calendar.
 *
 * @param start day of the event that starts the period; not counted
 * @param lastDay last day of the period, after moving off rest days
 * @param provisional whether the holiday notice of a year it touches is still unknown, so that holidays may move it
 */
public record Deadline(LegalPeriod period, LocalDate start, LocalDate lastDay, boolean provisional)
        implements Serializable {

    /** How pressing the period is. */
    public enum Light {
        GREEN,
        YELLOW,
        RED
    }

    private static final long YELLOW_FROM_PERCENT = 70;

    /** The day after the last day, whether it is a working day or not: from then on the next step is lawful. */
    public LocalDate mayContinueFrom() {
        return lastDay.plusDays(1);
    }

    /** Whether the period bars the next step on this day; a MAX period never does. */
    public boolean bars(LocalDate today) {
        return period.kind() != LegalPeriod.Kind.MAX && today.isBefore(mayContinueFrom());
    }

    /** Yellow when 70 % of the period are used, red when it is used up; a MIN period presses nobody. */
    public Light light(LocalDate today) {
        long used = ChronoUnit.DAYS.between(start, today) * 100;
        long whole = ChronoUnit.DAYS.between(start, lastDay);
        if (period.kind() == LegalPeriod.Kind.MIN || used < whole * YELLOW_FROM_PERCENT) {
            return Light.GREEN;
        }
        return used < whole * 100 ? Light.YELLOW : Light.RED;
    }
}
