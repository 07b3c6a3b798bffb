package cn.tongxinyuan.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Markets and stalls of a test's own, built through the services. */
@ApplicationScoped
public class MarketGiven {

    static final String XINXU = "370105013008";

    @Inject
    Caller caller;

    @Inject
    MarketService markets;

    @Inject
    StallService stalls;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** From nine to eleven, so many days from today; twelve pitches. */
    MarketPlan plan(String community, int days) {
        Instant start =
                today().plusDays(days).atTime(9, 0).atZone(DistrictClock.ZONE).toInstant();
        return new MarketPlan(
                community,
                "社区广场",
                Site.OUTDOOR,
                start,
                start.plusSeconds(7200),
                "测试市集",
                List.of("CONVENIENCE", "FARM", "便民服务"),
                12,
                null,
                null,
                "安全员",
                null,
                null);
    }

    MarketPlan limited(int stalls) {
        MarketPlan usual = plan(XINXU, 3);
        return new MarketPlan(
                usual.community(),
                usual.place(),
                usual.site(),
                usual.start(),
                usual.end(),
                usual.theme(),
                usual.zones(),
                stalls,
                null,
                null,
                null,
                null,
                null);
    }

    /** Published; returns the code. */
    String market(MarketPlan plan) {
        return caller.asSystem(() -> markets.plan(plan).getCode());
    }

    String market() {
        return market(plan(XINXU, 3));
    }

    static StallWish wish(String provider, String... services) {
        return new StallWish(provider, "CONVENIENCE", StallKind.PUBLIC_GOOD, List.of(services), false, null, null);
    }

    static StallWish food(LocalDate certificate, String... products) {
        return new StallWish(
                "煎饼摊",
                "助农团购",
                StallKind.SALE,
                List.of("煎饼"),
                true,
                1,
                new StallWish.Food("药山摊登001", certificate, List.of(products)));
    }

    String stall(String market, StallWish wish) {
        return caller.asSystem(() -> stalls.apply(market, wish).getCode());
    }

    /** An accepted stall with haircuts. */
    String accepted(String market) {
        String stall = stall(market, wish("便民队", "理发", "磨刀"));
        caller.asSystem(() -> stalls.decide(stall, stalls.find(stall).getVersion(), true, null, null));
        return stall;
    }

    void begin(String market) {
        caller.asSystem(() -> {
            markets.begin(market, markets.find(market).getVersion());
            return null;
        });
    }

    void close(String market, int visitors) {
        caller.asSystem(() -> {
            markets.close(market, markets.find(market).getVersion(), visitors, "现场计数");
            return null;
        });
    }

    Market open(String market) {
        return caller.asSystem(() -> markets.find(market));
    }

    Stall openStall(String stall) {
        return caller.asSystem(() -> stalls.find(stall));
    }

    static ScopePath xinxu() {
        return new ScopePath(XINXU);
    }

    static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }
}
