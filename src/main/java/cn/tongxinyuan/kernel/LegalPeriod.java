package cn.tongxinyuan.kernel;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A period set by law, as it stood from {@code validFrom} to {@code validTo}.
 *
 * @param code stable name, such as {@code A_PLAN_PUB}
 * @param name official Chinese name
 * @param amount number of units, positive
 * @param starts the event whose day is not counted, in Chinese
 * @param source law and article
 * @param validTo last day on which it applied, null while it is in force
 */
public record LegalPeriod(
        String code,
        String name,
        int amount,
        Unit unit,
        Kind kind,
        String starts,
        String source,
        LocalDate validFrom,
        LocalDate validTo)
        implements Serializable {

    /** What is counted. */
    public enum Unit {
        DAY,
        WORKING_DAY,
        MONTH,
        YEAR
    }

    /** What the period means for the next step. */
    public enum Kind {
        /** The next step is barred until the period ran out. */
        MIN,
        /** The act must be done before it runs out; lateness has legal effect and is warned of, not prevented. */
        MAX,
        /** Neither shorter nor longer. */
        EXACT
    }

    public LegalPeriod {
        if (amount <= 0) {
            throw new IllegalArgumentException("a period lasts at least one unit: " + code);
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("validity ends before it begins: " + code);
        }
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
