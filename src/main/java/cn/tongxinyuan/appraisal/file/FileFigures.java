package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.appraisal.AppraisalPermission;
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

/** How many were told a result, how many objections changed one, how many measures did what they should. */
@ApplicationScoped
class FileFigures implements IndicatorSource {

    @Inject
    FileStatistics statistics;

    @Override
    public String module() {
        return "appraisal";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                rate(
                        "appraisal.coverage",
                        statistics::told,
                        statistics::roll,
                        FileStatistics.Told::code,
                        FileStatistics.Told::unit),
                rate(
                        "appraisal.changed",
                        (unit, day) -> statistics.decided(unit, day).stream()
                                .filter(FileStatistics.Decided::upheld)
                                .toList(),
                        (unit, day) -> statistics.decided(unit, day).size(),
                        FileStatistics.Decided::code,
                        FileStatistics.Decided::unit),
                rate(
                        "appraisal.improved",
                        (unit, day) -> statistics.due(unit, day).stream()
                                .filter(FileStatistics.Due::passed)
                                .toList(),
                        (unit, day) -> statistics.due(unit, day).size(),
                        FileStatistics.Due::code,
                        FileStatistics.Due::unit));
    }

    private static <T> Indicator rate(
            String code,
            BiFunction<ScopePath, LocalDate, List<T>> part,
            BiFunction<ScopePath, LocalDate, Integer> whole,
            Function<T, String> key,
            Function<T, String> place) {
        return new Indicator(
                code,
                AppraisalPermission.VIEW,
                "rate",
                (unit, day) -> Indicator.Figure.rate(part.apply(unit, day).size(), whole.apply(unit, day)),
                (unit, day, after, limit) -> Slice.page(
                        part.apply(unit, day),
                        key,
                        after,
                        limit,
                        each -> Map.of("code", key.apply(each), "scope", place.apply(each))));
    }
}
