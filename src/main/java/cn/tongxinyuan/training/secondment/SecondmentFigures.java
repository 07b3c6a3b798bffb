package cn.tongxinyuan.training.secondment;

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

/** How many people were sent, how many came back assessed, and of how many something is used. */
@ApplicationScoped
class SecondmentFigures implements IndicatorSource {

    @Inject
    SecondmentStatistics statistics;

    @Override
    public String module() {
        return "training";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                indicator(
                        "training.attached",
                        "people",
                        (unit, day) ->
                                Indicator.Figure.of(statistics.people(unit, day).size()),
                        statistics::people),
                indicator(
                        "training.attached_done",
                        "rate",
                        (unit, day) -> Indicator.Figure.rate(
                                statistics.assessed(unit, day).size(),
                                statistics.begun(unit, day).size()),
                        statistics::assessed),
                indicator(
                        "training.attached_used",
                        "rate",
                        (unit, day) -> Indicator.Figure.rate(
                                statistics.applied(unit, day).size(),
                                statistics.assessed(unit, day).size()),
                        statistics::applied));
    }

    private static Indicator indicator(
            String code,
            String unit,
            BiFunction<ScopePath, LocalDate, Indicator.Figure> figure,
            BiFunction<ScopePath, LocalDate, List<Secondment>> counted) {
        return new Indicator(
                code,
                TrainingPermission.VIEW,
                unit,
                figure,
                (scope, day, after, limit) -> Slice.page(
                        counted.apply(scope, day),
                        Secondment::getCode,
                        after,
                        limit,
                        each -> Map.of(
                                "code",
                                each.getCode(),
                                "staff",
                                each.getStaffCode(),
                                "scope",
                                each.getScope().code(),
                                "host",
                                each.getHost())));
    }
}
