package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A household is carried from the first visit to negotiation, each step with its guard. */
@ExtendWith(ArquillianExtension.class)
class HouseholdWorkIT {

    private static final LocalDate BEFORE_POSTING = EARLY.minusDays(1);
    private static final LocalDate POSTED_LONG_ENOUGH = EARLY.plusDays(20);

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    HouseholdWork work;

    @Inject
    HouseholdService households;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    private String clerk;

    @BeforeEach
    void hire() {
        clerk = caller.hired("relocation.clerk", STREET);
    }

    @Test
    void firstVisitAtHomeMakesTheHouseholdVisitedAndLeavesOneAuditRow() {
        String area = given.roll(XINXU, 1);

        caller.as(clerk, () -> work.recordVisit(given.visit(area, "1", EARLY)));

        assertThat(given.open(area, "1").getStage()).isEqualTo(HouseholdStage.VISITED);
        assertThat(trail.of(clerk))
                .containsExactly("DONE relocation.recordVisit Household " + area
                        + "/1 relocation.told.first-visit|@relocation.VisitManner.HOME|" + EARLY
                        + "|@relocation.HouseholdStage.NOT_VISITED|@relocation.HouseholdStage.VISITED");
    }

    @Test
    void aTelephoneCallIsKeptButVisitsNobody() {
        String area = given.roll(XINXU, 1);
        RecordVisit call = new RecordVisit(
                area, "1", given.open(area, "1").getVersion(), EARLY, VisitManner.PHONE, "甲某", "约时间", "11", null);

        caller.as(clerk, () -> work.recordVisit(call));

        assertThat(given.open(area, "1").getStage()).isEqualTo(HouseholdStage.NOT_VISITED);
        List<Visit> kept = caller.as(clerk, () -> households.visits(households.open(area, "1"), 10));
        assertThat(kept).extracting(Visit::getStayReason).containsExactly("11");
    }

    @Test
    void aVisitAtHomeTakesTwoOfficers() {
        String area = given.roll(XINXU, 1);
        RecordVisit alone = new RecordVisit(
                area, "1", given.open(area, "1").getVersion(), EARLY, VisitManner.HOME, "甲某", "讲解", null, null);

        assertRefused("relocation.rule.two-workers", () -> work.recordVisit(alone));
        assertThat(given.open(area, "1").getStage()).isEqualTo(HouseholdStage.NOT_VISITED);
    }

    @Test
    void noActLiesInTheFuture() {
        String area = given.roll(XINXU, 1);
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);

        assertRefused("relocation.rule.day-in-future", () -> work.recordVisit(given.visit(area, "1", tomorrow)));
    }

    @Test
    void carriesAHouseholdToNegotiationStepByStep() {
        String area = given.openArea(XINXU);
        given.load(area, RelocationGiven.rows(1));

        caller.as(clerk, () -> {
            work.recordVisit(given.visit(area, "1", BEFORE_POSTING));
            work.survey(given.survey(area, "1", BEFORE_POSTING, Dispute.NONE));
            work.confirm(area, "1", version(area), POSTED_LONG_ENOUGH);
            work.appraise(area, "1", version(area), "评-1", POSTED_LONG_ENOUGH);
            work.negotiate(area, "1", version(area), POSTED_LONG_ENOUGH);
        });

        List<StageEntry> stages = caller.as(clerk, () -> households.stages(households.open(area, "1")));
        assertThat(stages).extracting(StageEntry::getStage).contains(HouseholdStage.values());
        assertThat(given.open(area, "1").getStage()).isEqualTo(HouseholdStage.NEGOTIATING);
    }

    @Test
    void nobodySkipsAStep() {
        String area = given.openArea(XINXU);
        given.load(area, RelocationGiven.rows(1));

        assertRefused("relocation.rule.not-visited", () -> work.survey(given.survey(area, "1", EARLY, Dispute.NONE)));
        assertRefused("relocation.rule.transition", () -> work.negotiate(area, "1", version(area), POSTED_LONG_ENOUGH));
    }

    @Test
    void ownershipStandsOnlyAfterThePostingHungOutItsFiveDays() {
        String area = surveyed(Dispute.NONE);

        // Monday 11 March: the fifth day is a Saturday, so the last day is Monday the 18th (民法典第203条)
        assertRefused("relocation.rule.still-posted", () -> work.confirm(area, "1", version(area), EARLY.plusDays(7)));
        caller.as(clerk, () -> work.confirm(area, "1", version(area), EARLY.plusDays(8)));

        assertThat(given.open(area, "1").getStage()).isEqualTo(HouseholdStage.CONFIRMED);
    }

    @Test
    void ownershipInDisputeIsNotConfirmedUntilItIsSettled() {
        String area = surveyed(Dispute.OPEN);

        assertRefused("relocation.rule.dispute-open", () -> work.confirm(area, "1", version(area), POSTED_LONG_ENOUGH));
        caller.as(clerk, () -> {
            work.settleDispute(area, "1", version(area));
            work.confirm(area, "1", version(area), POSTED_LONG_ENOUGH);
        });

        assertThat(given.open(area, "1").getDispute()).isEqualTo(Dispute.SETTLED);
    }

    @Test
    void nothingIsAppraisedWithoutAnAppraiserNorNegotiatedWithoutPlan() {
        String area = given.roll(XINXU, 1);
        caller.as(clerk, () -> work.recordVisit(given.visit(area, "1", EARLY)));

        assertRefused("relocation.rule.no-appraiser", () -> work.appraise(area, "1", version(area), "评-1", EARLY));
        assertRefused("relocation.rule.plan-not-effective", () -> work.negotiate(area, "1", version(area), EARLY));
    }

    @Test
    void theSlowerOfTwoOfficersLearnsThatTheHouseholdChanged() {
        String area = given.roll(XINXU, 1);
        RecordVisit first = given.visit(area, "1", EARLY);
        RecordVisit second = given.visit(area, "1", EARLY.plusDays(1));

        caller.as(clerk, () -> work.recordVisit(first));

        assertThatThrownBy(() -> caller.as(clerk, () -> work.recordVisit(second)))
                .isInstanceOf(StaleRecord.class);
        assertThat(given.open(area, "1").getLastVisitOn()).isEqualTo(EARLY);
    }

    private String surveyed(Dispute dispute) {
        String area = given.openArea(XINXU);
        given.load(area, List.of(RelocationGiven.row("1", "李某甲", "80.00", BEFORE_POSTING)));
        caller.as(clerk, () -> work.survey(given.survey(area, "1", BEFORE_POSTING, dispute)));
        return area;
    }

    private void assertRefused(String rule, Caller.Work act) {
        assertThatThrownBy(() -> caller.as(clerk, act))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(rule));
    }

    private long version(String area) {
        return given.open(area, "1").getVersion();
    }
}
