package cn.tongxinyuan.relocation.web;

import static cn.tongxinyuan.relocation.HouseholdStage.APPRAISED;
import static cn.tongxinyuan.relocation.HouseholdStage.CONFIRMED;
import static cn.tongxinyuan.relocation.HouseholdStage.NEGOTIATING;
import static cn.tongxinyuan.relocation.HouseholdStage.NOT_VISITED;
import static cn.tongxinyuan.relocation.HouseholdStage.SURVEYED;
import static cn.tongxinyuan.relocation.HouseholdStage.VISITED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.NextStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Steps and days on a household's page. */
class StageBarTest {

    private static List<String> states(HouseholdStage now, NextStep next) {
        return StageBar.steps(now, Map.of(), next).stream()
                .map(StageBar.Step::state)
                .toList();
    }

    @Test
    void aHouseholdNobodyVisitedBeginsWithTheVisit() {
        assertThat(states(NOT_VISITED, new NextStep(VISITED, null)))
                .containsExactly("now", "next", "next", "next", "next");
    }

    @Test
    void whatIsReachedIsDoneAndTheNextStepIsUnderWay() {
        assertThat(states(SURVEYED, new NextStep(CONFIRMED, null)))
                .containsExactly("done", "done", "now", "next", "next");
    }

    @Test
    void aRefusedStepIsBlocked() {
        assertThat(states(CONFIRMED, new NextStep(APPRAISED, new RuleViolation("relocation.rule.no-appraiser"))))
                .containsExactly("done", "done", "done", "blocked", "next");
    }

    @Test
    void negotiationIsUnderWayAndNotDone() {
        assertThat(states(NEGOTIATING, new NextStep(null, null)))
                .containsExactly("done", "done", "done", "done", "now");
    }

    @Test
    void aReachedStepShowsItsDay() {
        LocalDate visit = LocalDate.of(2024, 3, 12);

        assertThat(StageBar.steps(VISITED, Map.of(VISITED, visit), new NextStep(SURVEYED, null)).stream()
                        .map(StageBar.Step::note))
                .containsExactly("03-12", "", "", "", "");
    }

    @Test
    void aPromisedVisitIsLateAfterItsDayButAnEndedPeriodIsOnlyOver() {
        LocalDate today = LocalDate.of(2024, 5, 20);

        assertThat(Term.due("k", today.minusDays(2), today))
                .extracting(Term::kind, Term::word, Term::days)
                .containsExactly("late", "late", 2L);
        assertThat(Term.end("k", today.minusDays(2), today))
                .extracting(Term::kind, Term::word, Term::days)
                .containsExactly("plain", "over", 2L);
        assertThat(Term.due("k", today, today))
                .extracting(Term::kind, Term::word)
                .containsExactly("warn", "today");
        assertThat(Term.end("k", today.plusDays(29), today))
                .extracting(Term::kind, Term::word, Term::days)
                .containsExactly("info", "left", 29L);
    }
}
