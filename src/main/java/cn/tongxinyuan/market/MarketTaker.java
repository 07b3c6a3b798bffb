package cn.tongxinyuan.market;

import cn.tongxinyuan.platform.intake.Taker;
import cn.tongxinyuan.platform.intake.Taking;
import cn.tongxinyuan.platform.number.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes markets, stalls and counts of lines. A market that stands already keeps what it says; new stalls and counts are added. */
class MarketTaker implements Taker<MarketLine> {

    private final Taking taking;
    private final MarketQueries queries;
    private final Numbers numbers;
    private final Map<MarketLine.Key, Set<String>> zones;
    private final Map<MarketLine.Key, Market> markets = new HashMap<>();
    private final Map<MarketLine.Key, List<Stall>> stalls = new LinkedHashMap<>();

    MarketTaker(Taking taking, MarketQueries queries, Numbers numbers, List<MarketLine> rows) {
        this.taking = taking;
        this.queries = queries;
        this.numbers = numbers;
        zones = rows.stream()
                .collect(Collectors.groupingBy(
                        MarketLine::key,
                        Collectors.mapping(MarketLine::zone, Collectors.toCollection(LinkedHashSet::new))));
    }

    @Override
    public void take(MarketLine line) {
        Market market = markets.get(line.key());
        if (market == null) {
            market = find(line);
            markets.put(line.key(), market);
        }
        Stall stall = stall(market, line);
        StallItem item = stall.item(line.service()).orElseGet(() -> taking.create(stall.offerMore(line.service())));
        if (!Objects.equals(item.getServed(), line.served())) {
            taking.change(item, () -> item.count(line.served()));
        }
    }

    private Stall stall(Market market, MarketLine line) {
        List<Stall> here = stalls.computeIfAbsent(line.key(), key -> new ArrayList<>(queries.stalls(market)));
        return here.stream()
                .filter(one -> one.isOf(line.provider()) && one.getZone().equals(line.zone()))
                .findFirst()
                .orElseGet(() -> {
                    Stall made =
                            taking.create(Stall.recorded(MarketQueries.nextStall(market, here), market, line.wish()));
                    here.add(made);
                    return made;
                });
    }

    private Market find(MarketLine line) {
        return queries.ofDay(line.community(), line.day()).stream()
                .filter(market -> market.getScope().equals(line.community())
                        && market.getPlace().equals(line.place())
                        && market.getState() == MarketState.HELD)
                .findFirst()
                .orElseGet(() -> {
                    stalls.put(line.key(), new ArrayList<>());
                    return taking.create(Market.recorded(
                            numbers.next(MarketService.PREFIX, line.day().getYear()),
                            line.plan(List.copyOf(zones.get(line.key()))),
                            line.visitors(),
                            line.method()));
                });
    }

    /** What was read is no longer managed. */
    @Override
    public void stored() {
        markets.clear();
        stalls.clear();
    }
}
