package cn.tongxinyuan.market;

import static cn.tongxinyuan.market.MarketGiven.XINXU;
import static cn.tongxinyuan.market.MarketGiven.food;
import static cn.tongxinyuan.market.MarketGiven.wish;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What offices do on the pages of markets. */
@ExtendWith(ArquillianExtension.class)
class MarketPageIT {

    @Inject
    Caller caller;

    @Inject
    MarketGiven given;

    @Inject
    StallService stalls;

    private Api office;
    private Api street;

    @BeforeEach
    void hire() {
        office = caller.browser(caller.hired("organization.community-secretary", XINXU));
        street = caller.browser(caller.hired("organization.street-secretary", "370105013"));
    }

    private static String view(String code) {
        return "/market/market-view?code=" + code;
    }

    @Test
    void aCommunityPlansAndTheStreetPublishesAndOpens() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "theme", "端午市集",
                "place", "社区广场",
                "site", "OUTDOOR",
                "day", given.today().plusDays(8).toString(),
                "from", "9:00",
                "until", "1130",
                "zones", "LEGAL",
                "stalls", "8"));
        typed.put("save", "");
        Api.Answer form = office.get("/market/market-edit");
        assertThat(form.body()).as("one's own community stands there").contains("新徐社区");
        Api.Answer saved = office.submit(form, "form", typed);
        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        String code = saved.header("Location").replaceFirst(".*code=", "");

        assertThat(office.get(view(code)).body())
                .contains("端午市集", "筹备中", "法律咨询")
                .doesNotContain("form:publish");
        Api.Answer seen = street.get(view(code));
        assertThat(street.submit(seen, "form", Map.of("publish", "")).status()).isEqualTo(302);
        assertThat(street.submit(street.get(view(code)), "form", Map.of("begin", ""))
                        .status())
                .isEqualTo(302);
        Api.Answer open = office.get(view(code));
        assertThat(office.submit(open, "closing", Map.of("visitors", "", "method", "估", "close", ""))
                        .status())
                .isEqualTo(200);
        assertThat(office.submit(open, "closing", Map.of("visitors", "180", "method", "入口计数", "close", ""))
                        .status())
                .isEqualTo(302);
        assertThat(office.get("/market/market-list?state=HELD&q=" + code).body())
                .contains(code, "180");
    }

    @Test
    void foodIsCheckedOnTheStallsPageByTheStreetAlone() {
        String code = given.market();
        String stall = given.stall(code, food(given.open(code).getDay(), "煎饼"));
        String page = "/market/stall-view?code=" + stall;

        assertThat(office.get(view(code)).body()).contains("1 个食品摊位还没有核验证照");
        assertThat(office.get(page).body()).contains("药山摊登001", "未核验").doesNotContain("form:accept");
        Api.Answer seen = street.get(page);
        assertThat(street.submit(seen, "form", Map.of("reason", "", "words", "", "refuse", ""))
                        .body())
                .contains("请写明原因");
        assertThat(street.submit(seen, "form", Map.of("reason", "", "words", "", "accept", ""))
                        .status())
                .isEqualTo(302);
        assertThat(given.openStall(stall).getState()).isEqualTo(StallState.ACCEPTED);
        assertThat(office.get(view(code)).body()).doesNotContain("还没有核验证照");
    }

    @Test
    void theListOfStallsSaysWhyEachWasAcceptedOrRefused() {
        String code = given.market();
        given.accepted(code);
        String second = given.stall(code, wish("第二支便民队", "理发"));
        Api.Answer seen = street.get("/market/stall-view?code=" + second);

        assertThat(street.submit(seen, "form", Map.of("reason", "SAME_SERVICE", "words", "已有一队", "refuse", ""))
                        .status())
                .isEqualTo(302);

        assertThat(office.get(view(code) + "&tab=stalls").body()).contains("符合条件", "同类服务已有 · 已有一队");
    }

    @Test
    void forbiddenFoodIsToldBesideItsField() {
        String code = given.market();
        Api.Answer form = office.get("/market/stall-edit?code=" + code);
        Map<String, String> typed = new HashMap<>(Map.of(
                "provider", "糕点坊",
                "zone", "FARM",
                "kind", "SALE",
                "services", "糕点",
                "food", "true",
                "foodCard", "药山1号",
                "healthUntil", "2099-01-01",
                "products", "麻花、裱花蛋糕"));
        typed.put("save", "");

        assertThat(office.submit(form, "form", typed).body()).contains("裱花蛋糕", "第三十条", "麻花、裱花蛋糕");
        typed.put("products", "麻花");
        assertThat(office.submit(form, "form", typed).status()).isEqualTo(302);
    }

    @Test
    void aStallIsChosenAndPutOnAPitch() {
        String code = given.market();
        String one = given.accepted(code);
        String plan = view(code) + "&tab=plan";

        assertThat(office.get(plan).body()).contains("&amp;tab=plan&amp;stall=" + one);
        Api.Answer choosing = office.get(plan + "&stall=" + one);
        assertThat(choosing.body()).contains("正在移动");
        assertThat(office.submit(choosing, "plan", Map.of(), Map.of("pitch", "5"))
                        .status())
                .isEqualTo(302);
        assertThat(given.openStall(one).getPitch()).isEqualTo(5);

        String other = given.accepted(code);
        assertThat(office.submit(office.get(plan), "plan", Map.of("fill", "")).status())
                .isEqualTo(302);
        assertThat(given.openStall(other).getPitch()).isEqualTo(1);
    }

    @Test
    void countsAreTypedStallByStallAndNobodysAreOverwritten() {
        String code = given.market();
        String first = given.accepted(code);
        String second = given.accepted(code);
        given.begin(code);
        Api.Answer form = office.get("/market/count-edit?code=" + code + "&stall=" + first);
        Api.Answer colleagues = office.get(form.path());

        Api.Answer saved =
                office.submit(form, "form", Map.of("counts:0:served", "12", "counts:1:served", "", "saveAndNext", ""));
        assertThat(saved.header("Location")).endsWith("stall=" + second);
        assertThat(given.openStall(first).getServed()).isEqualTo(12);

        caller.asSystem(() -> stalls.count(code, first, "理发", 30));
        Api.Answer late =
                office.submit(colleagues, "form", Map.of("counts:0:served", "13", "counts:1:served", "", "save", ""));
        assertThat(late.body()).contains("刚被别人登记为 30");
        assertThat(given.openStall(first).getServed()).isEqualTo(30);
    }

    @Test
    void anotherUnitsMarketIsNotThere() {
        String foreign = given.market(given.plan("370105010010", 5));
        String stall = given.stall(foreign, wish("便民队", "理发"));

        for (String page : List.of(
                "market-view",
                "market-edit",
                "market-repeat",
                "stall-edit",
                "count-edit",
                "cost-edit",
                "opinion-edit",
                "need-edit")) {
            assertThat(office.get("/market/" + page + "?code=" + foreign).status())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(office.get("/market/stall-view?code=" + stall).status()).isEqualTo(404);
        assertThat(office.get("/market/market-list?size=100").body()).doesNotContain(foreign);
    }
}
