package cn.tongxinyuan.market.web;

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
import java.util.List;

/** 覆盖情况: which community held how many markets in which month of a year. */
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

    private Coverage coverage;

    public Coverage getCoverage() {
        if (coverage == null) {
            coverage = statistics.coverage(me.scope(), LocalDate.of(getYear(), 1, 1), last());
        }
        return coverage;
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

    /** Communities, those without a market first. */
    public List<Coverage.Row> getRows() {
        return getCoverage().rows().stream()
                .sorted(Comparator.comparingLong(Coverage.Row::getTotal)
                        .thenComparing(row -> row.community().code()))
                .toList();
    }

    public long getHeld() {
        return statistics.held(me.scope(), LocalDate.of(getYear(), 1, 1), last());
    }

    public long getServed() {
        return statistics.served(me.scope(), LocalDate.of(getYear(), 1, 1), last());
    }

    public String name(Coverage.Row row) {
        return regions.fullName(row.community());
    }

    /** List of what was held there in a month; all of the year where it is null. */
    public String records(Coverage.Row row, YearMonth month) {
        LocalDate from = month == null ? LocalDate.of(getYear(), 1, 1) : month.atDay(1);
        LocalDate to = month == null ? last() : month.atEndOfMonth();
        return request.getContextPath() + "/market/market-list?state=HELD&from=" + from + "&to=" + to
                + (row == null ? "" : "&community=" + row.community());
    }
}
