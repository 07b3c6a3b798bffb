package cn.tongxinyuan.market;

import static cn.tongxinyuan.market.MarketGiven.XINXU;
import static cn.tongxinyuan.market.MarketGiven.refused;
import static cn.tongxinyuan.market.MarketGiven.wish;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.task.Inbox;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A market from its plan to its counts. */
@ExtendWith(ArquillianExtension.class)
class MarketLifeIT {

    @Inject
    MarketGiven given;

    @Inject
    Caller caller;

    @Inject
    Crowd crowd;

    @Inject
    Records records;

    @Inject
    Trail trail;

    @Inject
    MarketService markets;

    @Inject
    StallService stalls;

    @Inject
    MarketStatistics statistics;

    @Inject
    Inbox inbox;

    @Test
    void aCommunityPlansAndTheStreetPublishes() {
        String worker = caller.hired("organization.community-worker", XINXU);
        String street = caller.hired("organization.street-secretary", XINXU.substring(0, 9));
        String code = caller.as(worker, () -> markets.plan(given.plan(XINXU, 9)).getCode());

        assertThat(given.open(code).getState()).isEqualTo(MarketState.PLANNED);
        assertThat(waits(street, "market.publish", code)).isTrue();
        assertThat(waits(worker, "market.publish", code)).isFalse();
        caller.as(street, () -> markets.publish(code, given.open(code).getVersion()));

        assertThat(given.open(code).getState()).isEqualTo(MarketState.PUBLISHED);
        assertThat(waits(street, "market.publish", code)).isFalse();
        assertThat(trail.of(street)).last().asString().startsWith("DONE market.publish Market " + code);
    }

    private boolean waits(String who, String matter, String code) {
        return caller.as(who, () -> inbox.mine(matter, 200)).stream()
                .anyMatch(task -> task.getAddress().contains(code));
    }

    @Test
    void aMarketCountsOnceItWasClosed() {
        String code = given.market();
        String stall = given.accepted(code);
        LocalDate day = given.open(code).getDay();
        long before = held(day);

        refused("market.rule.not-begun", () -> count(code, stall, "理发", 5));
        given.begin(code);
        count(code, stall, "理发", 5);
        count(code, stall, "理 发", 7);
        refused("market.rule.unknown-service", () -> count(code, stall, "修鞋", 5));
        refused("market.rule.served", () -> count(code, stall, "理发", -1));
        assertThat(held(day)).as("open is not held").isEqualTo(before);

        given.close(code, 140);

        assertThat(held(day)).isEqualTo(before + 1);
        assertThat(given.openStall(stall).getServed())
                .as("said again, not added")
                .isEqualTo(7);
        assertThat(given.open(code).getVisitors()).isEqualTo(140);
        assertThat(trail.about(code)).anyMatch(row -> row.contains("market.close"));
    }

    private long held(LocalDate day) {
        return caller.asSystem(() -> statistics.held(MarketGiven.xinxu(), LocalDate.of(2000, 1, 1), day));
    }

    private void count(String market, String stall, String service, int served) {
        caller.asSystem(() -> stalls.count(market, stall, service, served));
    }

    @Test
    void openedEarlyItIsHeldOnThatDay() {
        String code = given.market();
        given.begin(code);
        given.close(code, 1);

        assertThat(given.open(code).getHeldOn()).isEqualTo(given.today());
    }

    @Test
    void whatWasCalledOffNeitherOpensNorCounts() {
        String code = given.market();
        refused(
                "market.rule.reason-needed",
                () -> caller.asSystem(
                        () -> markets.callOff(code, given.open(code).getVersion(), " ")));
        caller.asSystem(() -> markets.callOff(code, given.open(code).getVersion(), "大风预警"));

        refused("market.rule.market-state", () -> given.begin(code));
        refused("market.rule.market-over", () -> given.stall(code, wish("便民队", "理发")));
        assertThat(given.open(code).getCancelReason()).isEqualTo("大风预警");
    }

    @Test
    void applicationsNobodyDecidedAreRefusedByTheOpening() {
        String code = given.market();
        String stall = given.stall(code, wish("迟到的队", "磨刀"));
        given.begin(code);

        assertThat(given.openStall(stall).getState()).isEqualTo(StallState.REFUSED);
        assertThat(given.openStall(stall).getReasonCode()).isEqualTo("NOT_DECIDED");
    }

