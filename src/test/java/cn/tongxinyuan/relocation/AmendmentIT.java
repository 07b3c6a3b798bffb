package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.intake.IntakeUndo;
import cn.tongxinyuan.platform.intake.Source;
import cn.tongxinyuan.platform.task.Inbox;
import cn.tongxinyuan.platform.task.Task;
import cn.tongxinyuan.relocation.progress.AreaProgress;
import cn.tongxinyuan.relocation.progress.RelocationStatistics;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dated facts of a household are put right and withdrawn; every day reads as if they had been right at once. */
@ExtendWith(ArquillianExtension.class)
class AmendmentIT {

    private static final String REASON = "日期写错";

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    HouseholdWork work;

    @Inject
    AmendmentService amendments;

    @Inject
    HouseholdService households;

    @Inject
    RelocationStatistics statistics;

    @Inject
    AreaService areas;

    @Inject
    Inbox inbox;

    @Inject
    Trail trail;

    @Inject
    Records records;

    @Inject
    IntakeUndo undo;

    @Inject
    Clock clock;

    private String clerk;
    private String area;

    @BeforeEach
    void hire() {
        clerk = caller.hired("relocation.clerk", STREET);
        area = given.openArea(XINXU);
        given.load(area, RelocationGiven.rows(2));
    }

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

    @Test
    void aWithdrawnVisitOfTheRollsOwnDayLeavesTheRollsVisit() {
        given.load(area, List.of(RelocationGiven.row("1", "王某乙", "80.00", EARLY)));
        visit(EARLY);

        caller.as(clerk, () -> amendments.withdrawVisit(area, "1", version(), id(visits().get(0)), REASON));

        assertThat(household().getStage()).isEqualTo(HouseholdStage.VISITED);
        assertThat(household().getLastVisitOn()).isEqualTo(EARLY);
    }

    private void call(LocalDate day) {
        RecordVisit call = new RecordVisit(area, "1", version(), day, VisitManner.PHONE, "甲某", "约时间", null, null);
        caller.as(clerk, () -> work.recordVisit(call));
    }

    private void visit(LocalDate day) {
        visit(day, null);
    }

    private void visit(LocalDate day, LocalDate next) {
        caller.as(
                clerk,
                () -> work.recordVisit(
                        new RecordVisit(area, "1", version(), day, VisitManner.HOME, "甲某、乙某", "讲解政策", null, next)));
    }

    private void survey(LocalDate day) {
        caller.as(clerk, () -> work.survey(given.survey(area, "1", day, Dispute.NONE)));
    }

    private List<Visit> visits() {
        return caller.as(clerk, () -> households.visits(household(), 10));
    }

    private List<Amendment> kept() {
        return caller.as(clerk, () -> amendments.of(household()));
    }

    private List<LocalDate> days(HouseholdStage stage) {
        return caller.as(clerk, () -> households.stages(household())).stream()
                .filter(entry -> entry.getStage() == stage)
                .map(StageEntry::getEnteredOn)
                .toList();
    }

    private List<LocalDate> promised() {
        return caller.as(clerk, () -> inbox.mine(HouseholdWork.VISIT, 100)).stream()
                .filter(task -> task.getAddress().contains(area))
                .map(Task::getDueOn)
                .toList();
    }

    /** Whatever was moved: on no day does any stage count fewer than none. */
    private void assertNothingIsNegative() {
        for (LocalDate day = EARLY.minusDays(12); day.isBefore(EARLY.plusDays(20)); day = day.plusDays(1)) {
            assertSound(at(day));
        }
        assertSound(at(today().minusDays(1)));
        assertSound(at(today()));
    }

    private static void assertSound(AreaProgress progress) {
        for (HouseholdStage stage : HouseholdStage.values()) {
            assertThat(progress.currently(stage)).as(stage.name()).isNotNegative();
            assertThat(progress.at(stage).floorArea()).as(stage.name()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
            assertThat(progress.at(stage).landArea()).as(stage.name()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        }
    }

    private AreaProgress at(LocalDate day) {
        return caller.asSystem(() -> statistics.progress(area, day));
    }

    private Household household() {
        return given.open(area, "1");
    }

    private long version() {
        return household().getVersion();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String id(Visit visit) {
        return String.valueOf(visit.getId());
    }

    private void assertRefused(String rule, Caller.Work act) {
        assertThatThrownBy(() -> caller.as(clerk, act))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(rule));
    }
}
