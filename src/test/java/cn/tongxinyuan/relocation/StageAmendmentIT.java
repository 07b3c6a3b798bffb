package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.platform.calendar.DistrictClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Surveys and days of stages are put right and withdrawn; every day reads as if they had been right at once. */
@ExtendWith(ArquillianExtension.class)
class StageAmendmentIT extends AmendmentGiven {

    @Test
    void aSurveyCorrectedBeforeItsPostingMovesToItsNewDay() {
        visit(EARLY);
        survey(EARLY);
        survey(EARLY.plusDays(1));

        assertThat(household().getStageSince()).isEqualTo(EARLY.plusDays(1));
        assertThat(days(HouseholdStage.SURVEYED)).containsExactly(EARLY.plusDays(1));
        assertNothingIsNegative();
    }

    @Test
    void aPostedSurveyIsPutRightWithAReasonOnly() {
        visit(EARLY.minusDays(9));
        survey(EARLY.minusDays(5));
        SurveyHousehold right = given.survey(area, "1", EARLY.minusDays(4), Dispute.NONE);

        assertRefused("relocation.rule.survey-closed", () -> work.survey(right));
        assertRefused("relocation.rule.amend-reason", () -> amendments.amendSurvey(right, " "));
        caller.as(clerk, () -> amendments.amendSurvey(right, REASON));

        assertThat(household().getStageSince()).isEqualTo(EARLY.minusDays(4));
        assertThat(kept()).singleElement().satisfies(amendment -> {
            assertThat(amendment.getKind()).isEqualTo(Amendment.Kind.SURVEY);
            assertThat(amendment.getBefore()).contains("砖混").doesNotContain("BRICK_CONCRETE");
        });
    }

    @Test
    void whatWasSurveyedDuringAPostingNeedsAFurtherOne() {
        visit(EARLY);
        survey(EARLY);
        LocalDate day = EARLY.plusDays(30);

        assertRefused("relocation.rule.posted-too-early", () -> work.confirm(area, "1", version(), day));
        caller.asSystem(() -> areas.publish(area, PublicationKind.SURVEY, EARLY.plusDays(10), "公示栏"));
        caller.as(clerk, () -> work.confirm(area, "1", version(), day));

        assertThat(household().getStage()).isEqualTo(HouseholdStage.CONFIRMED);
    }

    @Test
    void aMovedStageCountsTheAreaItHadOnEachDay() {
        visit(EARLY.minusDays(9));
        given.load(area, List.of(RelocationGiven.row("1", "王某乙", "50.00", null)));
        survey(EARLY.minusDays(8));

        caller.as(clerk, () -> {
            amendments.amendStage(area, "1", version(), HouseholdStage.SURVEYED, EARLY.minusDays(2), REASON);
            amendments.withdrawStage(area, "1", version(), HouseholdStage.SURVEYED, REASON);
        });
        RecordVisit later = given.visit(area, "1", today());
        caller.as(clerk, () -> amendments.amendVisit(id(visits().get(0)), later, REASON));

        assertThat(at(today()).at(HouseholdStage.SURVEYED).floorArea()).isEqualByComparingTo("0");
        assertThat(at(today()).at(HouseholdStage.VISITED).floorArea()).isEqualByComparingTo("50.00");
        assertThat(at(today().minusDays(1)).at(HouseholdStage.VISITED).floorArea())
                .isEqualByComparingTo("0");
        assertNothingIsNegative();
    }

    @Test
    void aStageStaysBetweenItsNeighbours() {
        visit(EARLY.minusDays(9));
        survey(EARLY.minusDays(5));

        assertRefused(
                "relocation.rule.stage-between",
                () -> amendments.amendStage(
                        area, "1", version(), HouseholdStage.SURVEYED, EARLY.minusDays(10), REASON));
        assertRefused(
                "relocation.rule.stage-between",
                () -> amendments.amendStage(
                        area, "1", version(), HouseholdStage.SURVEYED, today().plusDays(1), REASON));
        assertRefused(
                "relocation.rule.stage-not-last",
                () -> amendments.withdrawStage(area, "1", version(), HouseholdStage.VISITED, REASON));
        assertRefused(
                "relocation.rule.amend-visit",
                () -> amendments.amendStage(area, "1", version(), HouseholdStage.VISITED, EARLY, REASON));
        assertThat(kept()).isEmpty();
    }

    @Test
    void theClerkAmendsTodaysRecordsTheChiefOlderOnesToo() {
        String chief = caller.hired("relocation.chief", STREET);
        String secretary = caller.hired("organization.street-secretary", STREET);
        LocalDate today = today();
        Instant morning = today.atStartOfDay(DistrictClock.ZONE).toInstant();

        assertThat(caller.as(clerk, () -> amendments.openSince())).isEqualTo(morning);
        assertThat(caller.as(chief, () -> amendments.openSince())).isEqualTo(Instant.EPOCH);
        assertThat(caller.as(secretary, () -> amendments.openSince())).isEqualTo(Instant.MAX);
    }

    @Test
    void aVisitOfTheRollIsWithdrawnWithItsDay() {
        given.load(area, List.of(RelocationGiven.row("1", "王某乙", "80.00", EARLY)));
        caller.as(
                clerk,
                () -> amendments.amendStage(area, "1", version(), HouseholdStage.VISITED, EARLY.plusDays(1), REASON));
        assertThat(household().getLastVisitOn()).isEqualTo(EARLY.plusDays(1));

        caller.as(clerk, () -> amendments.withdrawStage(area, "1", version(), HouseholdStage.VISITED, REASON));

        assertThat(household().getStage()).isEqualTo(HouseholdStage.NOT_VISITED);
        assertThat(household().getLastVisitOn()).isNull();
        assertNothingIsNegative();
    }

    @Test
    void aLaterVisitAtHomeStandsForTheOneOfTheRollThatWasNone() {
        given.load(area, List.of(RelocationGiven.row("1", "王某乙", "80.00", EARLY)));
        visit(EARLY.plusDays(4));

        caller.as(clerk, () -> amendments.withdrawStage(area, "1", version(), HouseholdStage.VISITED, REASON));

        assertThat(household().getStage()).isEqualTo(HouseholdStage.VISITED);
        assertThat(household().getStageSince()).isEqualTo(EARLY.plusDays(4));
        assertNothingIsNegative();
    }
}
