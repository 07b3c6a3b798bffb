package cn.tongxinyuan.market;

import static cn.tongxinyuan.market.MarketPermission.VIEW;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.code.Choice;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.task.Headline;
import cn.tongxinyuan.platform.task.HeadlineSource;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.IndicatorSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Figures of markets. “This year” runs from 1 January to the day asked about; what is held since ever has no beginning. */
@ApplicationScoped
class MarketFigures implements IndicatorSource, HeadlineSource {

    private static final LocalDate EVER = LocalDate.of(1950, 1, 1);
    private static final int RATE_DIGITS = 4;

    @Inject
    MarketStatistics statistics;

    @Inject
    Me me;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Override
    public String module() {
        return "market";
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                new Indicator(
                        "market.zones",
                        VIEW,
                        "zones",
                        (unit, day) ->
                                Indicator.Figure.of(statistics.zones(unit, day).size()),
                        (unit, day, after, limit) -> page(
                                statistics.zones(unit, day),
                                Choice::code,
                                after,
                                limit,
                                zone -> Map.of("code", zone.code(), "name", zone.name()))),
                new Indicator(
                        "market.held",
                        VIEW,
                        "markets",
                        (unit, day) -> Indicator.Figure.of(statistics.held(unit, EVER, day)),
                        (unit, day, after, limit) -> markets(statistics.heldRows(unit, EVER, day, after, limit))),
                new Indicator(
                        "market.services_per_market",
                        VIEW,
                        "services",
                        (unit, day) -> Indicator.Figure.of(
                                statistics.richest(unit, EVER, day).services()),
                        this::services),
                new Indicator(
                        "market.served",
                        VIEW,
                        "attendances",
                        (unit, day) -> Indicator.Figure.of(statistics.served(unit, year(day), day)),
                        (unit, day, after, limit) -> markets(statistics.heldRows(unit, year(day), day, after, limit))),
                new Indicator(
                        "market.cost_per_event",
                        VIEW,
                        "yuan",
                        (unit, day) -> perEvent(statistics.spent(unit, year(day), day)),
                        (unit, day, after, limit) -> markets(
                                statistics.spentRows(unit, year(day), day, after, limit),
                                market -> Map.of("cost", market.getCost().toString()))),
                new Indicator(
                        "market.satisfaction_rate",
                        VIEW,
                        "rate",
                        (unit, day) -> {
                            long[] said = statistics.said(unit, year(day), day);
                            return rate(said[0], said[1]);
                        },
                        (unit, day, after, limit) -> markets(
                                statistics.ratedRows(unit, year(day), day, after, limit),
                                market -> Map.of(
                                        "answers", market.getFeedback().getAnswers(),
                                        "satisfied", market.getFeedback().getSatisfied()))),
                new Indicator(
                        "market.providers",
                        VIEW,
                        "institutions",
                        (unit, day) -> Indicator.Figure.of(
                                statistics.providers(unit, year(day), day).size()),
                        (unit, day, after, limit) -> page(
                                statistics.providers(unit, year(day), day),
                                Function.identity(),
                                after,
                                limit,
                                provider -> Map.of("provider", provider))),
                new Indicator(
                        "market.community_coverage",
                        VIEW,
                        "rate",
                        (unit, day) -> {
                            Coverage all = statistics.coverage(unit, year(day), day);
                            return rate(all.covered().size(), all.rows().size());
                        },
                        (unit, day, after, limit) -> communities(
                                statistics.coverage(unit, year(day), day).covered(), after, limit)),
                new Indicator(
                        "market.regular",
                        VIEW,
                        "rate",
                        (unit, day) -> {
                            Coverage all = statistics.coverage(unit, year(day), day);
                            return rate(
                                    all.regular().size(),
                                    all.ended() == 0 ? 0 : all.rows().size());
                        },
                        (unit, day, after, limit) -> communities(
                                statistics.coverage(unit, year(day), day).regular(), after, limit)),
                new Indicator(
                        "market.needs_answered",
                        VIEW,
                        "rate",
                        (unit, day) -> {
                            long[] needs = statistics.needs(unit, year(day), day);
                            return rate(needs[1], needs[0]);
                        },
                        this::answered));
    }

    @Override
    public List<Headline> headlines() {
        if (!me.may(VIEW)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return List.of(new Headline(
                language.text("market.indicator.market.held.name"),
                BigDecimal.valueOf(statistics.held(me.scope(), EVER, today)),
                "markets",
                language.text("market.headline.this-year", statistics.held(me.scope(), year(today), today)),
                "/market/market-list?state=HELD"));
    }

    private static LocalDate year(LocalDate day) {
        return day.withDayOfYear(1);
    }

    /** To the fen, which nobody has paid: it is an average. */
    private static Indicator.Figure perEvent(MarketStatistics.Spent spent) {
        BigDecimal sum = spent.total().yuan();
        BigDecimal markets = BigDecimal.valueOf(spent.markets());
        BigDecimal value = spent.markets() == 0 ? null : sum.divide(markets, sum.scale(), RoundingMode.HALF_UP);
        return new Indicator.Figure(value, sum, markets);
    }

    /** Over nothing there is no rate. */
    private static Indicator.Figure rate(long part, long whole) {
        BigDecimal value = whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), RATE_DIGITS, RoundingMode.HALF_UP);
        return new Indicator.Figure(value, BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static Slice<Map<String, Object>> markets(Slice<Market> page) {
        return markets(page, market -> Map.of());
    }

    /** @param more what the figure counts of each */
    private static Slice<Map<String, Object>> markets(Slice<Market> page, Function<Market, Map<String, Object>> more) {
        return new Slice<>(
                page.items().stream()
                        .map(market -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("code", market.getCode());
                            row.put("theme", market.getTheme());
                            row.put("scope", market.getScope().code());
                            row.put("heldOn", market.getHeldOn().toString());
                            row.put("visitors", market.getVisitors());
                            row.putAll(more.apply(market));
                            return row;
                        })
                        .toList(),
                page.next());
    }

    private Slice<Map<String, Object>> services(ScopePath unit, LocalDate day, String after, int limit) {
        MarketStatistics.Richest richest = statistics.richest(unit, EVER, day);
        List<String> names = richest.market() == null ? List.of() : statistics.services(unit, richest.market());
        return page(
                names, Function.identity(), after, limit, name -> Map.of("market", richest.market(), "service", name));
    }

    private Slice<Map<String, Object>> answered(ScopePath unit, LocalDate day, String after, int limit) {
        Slice<Need> page = statistics.answeredRows(unit, year(day), day, after, limit);
        return new Slice<>(
                page.items().stream()
                        .map(need -> Map.<String, Object>of(
                                "code", need.getCode(),
                                "topic", need.getTopic(),
                                "scope", need.getScope().code(),
                                "collectedOn", need.getCollectedOn().toString(),
                                "answeredOn", need.getAnsweredOn().toString()))
                        .toList(),
                page.next());
    }

    private static Slice<Map<String, Object>> communities(List<Coverage.Row> rows, String after, int limit) {
        return page(
                rows,
                row -> row.community().code(),
                after,
                limit,
                row -> Map.of("scope", row.community().code(), "markets", row.getTotal()));
    }

    /** A page of what is at hand as a whole, in the order of its keys. */
    private static <T> Slice<Map<String, Object>> page(
            List<T> all, Function<T, String> key, String after, int limit, Function<T, Map<String, Object>> row) {
        List<T> rest = all.stream()
                .sorted(java.util.Comparator.comparing(key))
                .filter(one -> after == null || key.apply(one).compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        Slice<T> page = Slice.of(rest, limit, key);
        return new Slice<>(page.items().stream().map(row).toList(), page.next());
    }
}
