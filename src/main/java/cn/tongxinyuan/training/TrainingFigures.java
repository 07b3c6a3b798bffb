package cn.tongxinyuan.training;

import static cn.tongxinyuan.training.TrainingPermission.VIEW;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.code.Choice;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.IndicatorSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Figures of trainings of this year, on the people of the roll. */
@ApplicationScoped
class TrainingFigures implements IndicatorSource {

    private static final int HOUR_DIGITS = 2;

    @Inject
    TrainingStatistics statistics;

    @Override
    public String module() {
        return "training";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                new Indicator(
                        "training.sessions",
                        VIEW,
                        "sessions",
                        (unit, day) -> Indicator.Figure.of(
                                statistics.sessions(unit, day).size()),
                        (unit, day, after, limit) -> Slice.page(
                                statistics.sessions(unit, day), Training::getCode, after, limit, TrainingFigures::row)),
                new Indicator(
                        "training.functions",
                        VIEW,
                        "functions",
                        (unit, day) ->
                                Indicator.Figure.of(statistics.functions(day).size()),
                        (unit, day, after, limit) -> Slice.page(
                                statistics.functions(day).stream()
                                        .sorted(Comparator.comparing(Choice::code))
                                        .toList(),
                                Choice::code,
                                after,
                                limit,
                                each -> Map.of("code", each.code(), "name", each.name(Messages.CHINESE)))),
                people("training.coverage", statistics::coveredCount, statistics::covered),
                people(
                        "training.standard",
                        (unit, day) -> (long) statistics.met(unit, day).size(),
                        statistics::met),
                new Indicator(
                        "training.hours",
                        VIEW,
                        "hours",
                        (unit, day) ->
                                Indicator.Figure.rate(hours(unit, day), statistics.onRoll(unit, day), HOUR_DIGITS),
                        (unit, day, after, limit) -> Slice.page(
                                statistics.credited(unit, day),
                                line -> String.format("%s %019d", line.staff(), line.id()),
                                after,
                                limit,
                                line -> Map.of(
                                        "training",
                                        line.training() == null ? "—" : line.training(),
                                        "hours",
                                        line.hours()))),
                new Indicator(
                        "training.attended",
                        VIEW,
                        "rate",
                        this::attended,
                        (unit, day, after, limit) -> Slice.page(
                                statistics.presences(unit, day),
                                TrainingStatistics.Presences::training,
                                after,
                                limit,
                                each -> Map.of(
                                        "code",
                                        each.training(),
                                        "title",
                                        each.title(),
                                        "present",
                                        each.present(),
                                        "expected",
                                        each.expected()))));
    }

    private Indicator.Figure attended(ScopePath unit, LocalDate day) {
        List<TrainingStatistics.Presences> all = statistics.presences(unit, day);
        return Indicator.Figure.rate(
                all.stream().mapToLong(TrainingStatistics.Presences::present).sum(),
                all.stream().mapToLong(TrainingStatistics.Presences::expected).sum());
    }

    private BigDecimal hours(ScopePath unit, LocalDate day) {
        return statistics.credited(unit, day).stream()
                .map(TrainingStatistics.Line::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A share of the roll; its records are codes and units of those who make it up, in no order but that of the codes. */
    private Indicator people(
            String code,
            BiFunction<ScopePath, LocalDate, Long> many,
            BiFunction<ScopePath, LocalDate, List<TrainingStatistics.Person>> who) {
        return new Indicator(
                code,
                VIEW,
                "rate",
                (unit, day) -> Indicator.Figure.rate(many.apply(unit, day), statistics.onRoll(unit, day)),
                (unit, day, after, limit) -> Slice.page(
                        who.apply(unit, day),
                        TrainingStatistics.Person::staff,
                        after,
                        limit,
                        person -> Map.of("staff", person.staff(), "scope", person.unit())));
    }

    private static Map<String, Object> row(Training training) {
        return Map.of(
                "code",
                training.getCode(),
                "title",
                training.getTitle(),
                "level",
                training.getLevel().name(),
                "scope",
                training.getOrganiser().code());
    }
}
