package cn.tongxinyuan.market;

import static cn.tongxinyuan.market.MarketGiven.refused;
import static cn.tongxinyuan.market.MarketGiven.wish;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.platform.draw.Draw;
import cn.tongxinyuan.platform.draw.DrawState;
import cn.tongxinyuan.platform.draw.Lot;
import cn.tongxinyuan.platform.draw.Ranking;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where more apply than there is room for, stalls are given by a draw everybody can check. */
@ExtendWith(ArquillianExtension.class)
class StallDrawIT {

    private static final String WITNESS = "20240520";

    @Inject
    MarketGiven given;

    @Inject
    Caller caller;

    @Inject
    StallDrawService draws;

    @Inject
    StallService stalls;

    @Inject
    MarketService markets;

    @Test
    void stallsLeftGoInTheOrderOfTheLotsAndTheRestIsNotDrawn() {
        String market = given.market(given.limited(3));
        String sure = given.accepted(market);
        List<String> applied = apply(market, 4);

        Draw draw = caller.asSystem(() -> draws.order(market, null));
        Draw held = caller.asSystem(() -> draws.draw(draw.getCode(), WITNESS));

        List<String> lots =
                applied.stream().map(stall -> given.openStall(stall).getLot()).toList();
        String secret = caller.asSystem(() -> draws.secret(held));
        assertThat(Ranking.listHash(lots)).isEqualTo(draw.getListHash());
        assertThat(Ranking.commitment(secret)).isEqualTo(draw.getCommitment());
        List<String> order = Ranking.order(lots, secret, WITNESS);
        assertThat(caller.asSystem(() -> draws.lots(held)).stream().map(Lot::getLot))
                .containsExactlyElementsOf(order);
        for (String each : applied) {
            Stall stall = given.openStall(each);
            boolean in = order.indexOf(stall.getLot()) < 2;
            assertThat(stall.getState()).isEqualTo(in ? StallState.ACCEPTED : StallState.REFUSED);
            assertThat(stall.getReasonCode()).isEqualTo(in ? "DRAWN" : "NOT_DRAWN");
        }
        assertThat(given.openStall(sure).getState()).as("decided before").isEqualTo(StallState.ACCEPTED);
    }

    @Test
    void aFoodStallThatDrawsAPlaceIsStillToBeChecked() {
        String market = given.market(given.limited(1));
        given.stall(market, MarketGiven.food(given.today().plusDays(90), "煎饼"));
        given.stall(market, MarketGiven.food(given.today().plusDays(90), "煎饼"));

        drawNow(market);

        String in = in(market, StallState.ACCEPTED).get(0);
        refused("market.rule.unchecked-food-stall", () -> given.begin(market));
        caller.asSystem(() -> stalls.decide(in, stalls.find(in).getVersion(), true, "SUITABLE", null));
        assertThat(given.openStall(in).getReasonCode())
                .as("why it stands there")
                .isEqualTo("DRAWN");
        given.begin(market);
        assertThat(given.open(market).getState()).isEqualTo(MarketState.OPEN);
    }

    @Test
    void nobodyDecidesBetweenListAndResultAndWhoWithdrewDrawsNothing() {
        String market = given.market(given.limited(1));
        List<String> applied = apply(market, 2);
        Draw draw = caller.asSystem(() -> draws.order(market, null));

        String left = applied.get(0);
        refused(
                "market.rule.draw-open",
                () -> caller.asSystem(
                        () -> stalls.decide(left, stalls.find(left).getVersion(), true, null, null)));
        caller.asSystem(() -> {
            stalls.withdraw(left, stalls.find(left).getVersion());
            return null;
        });
        Draw held = caller.asSystem(() -> draws.draw(draw.getCode(), WITNESS));

        assertThat(given.openStall(left).getState()).isEqualTo(StallState.WITHDRAWN);
        assertThat(given.openStall(applied.get(1)).getState()).isEqualTo(StallState.ACCEPTED);
        assertThat(caller.asSystem(() -> draws.lots(held)).stream().map(Lot::getResult))
                .containsExactlyInAnyOrder(null, "ACCEPTED");
    }

    @Test
    void nobodyAppliesOpensOrChangesTheRoomBetweenListAndResult() {
        String market = given.market(given.limited(1));
        apply(market, 2);
        Draw draw = caller.asSystem(() -> draws.order(market, null));

        refused("market.rule.draw-open", () -> given.stall(market, wish("迟到队", "理发")));
        refused("market.rule.draw-open", () -> given.begin(market));
        refused(
                "market.rule.draw-open",
                () -> caller.asSystem(
                        () -> markets.change(market, markets.find(market).getVersion(), given.limited(2))));
        assertThat(in(market, StallState.APPLIED)).hasSize(2);

        caller.asSystem(() -> draws.draw(draw.getCode(), WITNESS));
        given.begin(market);
    }