    @Test
    void noMoreStallsAreAcceptedThanThereIsRoomForEvenAtOnce() throws Exception {
        String code = given.market(given.limited(4));
        List<String> applied = IntStream.range(0, 12)
                .mapToObj(i -> given.stall(code, wish("队伍" + i, "理发")))
                .toList();

        List<String> outcomes = crowd.together(12, number -> {
            try {
                caller.asSystem(() -> stalls.decide(
                        applied.get(number), stalls.find(applied.get(number)).getVersion(), true, null, null));
                return "accepted";
            } catch (RuleViolation full) {
                return full.key();
            }
        });

        assertThat(outcomes).filteredOn("accepted"::equals).hasSize(4);
        assertThat(outcomes).filteredOn("market.rule.no-stall-left"::equals).hasSize(8);
        assertThat(caller.asSystem(() -> stalls.of(markets.find(code))))
                .filteredOn(stall -> stall.getState() == StallState.ACCEPTED)
                .hasSize(4);
    }

    @Test
    void aRefusalNeedsItsReasonAndTakesTheOfficesOwnWords() {
        String code = given.market();
        String stall = given.stall(code, wish("便民队", "理发"));

        refused("market.rule.reason-needed", () -> decide(stall, false, null));
        decide(stall, false, "摊位已满");
        assertThat(given.openStall(stall).getReasonCode()).isEqualTo("NO_ROOM");
        decide(stall, true, null);
        assertThat(given.openStall(stall).getReasonCode()).isEqualTo("SUITABLE");
        decide(stall, false, "设备漏电");
        assertThat(given.openStall(stall).getReasonCode()).isEqualTo("OTHER");
        assertThat(given.openStall(stall).getReason()).isEqualTo("设备漏电");
    }

    private void decide(String stall, boolean accepted, String reason) {
        caller.asSystem(() -> stalls.decide(stall, stalls.find(stall).getVersion(), accepted, reason, null));
    }

    @Test
    void stallsChangePlacesOnTheDrawing() {
        String code = given.market();
        String one = given.accepted(code);
        String other = given.accepted(code);
        place(one, 3);
        place(other, 4);
        place(other, 3);

        assertThat(given.openStall(other).getPitch()).isEqualTo(3);
        assertThat(given.openStall(one).getPitch()).isEqualTo(4);
        refused("market.rule.pitch", () -> place(one, 13));
        String waiting = given.stall(code, wish("便民队", "理发"));
        refused("market.rule.not-accepted", () -> place(waiting, 1));
        caller.asSystem(() -> markets.change(code, given.open(code).getVersion(), given.limited(3)));
        assertThat(given.openStall(one).getPitch()).as("the pitch is gone").isNull();
        place(one, 2);
        decide(one, false, "SAFETY");
        assertThat(given.openStall(one).getPitch())
                .as("who is refused stands nowhere")
                .isNull();
    }

    private void place(String stall, int pitch) {
        caller.asSystem(() -> stalls.place(stall, pitch));
    }

    @Test
    void thePoliceLicensesWhereAThousandAreExpected() {
        MarketPlan usual = given.plan(XINXU, 12);
        refused("market.rule.licence-missing", () -> given.market(expected(usual, 1000, null)));
        assertThat(given.open(given.market(expected(usual, 999, null))).getState())
                .isEqualTo(MarketState.PUBLISHED);
        refused("market.rule.licence-missing", () -> given.market(expected(usual, 1000, " ")));
        String licensed = given.market(expected(usual, 1000, "济天公安〔2024〕7号"));
        assertThat(given.open(licensed).getState()).isEqualTo(MarketState.PUBLISHED);
        refused(
                "market.rule.licence-missing",
                () -> caller.asSystem(() ->
                        markets.change(licensed, given.open(licensed).getVersion(), expected(usual, 2000, null))));
        MarketService.Repeated again = caller.asSystem(() -> markets.repeat(
                licensed, Rhythm.WEEKLY, given.open(licensed).getDay().plusWeeks(1)));
        assertThat(given.open(again.created().get(0)).getState())
                .as("a licence is for one event")
                .isEqualTo(MarketState.PLANNED);
    }

