package cn.tongxinyuan.platform.listing;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a query finds in all.
 *
 * @param count number of records; the cap where {@code capped}
 * @param capped more than the cap were found and counting stopped; there are no sums then
 * @param sums of the summed fields, by name
 * @param parts how many have each value of the field that tells parts, only values with some
 */
public record Totals(long count, boolean capped, Map<String, BigDecimal> sums, Map<Object, Long> parts) {

    /** Beyond it a list says "more than" instead of counting on. */
    public static final int CAP = 10_000;

    static final Totals NONE = new Totals(0, false, Map.of(), Map.of());

    static Totals beyondTheCap() {
        return new Totals(CAP, true, Map.of(), Map.of());
    }

    /** Sum of a field; null where there is none. */
    public BigDecimal sum(String field) {
        return sums.get(field);
    }
}
