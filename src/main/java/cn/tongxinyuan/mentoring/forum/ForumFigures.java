package cn.tongxinyuan.mentoring.forum;

import static cn.tongxinyuan.mentoring.MentoringPermission.VIEW;

import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.IndicatorSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Figures of the forum; their records are codes and months, nobody by name. */
@ApplicationScoped
class ForumFigures implements IndicatorSource {

    @Inject
    ForumStatistics statistics;

    @Override
    public String module() {
        return "mentoring";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                new Indicator(
                        "mentoring.forum_members",
                        VIEW,
                        "secretaries",
                        (unit, day) -> Indicator.Figure.of(
                                statistics.members(unit, day).size()),
                        (unit, day, after, limit) -> Slice.page(
                                statistics.members(unit, day),
                                ForumMember::getCode,
                                after,
                                limit,
                                member -> Map.of(
                                        "code",
                                        member.getCode(),
                                        "scope",
                                        member.getUnit().code()))),
                new Indicator(
                        "mentoring.forum_rhythm",
                        VIEW,
                        "meeting kinds",
                        (unit, day) -> Indicator.Figure.of(statistics.kept(day).size()),
                        (unit, day, after, limit) -> Slice.page(
                                statistics.kept(day).stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .toList(),
                                kind -> kind,
                                after,
                                limit,
                                kind -> Map.of("kind", kind))),
                new Indicator(
                        "mentoring.forum_duty",
                        VIEW,
                        "rate",
                        (unit, day) -> Indicator.Figure.rate(
                                statistics.done(unit, day).size(),
                                statistics.due(unit, day).size()),
                        (unit, day, after, limit) -> Slice.page(
                                statistics.done(unit, day).stream()
                                        .sorted(java.util.Comparator.comparing(ForumFigures::key))
                                        .toList(),
                                ForumFigures::key,
                                after,
                                limit,
                                duty -> Map.of(
                                        "member", duty.getMember().getCode(),
                                        "month", duty.getYearMonth().toString(),
                                        "kind", duty.getKind().name()))));
    }

    private static String key(ForumDuty duty) {
        return duty.getMember().getCode() + " " + duty.getYearMonth() + " " + duty.getKind();
    }
}
