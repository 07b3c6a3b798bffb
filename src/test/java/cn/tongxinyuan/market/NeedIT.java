package cn.tongxinyuan.market;

import static cn.tongxinyuan.market.MarketGiven.XINXU;
import static cn.tongxinyuan.market.MarketGiven.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What residents ask for at a market, and what is left of them. */
@ExtendWith(ArquillianExtension.class)
class NeedIT {

    @Inject
    MarketGiven given;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    Trail trail;

    @Inject
    MarketService markets;

    @Inject
    NeedService needs;

    @Inject
    NeedForgetting forgetting;

    private String market;

    @BeforeEach
    void begun() {
        market = given.market();
        given.begin(market);
    }

    @Test
    void aNeedIsCollectedAnsweredAndCountsOnce() {
        String worker = caller.hired("organization.community-worker", XINXU);
        String code = caller.as(worker, () -> needs.collect(market, "停车与出行", "北门没有路灯", "王某", "１９９０000 0001")
                .getCode());

        Need need = find(code);
        assertThat(need.getTopic()).isEqualTo("TRAFFIC");
        assertThat(caller.asSystem(() -> needs.maskedName(need))).isEqualTo("王*");
        assertThat(trail.of(worker)).last().asString().contains("Need " + code).doesNotContain("路灯", "王某");
        caller.as(worker, () -> needs.answer(code, need.getVersion(), "已报街道"));
        assertThat(find(code).getState()).isEqualTo(NeedState.ANSWERED);
        refused(
                "market.rule.need-answered",
                () -> caller.as(worker, () -> needs.answer(code, find(code).getVersion(), "再答")));
    }

    @Test
    void lookingAtATelephoneLeavesARowWithTheReason() {
        String code = caller.asSystem(() ->
                needs.collect(market, "OTHER", "问养老金", "李某", "19900000002").getCode());
        String secretary = caller.hired("organization.community-secretary", XINXU);

        refused("market.rule.reason-needed", () -> caller.as(secretary, () -> needs.reveal(code, " ")));
        assertThat(caller.as(secretary, () -> needs.reveal(code, "回访"))).isEqualTo("19900000002");
        assertThat(trail.of(secretary)).last().asString().contains("market.reveal", code, "回访");
    }

    @Test
    void whoWantsNoAnswerLeavesNothing() {
        String code = caller.asSystem(
                () -> needs.collect(market, "OTHER", "多办市集", " ", null).getCode());

        assertThat(find(code).isReachable()).isFalse();
        assertThat(records.sql("select name_sealed from market_need where code = ?1", code))
                .containsOnlyNulls();
        refused("market.rule.name-and-mobile", () -> collect("多办市集", "王某", null));
        refused("market.rule.mobile", () -> collect("多办市集", "王某", "12345"));
        refused("market.rule.words-needed", () -> collect(" ", null, null));
    }

    private void collect(String what, String name, String mobile) {
        caller.asSystem(() -> needs.collect(market, "OTHER", what, name, mobile));
    }

    @Test
    void afterTheDaysOfTheTermsNothingPersonalIsLeft() {
        String old = caller.asSystem(() ->
                needs.collect(market, "OTHER", "修楼道灯", "王某", "19900000003").getCode());
        String fresh = caller.asSystem(() ->
                needs.collect(market, "OTHER", "修楼道灯", "王某", "19900000004").getCode());
        records.change(
                "update market_need set collected_on = date '" + given.today().minusDays(181) + "' where code = ?1",
                old);
        records.change(
                "update market_need set collected_on = date '" + given.today().minusDays(180) + "' where code = ?1",
                fresh);

        caller.asSystem(() -> forgetting.forget());

        assertThat(records.sql(
                        "select code from market_need where code = ?1 and what is null and name_sealed is null"
                                + " and mobile_sealed is null",
                        old))
                .hasSize(1);
        assertThat(records.sql("select code from market_need where code = ?1 and what is not null", fresh))
                .hasSize(1);
    }

    @Test
    void anIncidentLiesOnTheDayAndStays() {
        Instant start = given.today().atStartOfDay(DistrictClock.ZONE).toInstant();
        refused("market.rule.incident-time", () -> incident(start.minusSeconds(60)));
        refused("market.rule.incident-time", () -> incident(Instant.now().plusSeconds(3600L * 24 * 3650)));
    }

    private void incident(Instant at) {
        caller.asSystem(() -> markets.incident(market, at, "天气", "大风", "提前收市"));
    }

    private Need find(String code) {
        return caller.asSystem(() -> needs.find(code));
    }
}
