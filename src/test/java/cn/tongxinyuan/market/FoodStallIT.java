package cn.tongxinyuan.market;

import static cn.tongxinyuan.market.MarketGiven.food;
import static cn.tongxinyuan.market.MarketGiven.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.platform.task.Inbox;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 山东省食品小作坊小餐饮和食品摊点管理条例: who holds a fair checks the papers of food stalls before it opens. */
@ExtendWith(ArquillianExtension.class)
class FoodStallIT {

    @Inject
    MarketGiven given;

    @Inject
    Caller caller;

    @Inject
    StallService stalls;

    @Inject
    Inbox inbox;

    private String market;
    private LocalDate day;

    @BeforeEach
    void plan() {
        market = given.market();
        day = given.open(market).getDay();
    }

    @Test
    void article30ForbiddenFoodIsRefusedWithItsName() {
        for (String product : List.of("手工裱花蛋糕", "散装白酒", "老陈 散装醋", "婴幼儿配方奶粉", "生食水产拼盘", "自制现制乳制品", "保健食品礼盒")) {
            refused("market.rule.forbidden-food", () -> given.stall(market, food(day, "煎饼", product)));
        }
    }

    @Test
    void article30BindsWhoeverCallsItAService() {
        refused("market.rule.forbidden-food", () -> given.stall(market, MarketGiven.wish("酒坊", "散装白酒")));
    }

    @Test
    void papersThatChangedUnderTheDeciderAreNotChecked() {
        String stall = given.stall(market, food(day, "煎饼"));
        long seen = given.openStall(stall).getVersion();
        change(stall, food(day.plusYears(1), "煎饼", "豆浆"));

        Assertions.assertThatThrownBy(() -> caller.asSystem(() -> stalls.decide(stall, seen, true, null, null)))
                .isInstanceOf(StaleRecord.class);
        assertThat(given.openStall(stall).getState()).isEqualTo(StallState.APPLIED);
    }

    @Test
    void article10CardCertificateAndProductsAreNeeded() {
        refused("market.rule.food-papers", () -> given.stall(market, food(null, "煎饼")));
        refused("market.rule.food-papers", () -> given.stall(market, food(day)));
        refused(
                "market.rule.food-papers",
                () -> given.stall(
                        market,
                        new StallWish(
                                "摊",
                                "FARM",
                                StallKind.SALE,
                                List.of("煎饼"),
                                true,
                                1,
                                new StallWish.Food(" ", day, List.of("煎饼")))));
    }

    @Test
    void article14AnUndecidedFoodStallKeepsTheMarketClosed() {
        String stall = given.stall(market, food(day, "煎饼"));
        refused("market.rule.unchecked-food-stall", () -> given.begin(market));
        accept(stall);
        given.begin(market);

        assertThat(given.open(market).getState()).isEqualTo(MarketState.OPEN);
    }

    @Test
    void article11ACertificateThatEndsBeforeTheDayKeepsItClosed() {
        String stall = given.stall(market, food(day.minusDays(1), "煎饼"));
        accept(stall);
        refused("market.rule.health-certificate-expired", () -> given.begin(market));

        change(stall, food(day, "煎饼"));
        refused("market.rule.unchecked-food-stall", () -> given.begin(market));
        accept(stall);
        given.begin(market);
        assertThat(given.open(market).getState()).isEqualTo(MarketState.OPEN);
    }

    @Test
    void aStallThatWasRefusedKeepsNobodyFromOpening() {
        String stall = given.stall(market, food(day.minusDays(1), "煎饼"));
        caller.asSystem(() -> stalls.decide(stall, stalls.find(stall).getVersion(), false, "PAPERS", null));
        given.begin(market);

        assertThat(given.open(market).getState()).isEqualTo(MarketState.OPEN);
    }

    @Test
    void otherServicesLeaveTheCheckAsItIs() {
        String stall = given.stall(market, food(day, "煎饼"));
        accept(stall);
        StallWish more = food(day, "煎饼");
        change(
                stall,
                new StallWish(more.provider(), more.zone(), more.kind(), List.of("煎饼", "豆浆"), true, 2, more.food()));
        given.begin(market);

        assertThat(given.openStall(stall).getItems())
                .extracting(StallItem::getName)
                .containsExactly("煎饼", "豆浆");
    }

    @Test
    void theStreetChecksAndTheCommunityCannot() {
        String worker = caller.hired("organization.community-secretary", MarketGiven.XINXU);
        String street = caller.hired("organization.street-secretary", "370105013");
        String stall =
                caller.as(worker, () -> stalls.apply(market, food(day, "煎饼")).getCode());

        assertThat(waits(street)).isTrue();
        Assertions.assertThatThrownBy(() -> caller.as(
                        worker, () -> stalls.decide(stall, stalls.find(stall).getVersion(), true, null, null)))
                .hasRootCauseInstanceOf(Exception.class)
                .isInstanceOf(EJBAccessException.class);
        caller.as(street, () -> stalls.decide(stall, stalls.find(stall).getVersion(), true, null, null));
        assertThat(waits(street)).as("checked is done").isFalse();
    }

    private boolean waits(String who) {
        return caller.as(who, () -> inbox.mine("market.check", 200)).stream()
                .anyMatch(task -> task.getAddress().contains(market));
    }

    private void accept(String stall) {
        caller.asSystem(() -> stalls.decide(stall, stalls.find(stall).getVersion(), true, null, null));
    }

    private void change(String stall, StallWish wish) {
        caller.asSystem(() -> stalls.change(stall, stalls.find(stall).getVersion(), wish));
    }
}
