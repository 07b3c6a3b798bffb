package cn.tongxinyuan.nightschool;

import static cn.tongxinyuan.nightschool.NightschoolPermission.VIEW;

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

/** Figures of the night schools of this year. */
@ApplicationScoped
class CourseFigures implements IndicatorSource {

    @Inject
    CourseStatistics statistics;

    @Override
    public String module() {
        return "nightschool";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                rate("nightschool.full", statistics::full, statistics::begun),
                new Indicator(
                        "nightschool.communities",
                        VIEW,
                        "communities",
                        (unit, day) -> Indicator.Figure.of(
                                statistics.communities(unit, day).size()),
                        (unit, day, after, limit) -> Slice.page(
                                statistics.communities(unit, day),
                                Function.identity(),
                                after,
                                limit,
                                community -> Map.of("scope", community))),
                rate("nightschool.attended", statistics::attended, statistics::begun),
                rate("nightschool.completed", statistics::completed, statistics::ended),
                rate("nightschool.withdrawn", statistics::withdrawn, statistics::begun),
                new Indicator(
                        "nightschool.satisfied",
                        VIEW,
                        "rate",
                        (unit, day) -> figure(statistics.satisfied(unit, day)),
                        (unit, day, after, limit) -> Slice.page(
                                statistics.evaluated(unit, day),
                                each -> each.getCourse().getCode(),
                                after,
                                limit,
                                CourseFigures::row)),
                rate("nightschool.evening", statistics::evening, statistics::begun));
    }

    private static Indicator rate(
            String code,
            BiFunction<ScopePath, LocalDate, CourseStatistics.Share> share,
            BiFunction<ScopePath, LocalDate, List<Course>> courses) {
        return new Indicator(
                code,
                VIEW,
                "rate",
                (unit, day) -> figure(share.apply(unit, day)),
                (unit, day, after, limit) ->
                        Slice.page(courses.apply(unit, day), Course::getCode, after, limit, CourseFigures::row));
    }

    private static Map<String, Object> row(Evaluation evaluation) {
        Course course = evaluation.getCourse();
        return Map.of(
                "code",
                course.getCode(),
                "title",
                course.getOffering().getTitle(),
                "scope",
                course.getScope().code(),
                "satisfied",
                evaluation.getSaid().getSatisfied(),
                "answers",
                evaluation.getAnswers());
    }

    private static Map<String, Object> row(Course course) {
        return Map.of(
                "code",
                course.getCode(),
                "title",
                course.getOffering().getTitle(),
                "scope",
                course.getScope().code(),
                "completed",
                course.getCompletedAt() != null);
    }

    private static Indicator.Figure figure(CourseStatistics.Share share) {
        return Indicator.Figure.rate(share.part(), share.whole());
    }
}
