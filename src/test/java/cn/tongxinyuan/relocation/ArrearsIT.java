package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.relocation.progress.Arrears;
import cn.tongxinyuan.relocation.progress.TeamArrears;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which team is worst, why, who answers for it and since when. */
@ExtendWith(ArquillianExtension.class)
class ArrearsIT {

    private static final String UNIT = "370105013004";

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    HouseholdWork work;

    @Inject
    Arrears arrears;

    @Inject
    Records records;

    @Inject
    Clock clock;

    private String secretary;
    private String area;

    /** Six households: 1 and 2 of nobody, 3 and 4 of A with promises and reasons, 5 of B not visited, 6 of C in good order. */
    @BeforeEach
    void fallBehind() {
        secretary = caller.hired("organization.street-secretary", UNIT);
        area = given.roll(UNIT, 6);
        answers("A", "3", "4");
        answers("B", "5");
        answers("C", "6");
        records.change(
                "update relocation_household set officer = null where household_no in ('1', '2') and area_id ="
                        + " (select id from relocation_area where code = ?1)",
                area);
        visited("3", "11", EARLY.plusDays(1));
        visited("4", "11", EARLY.plusDays(4));
        visited("6", "12", LocalDate.now(clock));
    }

    @Test
    void theTeamWithMostIsFirstAndTheOneThatWaitsLongestBeforeIt() {
        List<TeamArrears> teams = teams();

        assertThat(teams).extracting(TeamArrears::officer).containsExactly("A", null, "B");
        assertThat(teams).extracting(TeamArrears::unvisited).containsExactly(0L, 2L, 1L);
        assertThat(teams).extracting(TeamArrears::late).containsExactly(2L, 0L, 0L);
        assertThat(teams).extracting(TeamArrears::households).containsExactly(2L, 2L, 1L);
        assertThat(teams.get(0).since()).isEqualTo(EARLY.plusDays(1));
        assertThat(teams.get(1).since()).isEqualTo(LocalDate.now(clock));
        assertThat(teams.get(0).reasons()).isEqualTo(Map.of("11", 2L));
    }

    @Test
    void thePageSaysWhoAndWhyAndLeadsToTheHouseholds() {
        assertThat(caller.browser(secretary).get("/relocation/arrears-view").body())
                .contains("最需要督促", "没有指定包保", "约访逾期")
                .containsPattern(" 2 户")
                .contains("/relocation/household-list?area=" + area + "&amp;stage=NOT_VISITED&amp;officer=B");
        assertThat(caller.browser(secretary).get("/relocation/progress-board").body())
                .contains("/relocation/arrears-view");
    }

    @Test
    void aSheetOfPaperHoldsTwelveTeamsAndTellsOfTheOthers() {
        String crowded = given.roll("370105013005", 14);
        for (int i = 1; i <= 14; i++) {
            Household household = given.open(crowded, String.valueOf(i));
            String officer = "干部" + i;
            caller.asSystem(() -> work.assign(household.getRollKey(), household.getVersion(), officer));
        }
        String reader = caller.hired("organization.street-secretary", "370105013005");
        int all = caller.as(reader, () -> arrears.teams()).size();

        String page = caller.browser(reader).get("/relocation/arrears-view").body();

        assertThat(all).isGreaterThanOrEqualTo(14);
        assertThat(page).contains("另有 " + (all - 12) + " 个包保");
        assertThat(page.split("stage=NOT_VISITED", -1))
                .as("each of them leads to its households")
                .hasSize(13);
    }

    @Test
    void otherUnitsAreBehindWithNothingOfIt() {
        String other = caller.hired("organization.street-secretary", "370105011");

        assertThat(caller.as(other, () -> arrears.teams()))
                .extracting(TeamArrears::area)
                .doesNotContain(area);
    }

    private List<TeamArrears> teams() {
        return caller.as(secretary, () -> arrears.teams()).stream()
                .filter(team -> team.area().equals(area))
                .toList();
    }

    private void answers(String officer, String... numbers) {
        for (String number : numbers) {
            Household household = given.open(area, number);
            caller.asSystem(() -> work.assign(household.getRollKey(), household.getVersion(), officer));
        }
    }

    private void visited(String number, String reason, LocalDate next) {
        RecordVisit visit = given.visit(area, number, EARLY);
        caller.asSystem(() -> work.recordVisit(new RecordVisit(
                area,
                number,
                visit.version(),
                visit.visitedOn(),
                visit.manner(),
                visit.staff(),
                visit.content(),
                reason,
                next)));
    }
}
