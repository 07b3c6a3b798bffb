package cn.tongxinyuan.market;

import static cn.tongxinyuan.market.MarketGiven.XINXU;
import static cn.tongxinyuan.market.MarketGiven.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.Money;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a market that was held came to. */
@ExtendWith(ArquillianExtension.class)
class OutcomeIT {

    @Inject
    MarketGiven given;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    OutcomeService outcomes;

    @Inject
    MarketStatistics statistics;

    private Api office;

    @BeforeEach
    void hire() {
        office = caller.browser(caller.hired("organization.community-secretary", XINXU));
    }

    private String held() {
        String code = given.market();
        given.begin(code);
        given.close(code, 200);
        return code;
    }

    private void spend(String code, Map<String, Money> costs) {
        caller.asSystem(() -> outcomes.spend(code, given.open(code).getVersion(), costs));
    }

    private static Money yuan(String amount) {
        return new Money(new BigDecimal(amount));
    }

    private static String tab(String code) {
        return "/market/market-view?tab=outcome&code=" + code;
    }

    private Api.Answer cost(String code, Map<String, String> amounts) {
        Map<String, String> typed = new HashMap<>(Map.of("save", ""));
        for (int line = 0; line < 5; line++) {
            typed.put("costs:" + line + ":amount", amounts.getOrDefault(String.valueOf(line), ""));
        }
        return office.submit(office.get("/market/cost-edit?code=" + code), "form", typed);
    }

    @Test
    void costsAreTypedBySourceAndTheirSumStandsOnTheMarket() {
        String code = held();

        Api.Answer saved = cost(code, Map.of("0", "2,000.10", "1", "1500", "3", "0"));

        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        assertThat(office.get(tab(code)).body())
                .contains("财政资金", "2,000.10 元", "共建单位资助", "1,500.00 元", "摊主自筹", "0.00 元", "3,500.10 元")
                .doesNotContain("社会捐赠");
        assertThat(office.get("/market/market-list?columns=code,cost&q=" + code).body())
                .contains("3,500.10");
    }

    @Test
    void anAmountBelowNothingOrOfPartsOfAFenIsRefused() {
        String code = held();

        for (String wrong : new String[] {"-1", "1.005", "100000000", "很多"}) {
            assertThat(cost(code, Map.of("0", wrong)).body()).as(wrong).contains("金额应是 0 到 99999999.99 元");
        }
        refused("market.rule.cost", () -> spend(code, Map.of("FISCAL", yuan("-0.01"))));
        refused("market.rule.unknown-source", () -> spend(code, Map.of("LOTTERY", yuan("1"))));
        assertThat(given.open(code).getCost()).isNull();
    }

    @Test
    void whoCorrectsCostsLeavesWhatStoodThereBefore() {
        String code = held();
        spend(code, Map.of("FISCAL", yuan("800"), "STALL", yuan("200")));
        long version = given.open(code).getVersion();
        spend(code, Map.of("FISCAL", yuan("750"), "STALL", yuan("250")));

        assertThat(given.open(code).getVersion())
                .as("the same sum, other shares")
                .isGreaterThan(version);
        assertThat(trail.about(code))
                .anyMatch(row -> row.contains("market.told.cost|财政资金|—|800.00"))
                .anyMatch(row -> row.contains("market.told.cost|财政资金|800.00|750.00")
                        && row.contains("market.told.cost|摊主自筹|200.00|250.00"));

        spend(code, Map.of());
        assertThat(given.open(code).getCost()).as("nobody knows any more").isNull();
    }

    @Test
    void beforeAMarketWasClosedThereAreNoCostsOfIt() {
        String code = given.market();
        refused("market.rule.not-held", () -> spend(code, Map.of("FISCAL", yuan("1"))));
        given.begin(code);
        refused("market.rule.not-held", () -> spend(code, Map.of("FISCAL", yuan("1"))));
        assertThat(office.get(tab(code)).body()).contains("收市后在这里登记");
    }

    @Test
    void costsPerMarketLeaveOutThoseOfWhichNobodySaidThem() {
        LocalDate day = given.today();
        MarketStatistics.Spent before = spent(day);
        held();
        spend(held(), Map.of("FISCAL", yuan("100")));
        spend(held(), Map.of("FISCAL", yuan("0"), "OTHER", yuan("0.01")));

        MarketStatistics.Spent after = spent(day);

        assertThat(after.markets()).isEqualTo(before.markets() + 2);
        assertThat(after.total()).isEqualTo(before.total().plus(yuan("100.01")));
        assertThat(caller.asSystem(() -> statistics
                        .spentRows(MarketGiven.xinxu(), day.withDayOfYear(1), day, null, 1000)
                        .items()))
                .hasSize((int) after.markets());
    }

    @Test
    void whatVisitorsSaidStandsWithHowManyAnswered() {
        String code = held();

        Api.Answer saved = say(code, "20", "15", "5", "8", "2");

        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        assertThat(office.get(tab(code)).body()).contains("50 / 200", "25.0%", "80.0%", "很不满意");
        assertThat(say(code, "20", "15", "5", "8", "3").status()).isEqualTo(302);
        assertThat(trail.about(code)).anyMatch(row -> row.contains("market.told.rated|20/15/5/8/2|20/15/5/8/3"));
    }

    private Api.Answer say(String code, String... counts) {
        Map<String, String> typed = new HashMap<>(Map.of("save", ""));
        List<String> steps = List.of("veryGood", "good", "fair", "poor", "veryPoor");
        steps.forEach(step -> typed.put(step, counts[steps.indexOf(step)]));
        return office.submit(office.get("/market/opinion-edit?code=" + code), "form", typed);
    }

    @Test
    void moreAnswersThanVisitorsAreRefused() {
        String code = held();

        assertThat(say(code, "150", "51", "0", "0", "0").body()).contains("答卷 201 份，多于到场人数 200");
        assertThat(say(code, "-1", "0", "0", "0", "0").body()).contains("请填 0 到 5000 的整数");
        assertThat(given.open(code).getFeedback()).isNull();
    }

    @Test
    void satisfactionIsOfAnswersNotOfMarkets() {
        LocalDate day = given.today();
        long[] before = said(day);
        held();
        rate(held(), Feedback.of(1, 1, 1, 0, 0));
        rate(held(), Feedback.of(0, 0, 0, 40, 60));

        long[] after = said(day);

        assertThat(new long[] {after[0] - before[0], after[1] - before[1]}).containsExactly(3, 103);
        assertThat(caller.asSystem(() -> statistics
                        .ratedRows(MarketGiven.xinxu(), day.withDayOfYear(1), day, null, 1000)
                        .items()))
                .allMatch(market -> market.getFeedback().getAnswers() > 0)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private void rate(String code, Feedback said) {
        caller.asSystem(() -> outcomes.rate(code, given.open(code).getVersion(), said));
    }

    private long[] said(LocalDate day) {
        return caller.asSystem(() -> statistics.said(MarketGiven.xinxu(), day.withDayOfYear(1), day));
    }

    private MarketStatistics.Spent spent(LocalDate day) {
        return caller.asSystem(() -> statistics.spent(MarketGiven.xinxu(), day.withDayOfYear(1), day));
    }
}
