package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a household becomes by what is told of it, in whatever order it is told. */
class HouseholdTest {

    private static final LocalDate ROLL = LocalDate.of(2024, 3, 11);
    private static final LocalDate DAY = LocalDate.of(2024, 3, 20);

    private final Household household = household(null);

    @Test
    void theLastVisitIsTheLatestInWhateverOrder() {
        household.visited(VisitManner.HOME, DAY, null);
        household.visited(VisitManner.HOME, DAY.minusDays(3), null);
        assertThat(household.getLastVisitOn()).isEqualTo(DAY);
        household.visited(VisitManner.HOME, DAY, null);
        assertThat(household.getLastVisitOn()).isEqualTo(DAY);
        household.visited(VisitManner.PHONE, DAY.plusDays(1), null);
        assertThat(household.getLastVisitOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void whatTheLatestVisitPromisedStands() {
        household.visited(VisitManner.HOME, DAY, DAY.plusDays(9));
        household.visited(VisitManner.HOME, DAY.minusDays(1), DAY.plusDays(2));
        assertThat(household.getNextVisitOn()).isEqualTo(DAY.plusDays(9));
        household.visited(VisitManner.HOME, DAY, DAY.plusDays(5));
        assertThat(household.getNextVisitOn()).isEqualTo(DAY.plusDays(5));
        household.visited(VisitManner.HOME, DAY.plusDays(1), null);
        assertThat(household.getNextVisitOn()).isNull();
    }

    @Test
    void onlyTheFirstVisitAtHomeTakesItOn() {
        assertThat(household.visited(VisitManner.PHONE, DAY, null)).isFalse();
        assertThat(household.getStage()).isEqualTo(HouseholdStage.NOT_VISITED);
        assertThat(household.visited(VisitManner.HOME, DAY, null)).isTrue();
        assertThat(household.getStage()).isEqualTo(HouseholdStage.VISITED);
        assertThat(household.getStageSince()).isEqualTo(DAY);
        assertThat(household.visited(VisitManner.HOME, DAY.plusDays(1), null)).isFalse();
        assertThat(household.getStageSince()).isEqualTo(DAY);
    }

    @Test
    void aRollThatTellsOfAVisitVisitsIt() {
        Household visited = household(DAY);
        assertThat(visited.getStage()).isEqualTo(HouseholdStage.VISITED);
        assertThat(visited.getStageSince()).isEqualTo(DAY);
        assertThat(visited.getLastVisitOn()).isEqualTo(DAY);
        assertThat(household.getStageSince()).isEqualTo(ROLL);
        assertThat(household.getLastVisitOn()).isNull();
    }

    @Test
    void aLaterRollMovesTheLastVisitForwardOnly() {
        Household visited = household(DAY);
        assertThat(visited.listed(sealed(DAY.minusDays(1)))).isFalse();
        assertThat(visited.getLastVisitOn()).isEqualTo(DAY);
        visited.listed(sealed(DAY.plusDays(1)));
        assertThat(visited.getLastVisitOn()).isEqualTo(DAY.plusDays(1));
        assertThat(visited.getStageSince()).isEqualTo(DAY);
        assertThat(household.listed(sealed(DAY))).isTrue();
        assertThat(household.listed(sealed(null))).isFalse();
        assertThat(household.getLastVisitOn()).isEqualTo(DAY);
    }

    @Test
    void isCarriedToNegotiationStepByStep() {
        refused("not-visited", () -> survey(DAY, Dispute.NONE));
        household.visited(VisitManner.HOME, DAY, null);
        assertThat(survey(DAY, Dispute.OPEN)).isTrue();
        assertThat(survey(DAY, Dispute.OPEN)).isFalse();
        assertThat(household.getMeasuredArea()).isEqualByComparingTo("81.20");
        assertThat(household.getUnregisteredArea()).isEqualByComparingTo("1.50");
        assertThat(household.getRegisteredPersons()).isEqualTo(4);
        refused("dispute-open", () -> household.confirmed(DAY));
        household.disputeSettled();
        refused("no-dispute", household::disputeSettled);
        refused("before-last-stage", () -> household.confirmed(DAY.minusDays(1)));
        household.confirmed(DAY);
        assertThat(survey(DAY, Dispute.OPEN)).isFalse();
        assertThat(household.getDispute()).as("settled and confirmed").isEqualTo(Dispute.SETTLED);
        household.appraised("P-1", DAY.plusDays(1));
        assertThat(household.getAppraisalNumber()).isEqualTo("P-1");
        assertThat(household.getAppraisalServedOn()).isEqualTo(DAY.plusDays(1));
        household.negotiating(DAY.plusDays(2));
        assertThat(household.getStage()).isEqualTo(HouseholdStage.NEGOTIATING);
        assertThat(household.getStageSince()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void aFirstVisitBeforeTheRollTakesTheRollsDayWithIt() {
        refused("before-last-stage", () -> household.visited(VisitManner.HOME, ROLL.minusDays(1), null));
        household.listedBy(ROLL.minusDays(1));
        household.visited(VisitManner.HOME, ROLL.minusDays(1), null);
        assertThat(household.getStageSince()).isEqualTo(ROLL.minusDays(1));
    }

    @Test
    void anOfficerHasANameOfSixtyCharactersAtMost() {
        assertThat(household.assign("甲".repeat(60))).isTrue();
        assertThat(household.assign("甲".repeat(60))).isFalse();
        refused("officer-name", () -> household.assign("甲".repeat(61)));
        refused("officer-name", () -> household.assign(" "));
        refused("officer-name", () -> household.assign(null));
        assertThat(household.getOfficer()).hasSize(60);
    }

    @Test
    void anActIsAddedUpByStageAndDay() {
        AreaAdvanced.Advance advance = new AreaAdvanced.Advance();
        advance.reached(HouseholdStage.VISITED, DAY, new BigDecimal("80"), null);
        advance.reached(HouseholdStage.VISITED, DAY, new BigDecimal("20"), BigDecimal.ONE);
        advance.reached(HouseholdStage.NOT_VISITED, DAY.plusDays(1), BigDecimal.TEN, BigDecimal.TEN);
        advance.reached(HouseholdStage.NOT_VISITED, DAY, BigDecimal.TEN, BigDecimal.TEN);
        advance.corrected(HouseholdStage.VISITED, DAY, BigDecimal.ONE, BigDecimal.TEN);

        AreaAdvanced told = advance.of(7);

        assertThat(told.area()).isEqualTo(7);
        assertThat(told.steps())
                .containsExactly(
                        step(HouseholdStage.NOT_VISITED, DAY, 1, "11", "20"),
                        step(HouseholdStage.NOT_VISITED, DAY.plusDays(1), 1, "10", "10"),
                        step(HouseholdStage.VISITED, DAY, 2, "101", "11"));
        assertThat(told.reversed().steps())
                .containsExactly(
                        step(HouseholdStage.NOT_VISITED, DAY, -1, "-11", "-20"),
                        step(HouseholdStage.NOT_VISITED, DAY.plusDays(1), -1, "-10", "-10"),
                        step(HouseholdStage.VISITED, DAY, -2, "-101", "-11"));
        assertThat(AreaAdvanced.by(household).steps())
                .containsExactly(step(HouseholdStage.NOT_VISITED, ROLL, 1, "80.00", "40.00"));
    }

    private static AreaAdvanced.Step step(HouseholdStage stage, LocalDate day, int many, String floor, String land) {
        return new AreaAdvanced.Step(stage, day, many, new BigDecimal(floor), new BigDecimal(land));
    }

    private boolean survey(LocalDate day, Dispute dispute) {
        return household.surveyed(new SurveyHousehold(
                "A", "1", 0, day, new BigDecimal("81.20"), new BigDecimal("1.50"), 4, "BRICK_WOOD", dispute));
    }

    private static Household household(LocalDate visit) {
        return new Household(AreaTest.area("A", null, null), sealed(visit), ROLL);
    }

    private static RosterRow.Sealed sealed(LocalDate visit) {
        RosterRow row = RelocationGiven.row("1", "王某", "80.00", visit);
        return new RosterRow.Sealed(row, "index", "id", "id index", "phone", "tail");
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage("relocation.rule." + rule);
    }
}
