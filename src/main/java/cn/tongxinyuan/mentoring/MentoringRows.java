package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.task.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What stands behind a figure, page by page, and what a share is. */
public final class MentoringRows {

    private static final int RATE_DIGITS = 4;

    private MentoringRows() {}

    /** Over nothing there is no rate. */
    public static Indicator.Figure rate(long part, long of) {
        BigDecimal many = BigDecimal.valueOf(part);
        BigDecimal whole = BigDecimal.valueOf(of);
        return new Indicator.Figure(
                of == 0 ? null : many.divide(whole, RATE_DIGITS, RoundingMode.HALF_UP), many, whole);
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
