package cn.tongxinyuan.mentoring;

import static cn.tongxinyuan.mentoring.MentoringPermission.VIEW;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.IndicatorSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Figures of studios and of the reserve pool; their records are codes and days, nobody by name. */
@ApplicationScoped
class MentoringFigures implements IndicatorSource {

    @Inject
    MentoringStatistics statistics;

    @Override
    public String module() {
        return "mentoring";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                new Indicator(
                        "mentoring.studios",
                        VIEW,
                        "studios",
                        (unit, day) -> Indicator.Figure.of(
                                statistics.studios(unit, day).size()),
                        (unit, day, after, limit) -> Slice.page(
                                statistics.studios(unit, day),
                                Studio::getCode,
                                after,
                                limit,
                                studio -> Map.of("code", studio.getCode(), "name", studio.getName()))),
                mentees("mentoring.mentees_min", statistics::fewest),
                mentees("mentoring.mentees_max", statistics::most),
                new Indicator(
                        "mentoring.rhythm",
                        VIEW,
                        "rate",
                        (unit, day) -> Indicator.Figure.rate(
                                statistics.kept(unit, day).size(),
                                statistics.due(unit, day).size()),
                        (unit, day, after, limit) -> Slice.page(
                                statistics.kept(unit, day),
                                due -> due.pair() + " " + due.month(),
                                after,
                                limit,
                                due -> Map.of(
                                        "pair", due.pair(), "month", due.month().toString()))),
                new Indicator(
                        "mentoring.conversion",
                        VIEW,
                        "rate",
                        (unit, day) -> Indicator.Figure.rate(
                                statistics.appointed(unit, day).size(),
                                statistics.pooled(unit, day).size()),
                        (unit, day, after, limit) -> Slice.page(
                                statistics.appointed(unit, day),
                                ReserveCadre::getCode,
                                after,
                                limit,
                                cadre -> Map.of("code", cadre.getCode(), "post", cadre.getPost()))));
    }

    /** Without a studio there is no figure. */
    private Indicator mentees(String code, BiFunction<ScopePath, LocalDate, List<String>> pairs) {
        return new Indicator(
                code,
                VIEW,
                "mentees",
                (unit, day) -> statistics.studios(unit, day).isEmpty()
                        ? new Indicator.Figure(null, null, null)
                        : Indicator.Figure.of(pairs.apply(unit, day).size()),
                (unit, day, after, limit) -> Slice.page(
                        pairs.apply(unit, day), Function.identity(), after, limit, pair -> Map.of("code", pair)));
    }
}
