package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.intake.Intake;
import cn.tongxinyuan.platform.intake.Place;
import cn.tongxinyuan.platform.intake.Taken;
import cn.tongxinyuan.platform.intake.Taker;
import cn.tongxinyuan.platform.intake.Taking;
import cn.tongxinyuan.platform.intake.Undoing;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Markets of the past, with their stalls and counts, as a workbook. They are held from the day they stand on. */
@ApplicationScoped
public class MarketIntake extends Intake<MarketLine> {

    public static final String KIND = "market.history";

    private static final int COMMUNITY_DIGITS = 12;

    @Inject
    MarketQueries queries;

    @Inject
    Catalogue catalogue;

    @Inject
    RegionService regions;

    @Inject
    Numbers numbers;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String permission() {
        return MarketPermission.HOST;
    }

    @Override
    public String view() {
        return "market/market-intake";
    }

    /** A unit the caller answers for, with all that lies in it. */
    @Override
    public Place place(String code) {
        ScopePath unit = new ScopePath(code);
        return new Place("Market", code, regions.fullName(unit), unit);
    }

    @Override
    public SheetLayout<MarketLine> layout() {
        LocalDate today = LocalDate.now(clock);
        return new MarketSheet(regions, me.scope(), catalogue.zones(today), today).layout();
    }

    @Override
    public RowSink<MarketLine> check(Place place, SheetLayout<MarketLine> layout) {
        Map<MarketLine.Key, MarketLine> first = new HashMap<>();
        Map<MarketLine.Key, Integer> rows = new HashMap<>();
        Map<List<String>, Integer> told = new HashMap<>();
        return (number, line) -> {
            if (line.community().code().length() != COMMUNITY_DIGITS) {
                return List.of(layout.flaw(MarketSheet.COMMUNITY, "NO_COMMUNITY"));
            }
            MarketLine before = first.putIfAbsent(line.key(), line);
            rows.putIfAbsent(line.key(), number);
            if (before != null && !MarketSheet.agree(before, line)) {
                return List.of(layout.flaw(MarketSheet.VISITORS, "OTHERWISE", rows.get(line.key())));
            }
            List<String> item =
                    List.of(line.key().toString(), Text.key(line.provider()), line.zone(), Text.key(line.service()));
            Integer same = told.putIfAbsent(item, number);
            return same == null ? List.of() : List.of(layout.flaw(MarketSheet.SERVICE, "DUPLICATE_IN_FILE", same));
        };
    }

    @Override
    public Taker<MarketLine> taker(Taking taking, List<MarketLine> rows) {
        return new MarketTaker(taking, queries, numbers, rows);
    }

    /** What somebody wrote down at a market since does not go with it. */
    @Override
    public void undoing(Undoing undoing) {
        if (queries.hangs(undoing.created(Market.class), undoing.created(Stall.class))) {
            throw new RuleViolation("market.rule.undo-hangs");
        }
    }

    @Override
    public Taken.Touched touched(BaseEntity record, Instant takenAt) {
        Market market = of(record);
        return new Taken.Touched(
                market.getCode(), "/market/market-view?code=" + market.getCode(), "market.act-since.changed");
    }

    private static Market of(BaseEntity record) {
        if (record instanceof StallItem item) {
            return item.stall().getMarket();
        }
        return record instanceof Stall stall ? stall.getMarket() : (Market) record;
    }
}
