package cn.tongxinyuan.platform.task;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A figure that comes out of records. Its name and definition stand in the module's bundle under
 * {@code <module>.indicator.<code>.name} and {@code .definition}.
 *
 * @param code public code such as {@code venue.on_map}
 * @param permission who may read it
 * @param unit public unit such as {@code households}
 * @param value computes the figure of a unit as of a day
 * @param records lists what was counted; its total equals the numerator, or the value where there is none
 */
public record Indicator(
        String code, String permission, String unit, BiFunction<ScopePath, LocalDate, Figure> value, Records records) {

    /**
     * Value of an indicator.
     *
     * @param value null where it is not defined, such as a rate over nothing
     * @param numerator null for plain counts
     * @param denominator null for plain counts
     */
    public record Figure(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {

        private static final int RATE_DIGITS = 4;

        public static Figure of(long count) {
            return new Figure(BigDecimal.valueOf(count), null, null);
        }

        /** A share with four digits; over nothing there is none. */
        public static Figure rate(long part, long whole) {
            return rate(BigDecimal.valueOf(part), whole, RATE_DIGITS);
        }

        /** The same with so many digits, such as hours a head. */
        public static Figure rate(BigDecimal part, long whole, int digits) {
            BigDecimal all = BigDecimal.valueOf(whole);
            return new Figure(whole == 0 ? null : part.divide(all, digits, RoundingMode.HALF_UP), part, all);
        }

        public static Figure of(BigDecimal sum) {
            return new Figure(sum, null, null);
        }
    }

    /** The records behind a figure, without personal data. */
    @FunctionalInterface
    public interface Records {
        Slice<Map<String, Object>> page(ScopePath scope, LocalDate asOf, String after, int limit);
    }
}
