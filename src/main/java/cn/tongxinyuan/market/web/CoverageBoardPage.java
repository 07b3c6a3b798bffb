package cn.tongxinyuan.market.web;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.market.Coverage;
import cn.tongxinyuan.market.MarketStatistics;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 覆盖情况: how many markets were held in which month of a year, in each street of the district and in each community of a
 * street.
 */
@Named
@RequestScoped
public class CoverageBoardPage {

    @Inject
    MarketStatistics statistics;

    @Inject
    RegionService regions;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private static final int STREET_DIGITS = 9;

    private Coverage coverage;

    /** A line of the table. @param covered communities with a market, of {@code all} */
    public record Line(ScopePath unit, Map<YearMonth, Long> held, long covered, long all) {

        public long in(YearMonth month) {
            return held.getOrDefault(month, 0L);
        }

        public long getTotal() {
            return held.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public Coverage getCoverage() {
        if (coverage == null) {
            coverage = statistics.coverage(getUnit(), LocalDate.of(getYear(), 1, 1), last());
        }
        return coverage;
    }

    /** The unit the address asks for; the caller's own where it asks for none. */
    public ScopePath getUnit() {
        String asked = request.getParameter("unit");
        return asked != null && regions.exists(asked) ? new ScopePath(asked) : me.scope();
    }

    public String getUnitName() {
        return regions.fullName(getUnit());
    }

    /** Whether the table has streets, which open their communities. */
    public boolean isByStreet() {
        return getUnit().code().length() < STREET_DIGITS;
    }

    private LocalDate last() {
        LocalDate today = LocalDate.now(clock);
        LocalDate december = LocalDate.of(getYear(), 12, 31);
        return today.isBefore(december) ? today : december;
    }

    /** The year the address asks for; this year unless it says an earlier one. */
    public int getYear() {
        int now = Year.now(clock).getValue();
        String asked = request.getParameter("year");
        boolean readable = asked != null && asked.matches("20\\d{2}");
        return readable && Integer.parseInt(asked) < now ? Integer.parseInt(asked) : now;
    }

    public boolean isThisYear() {
        return getYear() == Year.now(clock).getValue();
    }

    /** Streets or communities, those that held least first. */
    public List<Line> getRows() {
        return getCoverage().rows().stream()
                .collect(Collectors.groupingBy(
                        row -> isByStreet() ? row.getStreet() : row.community().code()))
                .entrySet()
                .stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Line::getTotal)
                        .thenComparing(line -> line.unit().code()))
                .toList();
    }

    private static Line line(String unit, List<Coverage.Row> rows) {
        Map<YearMonth, Long> held = new HashMap<>();
        rows.forEach(row -> row.held().forEach((month, markets) -> held.merge(month, markets, Long::sum)));
        return new Line(
                new ScopePath(unit),
                held,
                rows.stream().filter(Coverage.Row::isCovered).count(),
                rows.size());
    }

    public long getHeld() {
        return statistics.held(getUnit(), LocalDate.of(getYear(), 1, 1), last());
    }

    public long getServed() {
        return statistics.served(getUnit(), LocalDate.of(getYear(), 1, 1), last());
    }

    public String name(Line line) {
        return regions.name(line.unit());
    }

    /** Address of the same board of another unit or year. */
    public String board(ScopePath unit, int year) {
        return request.getContextPath() + "/market/coverage-board?unit=" + unit + "&year=" + year;
    }

    /** List of what was held there in a month; all of the year where it is null. */
    public String records(ScopePath unit, YearMonth month) {
        LocalDate from = month == null ? LocalDate.of(getYear(), 1, 1) : month.atDay(1);
        LocalDate to = month == null ? last() : month.atEndOfMonth();
        return request.getContextPath() + "/market/market-list?state=HELD&from=" + from + "&to=" + to + "&community="
                + unit;
    }
}
