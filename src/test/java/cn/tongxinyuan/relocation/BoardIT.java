package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The board says how fast it goes, how fast it must go, and why people stay. */
@ExtendWith(ArquillianExtension.class)
class BoardIT {

    private static final String UNIT = "370105013010";
    private static final String BOARD = "/relocation/progress-board?asOf=2024-05-20";

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    AreaService areas;

    @Inject
    HouseholdWork work;

    @Inject
    HouseholdService households;

    @Inject
    Clock clock;

    private static String area;
    private static String chief;

    @BeforeEach
    void found() {
        if (area == null) {
            chief = caller.hired("relocation.chief", UNIT);
            area = "IT-" + Long.toString(System.nanoTime(), 36);
            caller.asSystem(() -> areas.found(new FoundArea(
                    area, "看板片区", Track.COLLECTIVE, UNIT, null, "hundred-days", 5, new BigDecimal("400"), null)));
            given.load(
                    area,
                    List.of(
                            row("1", LocalDate.of(2024, 5, 10)),
                            row("2", LocalDate.of(2024, 5, 14)),
                            row("3", LocalDate.of(2024, 5, 13)),
                            row("4", null),
                            row("5", null)));
        }
    }

    private static RosterRow row(String number, LocalDate visited) {
        return RelocationGiven.row(number, "王某甲", "80.00", visited);
    }

    @Test
    void theBoardTellsTheLastWeekTheNeedAndTheDifferenceOfTwoDays() {
        String board = caller.browser(chief).get(BOARD + "&compare=2024-05-12").body();

        assertThat(board)
                .as("14 to 20 May, and 29 days for two households")
                .contains("近7天 +1", "每天须入户 1 户", "比 2024-05-12 增加")
                .containsPattern(">\\+2</td>");
    }

    @Test
    void aDayThatIsStillToComeIsToldAndNotShown() {
        String ahead = caller.browser(chief)
                .get("/relocation/progress-board?asOf=2099-01-01")
                .body();
        assertThat(ahead).contains("所选日期还没有到", "name=\"asOf\" value=\"" + LocalDate.now(clock) + "\"");
        assertThat(caller.browser(chief).get(BOARD).body()).doesNotContain("所选日期还没有到", "增加");
    }

    @Test
    void aHouseholdCountsWithTheReasonOfItsLatestVisit() {
        call("1", LocalDate.of(2024, 5, 15), "11");
        call("1", LocalDate.of(2024, 5, 16), "04");
        call("2", LocalDate.of(2024, 5, 15), "11");
        call("3", LocalDate.of(2024, 5, 15), "11");
        call("3", LocalDate.of(2024, 5, 16), null);

        Map<String, Long> reasons = caller.as(chief, () -> households.stayReasons());

        assertThat(reasons).containsExactlyInAnyOrderEntriesOf(Map.of("04", 1L, "11", 1L));
        String stranger = caller.hired("relocation.chief", "370105013009");
        assertThat(caller.as(stranger, () -> households.stayReasons())).isEmpty();
    }

    private void call(String number, LocalDate day, String reason) {
        RecordVisit visit = given.visit(area, number, day);
        caller.asSystem(() -> work.recordVisit(
                new RecordVisit(area, number, visit.version(), day, VisitManner.PHONE, "甲某", "约时间", reason, null)));
    }
}
