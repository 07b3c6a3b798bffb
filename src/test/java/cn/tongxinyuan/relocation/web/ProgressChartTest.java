package cn.tongxinyuan.relocation.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.progress.AreaProgress.Reached;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProgressChartTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 11);

    private final SortedMap<LocalDate, Map<HouseholdStage, Reached>> curve = new TreeMap<>(Map.of(
            FIRST,
            Map.of(HouseholdStage.NOT_VISITED, reached(3, "300.00")),
            FIRST.plusDays(2),
            Map.of(HouseholdStage.NOT_VISITED, reached(3, "300.00"), HouseholdStage.VISITED, reached(2, "150.00"))));

    @Test
    void aDayWithoutAChangeShowsWhatWasReachedBefore() {
        List<ProgressChart.Point> points =
                ProgressChart.points(curve, FIRST, FIRST.plusDays(4), ProgressChart.Measure.HOUSEHOLDS);

        assertThat(points)
                .extracting(point -> point.text(HouseholdStage.VISITED))
                .containsExactly("0.0%", "0.0%", "66.6%", "66.6%", "66.6%");
    }

    @Test
    void sharesOfTheFloorAreaDifferFromSharesOfTheHouseholds() {
        List<ProgressChart.Point> points =
                ProgressChart.points(curve, FIRST, FIRST.plusDays(2), ProgressChart.Measure.FLOOR_AREA);

        assertThat(points.get(2).text(HouseholdStage.VISITED)).isEqualTo("50.0%");
    }

    @Test
    void anEmptyRollHasNoRates() {
        List<ProgressChart.Point> points =
                ProgressChart.points(new TreeMap<>(), FIRST, FIRST, ProgressChart.Measure.HOUSEHOLDS);

        assertThat(ProgressChart.stages()).extracting(points.get(0)::text).containsOnly("—");
    }

    @Test
    void theTableEndsWithTheLastDayAndGoesBackByWeeks() {
        List<ProgressChart.Point> points =
                ProgressChart.points(curve, FIRST, FIRST.plusDays(15), ProgressChart.Measure.HOUSEHOLDS);

        assertThat(ProgressChart.weekly(points))
                .extracting(ProgressChart.Point::getDay)
                .containsExactly(FIRST.plusDays(1), FIRST.plusDays(8), FIRST.plusDays(15));
    }

    private static Reached reached(long households, String floorArea) {
        return new Reached(households, new BigDecimal(floorArea), BigDecimal.ZERO);
    }
}
