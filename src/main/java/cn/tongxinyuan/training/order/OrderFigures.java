package cn.tongxinyuan.training.order;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.IndicatorSource;
import cn.tongxinyuan.training.TrainingPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** How orders are answered and delivered. */
@ApplicationScoped
class OrderFigures implements IndicatorSource {

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
                (unit, day) -> Indicator.Figure.rate(
                        part.apply(unit, day).size(), whole.apply(unit, day).size()),
                (unit, day, after, limit) -> Slice.page(
                        part.apply(unit, day),
                        TrainingOrder::getCode,
                        after,
                        limit,
                        order -> Map.of(
                                "code",
                                order.getCode(),
                                "topic",
                                order.getTopic(),
                                "scope",
                                order.getScope().code(),
                                "state",
                                order.getState().name())));
    }
}
