package cn.tongxinyuan.training.order;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.IndicatorSource;
import cn.tongxinyuan.training.TrainingPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** How orders are answered and delivered. */
@ApplicationScoped
class OrderFigures implements IndicatorSource {

    private static final int RATE_DIGITS = 4;

    @Inject
    OrderStatistics statistics;

    @Override
    public String module() {
        return "training";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                rate("training.orders_answered", statistics::answered, statistics::due),
                rate("training.orders_delivered", statistics::delivered, statistics::placed));
    }

    private static Indicator rate(
            String code,
            BiFunction<ScopePath, LocalDate, List<TrainingOrder>> part,
            BiFunction<ScopePath, LocalDate, List<TrainingOrder>> whole) {
        return new Indicator(
                code,
                TrainingPermission.VIEW,
                "rate",
                (unit, day) -> figure(
                        part.apply(unit, day).size(), whole.apply(unit, day).size()),
                (unit, day, after, limit) -> page(part.apply(unit, day), after, limit));
    }

    private static Slice<Map<String, Object>> page(List<TrainingOrder> all, String after, int limit) {
        List<TrainingOrder> rest = all.stream()
                .filter(order -> after == null || order.getCode().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        Slice<TrainingOrder> slice = Slice.of(rest, limit, TrainingOrder::getCode);
        return new Slice<>(
                slice.items().stream()
                        .map(order -> Map.<String, Object>of(
                                "code",
                                order.getCode(),
                                "topic",
                                order.getTopic(),
                                "scope",
                                order.getScope().code(),
                                "state",
                                order.getState().name()))
                        .toList(),
                slice.next());
    }

    /** Over nothing there is no rate. */
    private static Indicator.Figure figure(long part, long of) {
        BigDecimal some = BigDecimal.valueOf(part);
        BigDecimal whole = BigDecimal.valueOf(of);
        return new Indicator.Figure(
                of == 0 ? null : some.divide(whole, RATE_DIGITS, RoundingMode.HALF_UP), some, whole);
    }
}
