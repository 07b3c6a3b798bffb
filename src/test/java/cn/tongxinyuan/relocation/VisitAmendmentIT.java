package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.platform.intake.Source;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visits are put right and withdrawn; every day reads as if they had been right at once. */
@ExtendWith(ArquillianExtension.class)
class VisitAmendmentIT extends AmendmentGiven {

    @Test
    void aVisitBeforeTheRollPutsTheHouseholdOnItFromThatDay() {
        visit(EARLY);

        assertThat(days(HouseholdStage.NOT_VISITED)).containsExactly(EARLY);
        assertNothingIsNegative();
        assertThat(at(EARLY).currently(HouseholdStage.NOT_VISITED)).isZero();
        assertThat(at(EARLY).currently(HouseholdStage.VISITED)).isOne();
    }

    @Test
    void aRollThatTellsOfAnEarlierVisitMovesTheRollsDayToo() {
        given.load(area, List.of(RelocationGiven.row("1", "王某乙", "80.00", EARLY)));

        assertThat(days(HouseholdStage.NOT_VISITED)).containsExactly(EARLY);
        assertNothingIsNegative();
    }

    @Test
    void anUndoneRollGivesTheDayAndTheAreasBack() {
        List<LocalDate> before = days(HouseholdStage.NOT_VISITED);
        String job = "it-amended-" + area;
        given.take(area, List.of(RelocationGiven.row("1", "王某乙", "50.00", EARLY)), new Source(job, job), done -> {});
        assertThat(kept()).extracting(Amendment::getKind).containsExactly(Amendment.Kind.AREA);

        caller.asSystem(() -> undo.undo(job));

        assertThat(days(HouseholdStage.NOT_VISITED)).isEqualTo(before);
        assertThat(household().getStageSince()).isEqualTo(before.get(0));
        assertThat(kept()).isEmpty();
        assertThat(at(today()).roll().floorArea()).isEqualByComparingTo("160.00");
        assertNothingIsNegative();
    }

    @Test
    void anEarlierVisitWrittenDownLateKeepsThePromiseOfTheLatest() {
        visit(EARLY.plusDays(5), EARLY.plusDays(9));
        visit(EARLY, EARLY.plusDays(2));

        assertThat(household().getNextVisitOn()).isEqualTo(EARLY.plusDays(9));
        assertThat(household().getLastVisitOn()).isEqualTo(EARLY.plusDays(5));
        assertThat(promised()).containsExactly(EARLY.plusDays(9));
    }

    @Test
    void aWithdrawnOnlyVisitTakesTheHouseholdBack() {
        visit(EARLY, EARLY.plusDays(9));
        Visit only = visits().get(0);

        caller.as(clerk, () -> amendments.withdrawVisit(area, "1", version(), id(only), REASON));

        assertThat(household().getStage()).isEqualTo(HouseholdStage.NOT_VISITED);
        assertThat(household().getLastVisitOn()).isNull();
        assertThat(promised()).isEmpty();
        assertThat(at(today()).at(HouseholdStage.VISITED).households()).isZero();
        assertNothingIsNegative();
        assertThat(kept()).singleElement().satisfies(amendment -> {
            assertThat(amendment.getBefore()).contains(EARLY.toString()).contains("讲解政策");
            assertThat(amendment.getAfter()).isNull();
            assertThat(amendment.getReason()).isEqualTo(REASON);
            assertThat(amendment.getAmendedBy()).isEqualTo(clerk);
        });
        assertThat(trail.of(clerk))
                .last()
                .asString()
                .startsWith("DONE relocation.withdrawVisit Household " + area + "/1");
    }

    @Test
    void anAmendedFirstVisitMovesTheStageAndItsCount() {
        visit(EARLY);

        RecordVisit other = given.visit(area, "1", EARLY.plusDays(3));
        caller.as(clerk, () -> amendments.amendVisit(id(visits().get(0)), other, REASON));

        assertThat(household().getStageSince()).isEqualTo(EARLY.plusDays(3));
        assertThat(at(EARLY.plusDays(2)).at(HouseholdStage.VISITED).households())
                .isZero();
        assertThat(at(EARLY.plusDays(3)).at(HouseholdStage.VISITED).households())
                .isOne();
        assertNothingIsNegative();
    }

    @Test
    void theOnlyVisitAtHomeStaysWhileASurveyFollowsIt() {
        visit(EARLY.minusDays(9));
        survey(EARLY.minusDays(5));

        assertRefused(
                "relocation.rule.visit-needed",
                () -> amendments.withdrawVisit(area, "1", version(), id(visits().get(0)), REASON));
        assertThat(visits()).hasSize(1);
    }

    @Test
    void whatIsOlderThanTodayIsForTheChief() {
        String chief = caller.hired("relocation.chief", STREET);
        visit(EARLY);
        String visit = id(visits().get(0));
        records.change(
                "update relocation_visit set recorded_at = recorded_at - interval '1' day where id = ?1",
                Long.parseLong(visit));

        assertRefused(
                "relocation.rule.amend-later", () -> amendments.withdrawVisit(area, "1", version(), visit, REASON));
        caller.as(chief, () -> amendments.withdrawVisit(area, "1", version(), visit, REASON));
        assertThat(visits()).isEmpty();
    }

    @Test
    void anAmendedCallBeforeTheRollMovesTheRollsDayOfTheHouseholdToo() {
        call(today());
        RecordVisit earlier = new RecordVisit(area, "1", version(), EARLY, VisitManner.PHONE, "甲某", "约时间", "11", null);
        caller.as(clerk, () -> amendments.amendVisit(id(visits().get(0)), earlier, REASON));

        assertThat(days(HouseholdStage.NOT_VISITED)).containsExactly(EARLY);
        assertThat(household().getStageSince()).isEqualTo(EARLY);
        assertThat(kept().get(0).getAfter()).as("the reason by its name").doesNotContain("|11");
    }

    @Test
    void aWithdrawnVisitOfTheRollsOwnDayLeavesTheRollsVisit() {
        given.load(area, List.of(RelocationGiven.row("1", "王某乙", "80.00", EARLY)));
        visit(EARLY);

        caller.as(clerk, () -> amendments.withdrawVisit(area, "1", version(), id(visits().get(0)), REASON));

        assertThat(household().getStage()).isEqualTo(HouseholdStage.VISITED);
        assertThat(household().getLastVisitOn()).isEqualTo(EARLY);
    }
}
