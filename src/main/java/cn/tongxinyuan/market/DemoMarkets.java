package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionKind;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import cn.tongxinyuan.platform.intake.IntakeTaking;
import cn.tongxinyuan.platform.intake.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Markets of the eighteen months before today, taken from one list; among them one with all zones, where residents left what
 * they ask for. Providers, residents and counts are invented.
 */
@ApplicationScoped
public class DemoMarkets implements DemoPart {

    private static final ScopePath DISTRICT = new ScopePath("370105");
    private static final int MONTHS = 18;
    private static final int REGULAR = 6;
    private static final int PER_MONTH = 30;
    private static final int STALLS = 4;
    private static final int MOST_TOLD = 60;
    private static final List<String> THEMES = List.of("邻里过周末", "暖心义诊", "春日睦邻", "便民服务进社区", "旧物换新", "非遗进楼院");
    private static final List<String> PLACES = List.of("社区广场", "小区中心花园", "党群服务中心院内", "口袋公园");

    /** What is offered, by zone. */
    private static final List<String[]> OFFERS = List.of(
            offer("POLICY", "社区居委会", "政策宣传", "反诈宣传"),
            offer("LEGAL", "公益律师团", "法律咨询", "人民调解咨询"),
            offer("CONVENIENCE", "便民志愿服务队", "理发", "磨刀", "修伞", "家电维修", "配钥匙"),
            offer("EMPLOYMENT", "街道就业服务站", "岗位推介", "创业咨询"),
            offer("CLINIC", "社区卫生服务中心", "量血压测血糖", "口腔检查", "中医问诊"),
            offer("ELDERLY", "助老志愿服务队", "手机课堂", "眼镜清洗"),
            offer("FAMILY", "社区儿童之家", "亲子绘画", "趣味游戏"),
            offer("HERITAGE", "非遗传承工作室", "剪纸体验", "面塑展示"),
            offer("SWAP", "社区居民", "闲置交换", "图书漂流"),
            offer("FARM", "助农合作社", "时令果蔬"),
            offer("OPINION", "社区议事会", "意见征集"));

    @Inject
    NeedService needs;

    @Inject
    MarketStatistics statistics;

    @Inject
    IntakeTaking taking;

    @Inject
    MarketIntake intake;

    @Inject
    OutcomeService outcomes;

    @Inject
    RegionService regions;

    @Inject
    Clock clock;

    private static String[] offer(String... words) {
        return words;
    }

    @Override
    public int order() {
        return 44;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.SEATS;
    }

    @Override
    public void build() {
        taking.take(intake, DISTRICT.code(), history(), Source.NONE, done -> {});
        collected();
        LocalDate today = LocalDate.now(clock);
        statistics
                .heldRows(DISTRICT, today.minusMonths(2), today, null, MOST_TOLD)
                .items()
                .forEach(this::came);
    }

    /** What a market cost and what its visitors said; it is told of those of the last weeks alone. */
    private void came(Market market) {
        long visitors = market.getVisitors();
        Map<String, Money> costs = new TreeMap<>(Map.of("FISCAL", Money.ofFen(visitors * 850)));
        if (visitors % 3 == 0) {
            costs.put("PARTNER", Money.ofFen(visitors * 410));
        }
        if (visitors % 4 == 0) {
            costs.put("STALL", Money.ofFen(60_000));
        }
        Market costed = outcomes.spend(market.getCode(), market.getVersion(), costs);
        int slips = (int) visitors / 4;
        outcomes.rate(
                costed.getCode(),
                costed.getVersion(),
                Feedback.of(slips / 2, slips / 3, slips / 9, 2 + (int) visitors % 4, (int) visitors % 2));
    }

    private List<MarketLine> history() {
        List<ScopePath> hosts = regions.within(DISTRICT).stream()
                .filter(region -> region.getKind() == RegionKind.COMMUNITY)
                .map(Region::getPath)
                .toList();
        LocalDate today = LocalDate.now(clock);
        List<MarketLine> lines = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            YearMonth of = YearMonth.from(today).minusMonths(month);
            for (int i = 0; i < PER_MONTH; i++) {
                int host = i < REGULAR ? i * hosts.size() / REGULAR : (month * PER_MONTH + i) % hosts.size();
                boolean full = month == 1 && i == 0;
                lines.addAll(market(hosts.get(host), saturday(of, i), month * PER_MONTH + i, full));
            }
        }
        return lines;
    }

    private static LocalDate saturday(YearMonth month, int number) {
        return month.atDay(1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.SATURDAY))
                .plusWeeks(number % 4);
    }

    private static List<MarketLine> market(ScopePath host, LocalDate day, int number, boolean full) {
        List<MarketLine> lines = new ArrayList<>();
        int visitors = full ? 860 : 90 + number * 37 % 240;
        for (int i = 0; i < (full ? OFFERS.size() : STALLS); i++) {
            String[] offer = OFFERS.get(full ? i : (number + i * 3) % OFFERS.size());
            for (int word = 2; word < (full ? offer.length : 3); word++) {
                lines.add(new MarketLine(
                        host,
                        day,
                        PLACES.get(number % PLACES.size()),
                        full ? "睦邻市集·春日大集" : THEMES.get(number % THEMES.size()),
                        visitors,
                        "现场计数",
                        offer[0],
                        offer[1],
                        offer[0].equals("FARM") ? StallKind.SALE : StallKind.PUBLIC_GOOD,
                        offer[word],
                        8 + (number * 13 + i * 7 + word) % 40));
            }
        }
        return lines;
    }

    /** What residents asked for at the largest of them; one has its answer. */
    private void collected() {
        String market = statistics
                .richest(DISTRICT, LocalDate.now(clock).minusYears(1), LocalDate.now(clock))
                .market();
        Need answered = needs.collect(market, "TRAFFIC", "小区北门晚上没有路灯，老人看不清台阶", "王某甲", "19900008001");
        needs.answer(answered.getCode(), answered.getVersion(), "已报街道，月底前装两盏");
        needs.collect(market, "CARE", "希望市集固定有理发和助浴", null, null);
        needs.collect(market, "HEALTH", "义诊能不能带上测听力的设备", "李某乙", "19900008002");
    }
}