    private static MarketPlan expected(MarketPlan plan, int expected, String licence) {
        return new MarketPlan(
                plan.community(),
                plan.place(),
                plan.site(),
                plan.start(),
                plan.end(),
                plan.theme(),
                plan.zones(),
                plan.stalls(),
                expected,
                licence,
                null,
                null,
                null);
    }

    @Test
    void aRepetitionLeavesOutDaysThatHaveAMarketAndSaysWhy() {
        String community = "370105013002";
        String first = given.market(given.plan(community, 20));
        LocalDate day = given.open(first).getDay();
        given.market(given.plan(community, 34));

        MarketService.Repeated made = caller.asSystem(() -> markets.repeat(first, Rhythm.WEEKLY, day.plusWeeks(3)));

        assertThat(made.created()).hasSize(2);
        assertThat(made.leftOut())
                .containsExactly(new MarketService.LeftOut(day.plusWeeks(2), "market.rule.market-that-day"));
        Market second = given.open(made.created().get(0));
        assertThat(second.getDay()).isEqualTo(day.plusWeeks(1));
        assertThat(second.getSeries()).isEqualTo(first);
        refused("market.rule.repeat-until", () -> caller.asSystem(() -> markets.repeat(first, Rhythm.WEEKLY, day)));
    }

    @Test
    void wrongPlansAreRefusedWithWhatIsWrong() {
        MarketPlan usual = given.plan(XINXU, 5);
        refused("market.rule.end-before-start", () -> given.market(usual.at(usual.end(), usual.start())));
        refused("market.rule.start-in-past", () -> given.market(given.plan(XINXU, -1)));
        refused("market.rule.unknown-zone", () -> given.market(usual.with(List.of("月球"))));
        refused("market.rule.unknown-community", () -> given.market(given.plan("370105999999", 5)));
        String code = given.market(usual);
        given.accepted(code);
        refused(
                "market.rule.zone-not-here",
                () -> given.stall(
                        code, new StallWish("律师团", "LEGAL", StallKind.PUBLIC_GOOD, List.of("咨询"), false, 1, null)));
        assertThat(given.open(code).getZones())
                .as("named or by code, each once")
                .containsExactly("CONVENIENCE", "FARM");
    }

    @Test
    void theMarketWithTheMostServicesIsFound() {
        String community = "370105013004";
        String poor = given.market(given.plan(community, 3));
        given.accepted(poor);
        String rich = given.market(given.plan(community, 4));
        given.accepted(rich);
        String more = given.stall(rich, wish("另一队", "修伞", "配钥匙", "理发"));
        caller.asSystem(() -> stalls.decide(more, stalls.find(more).getVersion(), true, null, null));
        for (String code : List.of(poor, rich)) {
            given.begin(code);
            given.close(code, 10);
        }

        MarketStatistics.Richest richest = caller.asSystem(
                () -> statistics.richest(new ScopePath(community), LocalDate.of(2000, 1, 1), given.today()));

        assertThat(richest).isEqualTo(new MarketStatistics.Richest(rich, 4));
    }

    @Test
    void coverageIsCountedByCommunityAndMonth() {
        String community = "370105013003";
        records.change(
                "update market_market set held_on = date '2019-03-02', state = 'HELD', visitors = 5 where code = ?1",
                given.market(given.plan(community, 4)));
        records.change(
                "update market_market set held_on = date '2019-04-06', state = 'HELD', visitors = 5 where code = ?1",
                given.market(given.plan(community, 4)));

        Coverage all = caller.asSystem(() ->
                statistics.coverage(new ScopePath("370105013"), LocalDate.of(2019, 3, 1), LocalDate.of(2019, 4, 30)));

        assertThat(all.months()).hasSize(2);
        assertThat(all.covered()).extracting(row -> row.community().code()).containsExactly(community);
        assertThat(all.regular()).extracting(row -> row.community().code()).containsExactly(community);
        Coverage longer = caller.asSystem(() ->
                statistics.coverage(new ScopePath("370105013"), LocalDate.of(2019, 2, 1), LocalDate.of(2019, 4, 30)));
        assertThat(longer.regular()).isEmpty();
        Coverage running = caller.asSystem(() ->
                statistics.coverage(new ScopePath("370105013"), LocalDate.of(2019, 3, 1), LocalDate.of(2019, 5, 20)));
        assertThat(running.regular())
                .as("the month that runs is nobody's fault")
                .hasSize(1);
        assertThat(longer.rows().size()).isGreaterThan(1);
    }
}
