package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.Indicator.Figure;
import cn.tongxinyuan.platform.task.IndicatorSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The figures of programmes; rates of attendance are of the month of the day, up to it. */
@ApplicationScoped
public class ProgrammeIndicators implements IndicatorSource {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    ProgrammeStatistics statistics;

    @Override
    public String module() {
        return "activity";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                new Indicator(
                        "programme.published_monthly",
                        ActivityPermission.VIEW,
                        "%",
                        (unit, day) -> published(unit, YearMonth.from(day), day, false),
                        (unit, day, after, limit) -> programmes(unit, YearMonth.from(day), day, false, after, limit)),
                new Indicator(
                        "programme.published_in_time",
                        ActivityPermission.VIEW,
                        "%",
                        (unit, day) -> published(unit, next(day), day, true),
                        (unit, day, after, limit) -> programmes(unit, next(day), day, true, after, limit)),
                rate("programme.booking_rate", MonthLine::booked, MonthLine::seats),
                rate("programme.attendance_rate", MonthLine::came, ProgrammeIndicators::settled),
                rate("programme.no_show_rate", MonthLine::absent, ProgrammeIndicators::settled),
                rate("programme.cancellation_rate", MonthLine::cancelled, MonthLine::planned),
                rate("programme.promotion_rate", MonthLine::promoted, MonthLine::waited),
                rate("programme.satisfaction_rate", MonthLine::satisfied, MonthLine::answers),
                rate("programme.response_rate", MonthLine::answered, MonthLine::came));
    }

    /** Seats whose attendance was confirmed or missed. */
    private static long settled(MonthLine line) {
        return line.came() + line.absent();
    }

    private static YearMonth next(LocalDate day) {
        return YearMonth.from(day).plusMonths(1);
    }

    private Figure published(ScopePath unit, YearMonth month, LocalDate day, boolean inTime) {
        long published = found(unit, month, day, inTime).size();
        return figure(published, statistics.centres(unit, day));
    }

    private List<Programme> found(ScopePath unit, YearMonth month, LocalDate day, boolean inTime) {
        return statistics.published(unit, month, day).stream()
                .filter(programme -> !inTime || !programme.isLate(day))
                .toList();
    }

    private Slice<Map<String, Object>> programmes(
            ScopePath unit, YearMonth month, LocalDate day, boolean inTime, String after, int limit) {
        List<Programme> rows = found(unit, month, day, inTime).stream()
                .filter(programme -> after == null || programme.getCode().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        Slice<Programme> page = Slice.of(rows, limit, Programme::getCode);
        return new Slice<>(page.items().stream().map(ProgrammeIndicators::row).toList(), page.next());
    }

    private static Map<String, Object> row(Programme programme) {
        return Map.of(
                "code", programme.getCode(),
                "centre", programme.getCentre(),
                "scope", programme.getScope().code(),
                "month", programme.getMonth().toString());
    }

    private Indicator rate(String code, ToLongFunction<MonthLine> part, ToLongFunction<MonthLine> whole) {
        return new Indicator(
                code,
                ActivityPermission.VIEW,
                "%",
                (unit, day) -> {
                    MonthLine sum = statistics.sum(unit, YearMonth.from(day).atDay(1), day);
                    return figure(part.applyAsLong(sum), whole.applyAsLong(sum));
                },
                (unit, day, after, limit) -> units(unit, day, part, after, limit));
    }

    /** What each street or community brings to the figure. */
    private Slice<Map<String, Object>> units(
            ScopePath unit, LocalDate day, ToLongFunction<MonthLine> part, String after, int limit) {
        List<Map<String, Object>> rows = statistics
                .lines(unit, YearMonth.from(day).atDay(1), day)
                .stream()
                .filter(line -> part.applyAsLong(line) > 0)
                .filter(line -> after == null || line.unit().code().compareTo(after) > 0)
                .limit(limit + 1L)
                .map(line -> Map.<String, Object>of("scope", line.unit().code(), "count", part.applyAsLong(line)))
                .toList();
        return Slice.of(rows, limit, row -> String.valueOf(row.get("scope")));
    }

    private static Figure figure(long part, long whole) {
        BigDecimal value = whole == 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN);
        return new Figure(value, BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
