package cn.tongxinyuan.market;

import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.demo.DemoPart;
import cn.tongxinyuan.platform.demo.DemoStrand;
import cn.tongxinyuan.platform.security.SignIn;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Two markets to come: one with stalls of which two wait for a decision, and a plan that waits for its publication. */
@ApplicationScoped
public class DemoComingMarkets implements DemoPart {

    private static final String XINXU = "370105013008";
    private static final String PLANNING = "community.mingquan";

    @Inject
    MarketService markets;

    @Inject
    StallService stalls;

    @Inject
    StallDrawService draws;

    @Inject
    SignIn accounts;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 45;
    }

    @Override
    public DemoStrand strand() {
        return DemoStrand.SEATS;
    }

    @Override
    public void build() {
        coming();
        drawn();
        accounts.byUsername(PLANNING)
                .ifPresent(community -> SystemCaller.as(
                        community, () -> markets.plan(plan(community.scope().code(), "夏夜纳凉市集", 26, 24))));
    }

    /** Next Saturday in 新徐: two stalls accepted, a food stall and another wait. */
    private void coming() {
        String market =
                markets.plan(plan(XINXU, "睦邻市集·小满", daysToSaturday(), 24)).getCode();
        LocalDate paper = LocalDate.now(clock).plusMonths(7);
        String clinic = stalls.apply(market, wish("社区卫生服务中心", "CLINIC", StallKind.PUBLIC_GOOD, null, "量血压测血糖", "中医问诊"))
                .getCode();
        String barber = stalls.apply(market, wish("便民志愿服务队", "CONVENIENCE", StallKind.PUBLIC_GOOD, null, "理发", "磨刀"))
                .getCode();
        stalls.decide(clinic, stalls.find(clinic).getVersion(), true, null, null);
        stalls.decide(barber, stalls.find(barber).getVersion(), true, null, null);
        stalls.place(clinic, 1);
        stalls.place(barber, 2);
        stalls.apply(
                market,
                wish(
                        "老街煎饼工坊",
                        "FARM",
                        StallKind.SALE,
                        new StallWish.Food("药山摊登〔2024〕018", paper, List.of("煎饼", "小米粥")),
                        "煎饼果子"));
        stalls.apply(market, wish("非遗传承工作室", "HERITAGE", StallKind.LOW_FEE, null, "剪纸体验"));
    }

    /** Two weeks later, with room for three of five: the list of the draw is published, a witness has to say a number. */
    private void drawn() {
        String market =
                markets.plan(plan(XINXU, "睦邻市集·芒种", daysToSaturday() + 14, 3)).getCode();
        for (String provider : List.of("剪纸工作室", "皮影戏社", "草编合作社", "泥塑工坊", "刺绣工坊")) {
            stalls.apply(market, wish(provider, "HERITAGE", StallKind.LOW_FEE, null, "手工体验"));
        }
        draws.order(market, null);
    }

    private int daysToSaturday() {
        LocalDate today = LocalDate.now(clock);
        return (int) (today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)).toEpochDay() - today.toEpochDay());
    }

    private static StallWish wish(
            String provider, String zone, StallKind kind, StallWish.Food food, String... services) {
        return new StallWish(provider, zone, kind, List.of(services), kind == StallKind.SALE, 2, food);
    }

    private MarketPlan plan(String community, String theme, int days, int stalls) {
        Instant start = LocalDate.now(clock)
                .plusDays(days)
                .atTime(9, 0)
                .atZone(DistrictClock.ZONE)
                .toInstant();
        return new MarketPlan(
                community,
                "社区广场",
                Site.OUTDOOR,
                start,
                start.plusSeconds(3 * 3600L),
                theme,
                List.of("POLICY", "LEGAL", "CONVENIENCE", "CLINIC", "HERITAGE", "FARM"),
                stalls,
                300,
                null,
                "社区安全员",
                "服务中心一楼医务室",
                "雨天改在党群服务中心多功能厅，前一天 18:00 前通知各摊位");
    }
}
