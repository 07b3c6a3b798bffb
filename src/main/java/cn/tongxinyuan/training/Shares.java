package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.task.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rates, and the pages of what they were counted from. */
public final class Shares {

    private static final int RATE_DIGITS = 4;

    private Shares() {}

    /** Over nothing there is no rate. */
    public static Indicator.Figure rate(long part, long of) {
        return rate(BigDecimal.valueOf(part), of, RATE_DIGITS);
    }

    static Indicator.Figure rate(BigDecimal part, long of, int digits) {
        BigDecimal whole = BigDecimal.valueOf(of);
        return new Indicator.Figure(of == 0 ? null : part.divide(whole, digits, RoundingMode.HALF_UP), part, whole);
    }

    /** @param all in the order of their keys */
    public static <T> Slice<Map<String, Object>> page(
            List<T> all, Function<T, String> key, String after, int limit, Function<T, Map<String, Object>> row) {
        List<T> rest = all.stream()
                .filter(each -> after == null || key.apply(each).compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        Slice<T> slice = Slice.of(rest, limit, key);
        return new Slice<>(slice.items().stream().map(row).toList(), slice.next());
    }
}
