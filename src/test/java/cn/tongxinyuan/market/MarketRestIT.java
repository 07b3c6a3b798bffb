package cn.tongxinyuan.market;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What programs of staff are promised about markets. */
@ExtendWith(ArquillianExtension.class)
class MarketRestIT {

    private static final String MARKETS = "/api/v1/markets";

    @Inject
    MarketGiven given;

    @Inject
    Caller caller;

    private Api host;

    @BeforeEach
    void hire() {
        host = caller.api(caller.hired("organization.district-org", "370105"));
    }

    @Test
    void aMarketIsPlannedOpenedCountedAndClosed() {
        Api.Answer made = host.json(MARKETS, plan("\"FARM\",\"便民服务\""));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body()).contains("\"state\":\"PUBLISHED\"", "\"zones\":[\"FARM\",\"CONVENIENCE\"]");
        String code = made.find("\"code\":\"([^\"]*)\"");
        String path = MARKETS + "/" + code;

        Api.Answer applied = host.json(
                path + "/stalls",
                "{\"provider\":\"便民队\",\"zone\":\"CONVENIENCE\",\"kind\":\"PUBLIC_GOOD\",\"services\":[\"理发\"],\"power\":true}");
        assertThat(applied.status()).isEqualTo(201);
        assertThat(applied.body()).contains("\"state\":\"APPLIED\"");
        String stall = applied.find("\"stall\":\"([^\"]*)\"");
        assertThat(host.json("/api/v1/stalls/" + stall + "/decision", "{\"accepted\":true,\"reason\":\"材料齐全\"}")
                        .body())
                .contains("\"state\":\"ACCEPTED\"", "材料齐全");
        assertThat(host.json(path + "/opening", "{}").body()).contains("\"state\":\"OPEN\"");
        assertThat(host.json(path + "/counts", "{\"stall\":\"" + stall + "\",\"service\":\"理发\",\"served\":31}")
                        .body())
                .contains("\"served\":31");
        assertThat(host.json(path + "/closing", "{\"visitors\":200,\"method\":\"入口计数\"}")
                        .body())
                .contains("\"state\":\"HELD\"", "\"visitors\":200", "\"heldOn\":\"");
        assertThat(host.get(MARKETS + "?state=HELD&community=" + MarketGiven.XINXU + "&q=" + code)
                        .body())
                .contains(code);
        assertThat(host.get(MARKETS + "?state=PLANNED&q=" + code).body()).doesNotContain(code);
    }

    @Test
    void foodIsRefusedWithStableCodes() {
        String path = MARKETS + "/" + given.market();
        Api.Answer forbidden = food(path, "\"药山1号\"", "\"2099-01-01\"", "\"散装白酒\"");
        assertThat(forbidden.status()).isEqualTo(422);
        assertThat(forbidden.body()).contains("\"FORBIDDEN_FOOD\"", "散装白酒");
        Api.Answer papers = food(path, "null", "\"2099-01-01\"", "\"煎饼\"");
        assertThat(papers.status()).isEqualTo(422);
        assertThat(papers.body()).contains("\"FOOD_PAPERS\"");

        String stall = food(path, "\"药山1号\"", "\"2020-01-01\"", "\"煎饼\"").find("\"stall\":\"([^\"]*)\"");
        Api.Answer unchecked = host.json(path + "/opening", "{}");
        assertThat(unchecked.status()).isEqualTo(409);
        assertThat(unchecked.body()).contains("\"UNCHECKED_FOOD_STALL\"", stall);
        host.json("/api/v1/stalls/" + stall + "/decision", "{\"accepted\":true}");
        Api.Answer expired = host.json(path + "/opening", "{}");
        assertThat(expired.status()).isEqualTo(409);
        assertThat(expired.body()).contains("\"HEALTH_CERTIFICATE_EXPIRED\"", stall);
    }

    private Api.Answer food(String path, String card, String until, String product) {
        return host.json(
                path + "/stalls",
                "{\"provider\":\"煎饼摊\",\"zone\":\"FARM\",\"kind\":\"SALE\",\"services\":[\"煎饼\"],\"power\":false,"
                        + "\"food\":{\"cardNumber\":" + card + ",\"healthCertificateUntil\":" + until
                        + ",\"products\":[" + product + "]}}");
    }

    @Test
    void badInputIsToldFieldByField() {
        assertThat(host.json(MARKETS, plan("\"月球\"")))
                .matches(answer -> answer.status() == 422 && answer.body().contains("\"UNKNOWN_ZONE\""));
        assertThat(host.json(MARKETS, "{\"community\":\"1\",\"stalls\":-3}").status())
                .isEqualTo(422);
        assertThat(host.get(MARKETS + "?colour=red").status()).isEqualTo(400);
        assertThat(host.json(MARKETS + "/" + given.market() + "/closing", "{\"visitors\":1,\"method\":\"数\"}")
                        .body())
                .contains("\"MARKET_STATE\"");
    }

    @Test
    void figuresOpenTheirRecords() {
        String code = given.market();
        given.accepted(code);
        given.begin(code);
        given.close(code, 5);

        Api.Answer zones = host.get("/api/v1/indicators/market.zones");
        assertThat(zones.body()).contains("\"value\":11");
        Api.Answer held = host.get("/api/v1/indicators/market.held");
        assertThat(Integer.parseInt(held.find("\"value\":(\\d+)"))).isPositive();
        String records = held.find("\"records\":\"([^\"]*)\"");
        assertThat(host.get(records.replaceFirst("^https?://[^/]*", "")).body())
                .contains("\"total\":" + held.find("\"value\":(\\d+)"));
    }

    private String plan(String zones) {
        MarketPlan plan = given.plan(MarketGiven.XINXU, 6);
        return "{\"community\":\"" + plan.community() + "\",\"place\":\"社区广场\",\"start\":\"" + plan.start()
                + "\",\"end\":\"" + plan.end() + "\",\"theme\":\"测试\",\"zones\":[" + zones + "],\"stalls\":20}";
    }
}
