package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.row;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.relocation.progress.Correction;
import cn.tongxinyuan.relocation.progress.DailyProgress;
import cn.tongxinyuan.relocation.progress.RelocationStatistics;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A closed day keeps what it showed, and the board tells where the book says otherwise today. */
@ExtendWith(ArquillianExtension.class)
class DailyProgressIT {

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    AreaService areas;

    @Inject
    DailyProgress daily;

    @Inject
    RelocationStatistics statistics;

    @Inject
    Clock clock;

    @Test
    void aVisitEnteredAfterTheDayWasClosedIsShownWithBothFigures() throws Exception {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        String area = "IT-" + Long.toString(System.nanoTime(), 36);
        caller.asSystem(() -> areas.found(new FoundArea(
                area, "更正片区", Track.COLLECTIVE, STREET, null, "hundred-days", 2, new BigDecimal("200"), null)));
        given.load(area, List.of(row("1", "王某甲", "80.00", EARLY)));
        caller.asSystem(() -> daily.close(yesterday));
        given.load(area, List.of(row("2", "王某乙", "90.00", EARLY)));
        caller.asSystem(() -> daily.close(yesterday));

        List<Correction> corrections =
                caller.asSystem(() -> Correction.between(daily.closed(yesterday), statistics.progress(yesterday)));

        assertThat(corrections)
                .filteredOn(correction ->
                        correction.area().getCode().equals(area) && correction.stage() == HouseholdStage.VISITED)
                .singleElement()
                .satisfies(correction -> {
                    assertThat(correction.kept().households()).isEqualTo(1);
                    assertThat(correction.now().households()).isEqualTo(2);
                    assertThat(correction.now().floorArea()).isEqualByComparingTo("170.00");
                });
        String chief = caller.hired("relocation.chief", STREET);
        assertThat(caller.browser(chief)
                        .get("/relocation/progress-board?asOf=" + yesterday)
                        .body())
                .contains("更正片区", "这一天的数字后来有更正");
    }
}
