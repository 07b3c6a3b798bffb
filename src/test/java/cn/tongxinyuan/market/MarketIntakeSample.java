package cn.tongxinyuan.market;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.IntakeSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Markets of the past, for the contract of intakes; a row is a market of its own. */
@ApplicationScoped
class MarketIntakeSample implements IntakeSample<MarketLine> {

    private static final AtomicInteger MARKETS = new AtomicInteger();
    private static final LocalDate HELD = LocalDate.of(2023, 6, 3);

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    StallService stalls;

    @Override
    public String kind() {
        return MarketIntake.KIND;
    }

    @Override
    public String role() {
        return "organization.community-secretary";
    }

    @Override
    public String place(ScopePath unit) {
        return unit.code();
    }

    @Override
    public List<MarketLine> rows(String place, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> line(place, "广场" + MARKETS.incrementAndGet(), 20))
                .toList();
    }

    @Override
    public MarketLine changed(MarketLine row) {
        return line(row.community().code(), row.place(), 21);
    }

    private static MarketLine line(String community, String place, int served) {
        return new MarketLine(
                new ScopePath(community), HELD, place, "旧市集", 120, "现场计数", "CONVENIENCE", "便民队", null, "理发", served);
    }

    @Override
    public void act(String place, MarketLine row) {
        Object[] found = (Object[]) records.sql(
                        "select m.code, s.code from market_market m join market_stall s on s.market_id = m.id where m.place = ?1",
                        row.place())
                .get(0);
        caller.asSystem(() -> stalls.count(found[0].toString(), found[1].toString(), "理发", 99));
    }

    @Override
    public Map<String, String> tables() {
        return Map.of(
                "market_market", "t.scope like ?1 || '%'",
                "market_stall", "t.scope like ?1 || '%'",
                "market_item", "t.scope like ?1 || '%'");
    }
}
