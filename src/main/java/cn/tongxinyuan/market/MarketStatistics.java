package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionKind;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.code.Choice;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What markets come to. Only those that were closed are counted, on the day they were held. */
@Stateless
@RolesAllowed(MarketPermission.VIEW)
public class MarketStatistics {

    private static final Set<RegionKind> HOSTS = EnumSet.of(RegionKind.COMMUNITY, RegionKind.VILLAGE);

    @Inject
    ScopedQueries records;

    @Inject
    RegionService regions;

    @Inject
    Catalogue catalogue;

    @Inject
    Me me;

    /** A market with the number of its different services. */
    public record Richest(String market, long services) {}

    /** Zones of the catalogue on a day; they are the same for every unit. */
    public List<Choice> zones(ScopePath unit, LocalDate day) {
        me.require(unit);
        return catalogue.zones(day);
    }

    public long held(ScopePath unit, LocalDate since, LocalDate day) {
        return bound(unit, "Market.heldCount", Long.class, since, day).getSingleResult();
    }

    public Slice<Market> heldRows(ScopePath unit, LocalDate since, LocalDate day, String after, int limit) {
        return markets("Market.held", unit, since, day, after, limit);
    }

    private Slice<Market> markets(
            String query, ScopePath unit, LocalDate since, LocalDate day, String after, int limit) {
        return Slice.of(
                bound(unit, query, Market.class, since, day)
                        .setParameter("after", after == null ? "" : after)
                        .setMaxResults(limit + 1)
                        .getResultList(),
                limit,
                Market::getCode);
    }

    /** What markets cost whose costs somebody has said. @param markets how many those are */
    public record Spent(Money total, long markets) {}

    public Spent spent(ScopePath unit, LocalDate since, LocalDate day) {
        Object[] sums = bound(unit, "Market.costs", Object[].class, since, day).getSingleResult();
        return new Spent(new Money(new BigDecimal(sums[0].toString())), (Long) sums[1]);
    }

    public Slice<Market> spentRows(ScopePath unit, LocalDate since, LocalDate day, String after, int limit) {
        return markets("Market.costed", unit, since, day, after, limit);
    }

    /** Answers of visitors that chose one of the first three steps, and all answers. */
    public long[] said(ScopePath unit, LocalDate since, LocalDate day) {
        Object[] sums = bound(unit, "Market.said", Object[].class, since, day).getSingleResult();
        return new long[] {((Number) sums[0]).longValue(), ((Number) sums[1]).longValue()};
    }

    public Slice<Market> ratedRows(ScopePath unit, LocalDate since, LocalDate day, String after, int limit) {
        return markets("Market.rated", unit, since, day, after, limit);
    }

    /** Persons served, as stalls counted them. */
    public long served(ScopePath unit, LocalDate since, LocalDate day) {
        return bound(unit, "StallItem.served", Long.class, since, day).getSingleResult();
    }

    /** Names of those who ran stalls, folded, each once. */
    public List<String> providers(ScopePath unit, LocalDate since, LocalDate day) {
        return bound(unit, "Stall.providers", String.class, since, day).getResultList();
    }

    /** The market with the most different services; the first of several; no code where none was held. */
    public Richest richest(ScopePath unit, LocalDate since, LocalDate day) {
        return bound(unit, "StallItem.services", Object[].class, since, day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Richest((String) row[0], (Long) row[1]))
                .orElse(new Richest(null, 0));
    }

    /** Different services of a market, folded. */
    public List<String> services(ScopePath unit, String market) {
        return records.within(unit, "StallItem.ofMarket", String.class)
                .setParameter("code", market)
                .getResultList();
    }

    /** Needs collected since, and those of them that were answered by the day. */
    public long[] needs(ScopePath unit, LocalDate since, LocalDate day) {
        return new long[] {
            bound(unit, "Need.count", Long.class, since, day).getSingleResult(),
            bound(unit, "Need.answered", Long.class, since, day).getSingleResult()
        };
    }

    public Slice<Need> answeredRows(ScopePath unit, LocalDate since, LocalDate day, String after, int limit) {
        return Slice.of(
                bound(unit, "Need.answeredRows", Need.class, since, day)
                        .setParameter("after", after == null ? "" : after)
                        .setMaxResults(limit + 1)
                        .getResultList(),
                limit,
                Need::getCode);
    }

    /** Markets by community and month. @param since first day of a month */
    public Coverage coverage(ScopePath unit, LocalDate since, LocalDate day) {
        Map<String, Map<YearMonth, Long>> held = new HashMap<>();
        bound(unit, "Market.heldDays", Object[].class, since, day)
                .getResultStream()
                .forEach(row -> held.computeIfAbsent((String) row[0], community -> new HashMap<>())
                        .merge(YearMonth.from((LocalDate) row[1]), 1L, Long::sum));
        List<YearMonth> months = Stream.iterate(YearMonth.from(since), month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(YearMonth.from(day)))
                .toList();
        List<Coverage.Row> rows = regions.within(unit).stream()
                .filter(region -> HOSTS.contains(region.getKind()))
                .map(Region::getPath)
                .map(path -> new Coverage.Row(path, held.getOrDefault(path.code(), Map.of())))
                .toList();
        boolean over = day.equals(YearMonth.from(day).atEndOfMonth());
        return new Coverage(months, over ? months.size() : months.size() - 1, rows);
    }

    private <T> TypedQuery<T> bound(ScopePath unit, String query, Class<T> type, LocalDate since, LocalDate day) {
        return records.within(unit, query, type).setParameter("since", since).setParameter("day", day);
    }
}