    @Test
    void aWinnerWhosePapersWereCheckedDrawsAgainLikeAllOthers() {
        String one = caller.hired("organization.street-secretary", "370105013");
        String other = caller.hired("organization.street-secretary", "370105013");
        String market = given.market(given.limited(1));
        given.stall(market, MarketGiven.food(given.today().plusDays(90), "煎饼"));
        given.stall(market, MarketGiven.food(given.today().plusDays(90), "煎饼"));
        drawNow(market);
        String winner = in(market, StallState.ACCEPTED).get(0);
        refused(
                "market.rule.reason-of-draw",
                () -> caller.asSystem(
                        () -> stalls.decide(winner, stalls.find(winner).getVersion(), false, "NOT_DRAWN", null)));
        caller.asSystem(() -> stalls.decide(winner, stalls.find(winner).getVersion(), true, "SUITABLE", null));
        String late = given.stall(market, wish("迟到队", "理发"));

        Draw again = caller.as(one, () -> draws.order(market, "见证人未到场"));
        caller.as(other, () -> draws.approve(again.getCode()));

        assertThat(again.getEntries()).as("the same as before").isEqualTo(2);
        assertThat(given.openStall(winner).getState()).isEqualTo(StallState.APPLIED);
        assertThat(given.openStall(late).getLot())
                .as("who came after takes no part")
                .isNull();
    }

    @Test
    void nothingIsDrawnWhereNothingIsLeft() {
        String market = given.market(given.limited(1));
        given.accepted(market);
        apply(market, 1);
        refused("market.rule.no-stall-left", () -> caller.asSystem(() -> draws.order(market, null)));
    }

    @Test
    void nothingIsDrawnWhereThereIsRoomForAllOrNobodyApplied() {
        String market = given.market(given.limited(2));
        refused("platform.rule.no-entries", () -> caller.asSystem(() -> draws.order(market, null)));
        apply(market, 2);
        refused("market.rule.room-for-all", () -> caller.asSystem(() -> draws.order(market, null)));
    }

    @Test
    void itIsDrawnAgainOnlyWithAReasonAndASecondPerson() {
        String one = caller.hired("organization.street-secretary", "370105013");
        String other = caller.hired("organization.street-secretary", "370105013");
        String market = given.market(given.limited(1));
        List<String> applied = apply(market, 3);
        Draw first = drawNow(market);

        refused("platform.rule.draw-exists", () -> caller.as(one, () -> draws.order(market, " ")));
        Draw again = caller.as(one, () -> draws.order(market, "见证人未到场"));
        refused("platform.rule.second-person", () -> caller.as(one, () -> draws.approve(again.getCode())));
        assertThat(in(market, StallState.ACCEPTED))
                .as("the first stands until then")
                .hasSize(1);

        caller.as(other, () -> draws.approve(again.getCode()));
        assertThat(in(market, StallState.APPLIED)).containsExactlyElementsOf(applied);
        caller.as(one, () -> draws.draw(again.getCode(), "7"));

        assertThat(in(market, StallState.ACCEPTED)).hasSize(1);
        assertThat(in(market, StallState.REFUSED)).hasSize(2);
        Draw kept = caller.asSystem(() -> draws.open(market, first.getCode()));
        assertThat(kept.getState()).isEqualTo(DrawState.SUPERSEDED);
        assertThat(caller.asSystem(() -> draws.lots(kept))).hasSize(3).allMatch(lot -> lot.getPlace() != null);
    }

    @Test
    void theStreetDrawsOnThePageAndTheFileToCheckIsThere() {
        Api street = caller.browser(caller.hired("organization.street-secretary", "370105013"));
        Api office = caller.browser(caller.hired("organization.community-secretary", MarketGiven.XINXU));
        String market = given.market(given.limited(1));
        apply(market, 2);
        String tab = "/market/market-view?tab=draw&code=" + market;

        assertThat(office.get(tab).body()).doesNotContain("order:send");
        assertThat(street.submit(street.get(tab), "order", Map.of("send", "")).status())
                .isEqualTo(302);
        Api.Answer refused = street.submit(street.get(tab), "draw", Map.of("witness", "一二三", "send", ""));
        assertThat(refused.body()).contains("见证数字应为 1 到 20 位数字");
        assertThat(street.submit(street.get(tab), "draw", Map.of("witness", WITNESS, "send", ""))
                        .status())
                .isEqualTo(302);

        String page = office.get(tab).body();
        assertThat(page).contains(WITNESS, "已抽签", "下载核验文件");
        String drawn = in(market, StallState.ACCEPTED).get(0);
        assertThat(office.get("/market/stall-view?code=" + drawn).body())
                .as("who asks is told the lot")
                .contains("抽签中签", given.openStall(drawn).getLot());
        String file = page.replaceFirst("(?s).*href=\"(/api/v1/markets/[^\"]*)\".*", "$1");
        assertThat(office.get(file).body()).contains("\"ranking\"", "\"witness\":\"" + WITNESS + "\"", "ACCEPTED");
    }

    private List<String> apply(String market, int count) {
        List<String> all = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            all.add(given.stall(market, wish("便民队" + i, "理发")));
        }
        return all;
    }

    private Draw drawNow(String market) {
        Draw draw = caller.asSystem(() -> draws.order(market, null));
        return caller.asSystem(() -> draws.draw(draw.getCode(), WITNESS));
    }

    private List<String> in(String market, StallState state) {
        return caller.asSystem(() -> stalls.of(given.open(market))).stream()
                .filter(stall -> stall.getState() == state)
                .map(Stall::getCode)
                .toList();
    }
}
