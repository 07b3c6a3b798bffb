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
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The figures of programmes; rates of attendance are of the month of the day, up to it. */
@ApplicationScoped
public class ProgrammeIndicators implements IndicatorSource {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    ProgrammeStatistics statistics;

    @Inject
    VenueStatistics venues;

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
                rate("programme.response_rate", MonthLine::answered, MonthLine::came),
                rate("programme.partner_rate", MonthLine::partnered, line -> line.planned() - line.cancelled()),
                venue("programme.room_use_rate", VenueLine::used, VenueLine::rooms),
                venue("programme.extended_rate", VenueLine::late, VenueLine::open),
                new Indicator(
                        "programme.residents",
                        ActivityPermission.VIEW,
                        "persons",
                        (unit, day) -> Figure.of(venues.residents(unit, first(day), day)),
                        (unit, day, after, limit) ->
                                rows(venues.residentsByUnit(unit, first(day), day), after, limit)));
    }

    private static LocalDate first(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    private Indicator venue(String code, ToLongFunction<VenueLine> part, ToLongFunction<VenueLine> whole) {
        return new Indicator(
                code,
                ActivityPermission.VIEW,
                "%",
                (unit, day) -> {
                    VenueLine sum = venues.sum(unit, first(day), day);
                    return figure(part.applyAsLong(sum), whole.applyAsLong(sum));
                },
                (unit, day, after, limit) -> rows(
                        venues.lines(unit, first(day), day).stream()
                                .collect(Collectors.toMap(
                                        line -> line.unit().code(), part::applyAsLong, Long::sum, TreeMap::new)),
                        after,
                        limit));
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
                    MonthLine sum = statistics.sum(unit, first(day), day);
                    return figure(part.applyAsLong(sum), whole.applyAsLong(sum));
                },
                (unit, day, after, limit) -> units(unit, day, part, after, limit));
    }

    /** What each street or community brings to the figure. */
    private Slice<Map<String, Object>> units(
            ScopePath unit, LocalDate day, ToLongFunction<MonthLine> part, String after, int limit) {
        return rows(
                statistics.lines(unit, first(day), day).stream()
                        .collect(Collectors.toMap(
                                line -> line.unit().code(), part::applyAsLong, Long::sum, TreeMap::new)),
                after,
                limit);
    }

    /** What units bring to a figure, of those that bring something. */
    private static Slice<Map<String, Object>> rows(Map<String, Long> byUnit, String after, int limit) {
        List<Map<String, Object>> rows = byUnit.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .filter(each -> after == null || each.getKey().compareTo(after) > 0)
                .limit(limit + 1L)
                .map(each -> Map.<String, Object>of("scope", each.getKey(), "count", each.getValue()))
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
