package cn.tongxinyuan.relocation.progress;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.relocation.HouseholdStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AreaProgressTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    private final AreaProgress progress = new AreaProgress(
            null,
            DAY,
            Map.of(
                    HouseholdStage.NOT_VISITED, reached(9, "900", "90"),
                    HouseholdStage.VISITED, reached(6, "500", "50"),
                    HouseholdStage.NEGOTIATING, reached(2, "100", "10")));

    @Test
    void whereAHouseholdStandsIsWhatItReachedAndNotPassed() {
        assertThat(progress.currently(HouseholdStage.NOT_VISITED)).isEqualTo(3);
        assertThat(progress.currently(HouseholdStage.VISITED)).isEqualTo(6);
        assertThat(progress.currently(HouseholdStage.APPRAISED)).isEqualTo(-2);
        assertThat(progress.currently(HouseholdStage.NEGOTIATING)).isEqualTo(2);
    }

    @Test
    void ratesAreOfTheRollAndRoundedDown() {
        assertThat(progress.rate(HouseholdStage.VISITED)).isEqualByComparingTo("66.6");
        assertThat(progress.areaRate(HouseholdStage.VISITED)).isEqualByComparingTo("55.5");
        assertThat(AreaProgress.rate(new BigDecimal("9996"), new BigDecimal("10000")))
                .isEqualByComparingTo("99.9");
        assertThat(AreaProgress.rate(BigDecimal.ONE, BigDecimal.ZERO)).isNull();
        assertThat(new AreaProgress(null, DAY, Map.of()).rate(HouseholdStage.VISITED))
                .isNull();
    }

    @Test
    void aSumHoldsEveryStageOfBoth() {
        AreaProgress sum = progress.plus(new AreaProgress(
                null,
                DAY,
                Map.of(HouseholdStage.VISITED, reached(1, "10", "3"), HouseholdStage.SURVEYED, reached(4, "40", "5"))));

        assertThat(sum.at(HouseholdStage.VISITED)).isEqualTo(reached(7, "510", "53"));
        assertThat(sum.at(HouseholdStage.SURVEYED)).isEqualTo(reached(4, "40", "5"));
        assertThat(sum.roll()).isEqualTo(reached(9, "900", "90"));
        assertThat(sum.asOf()).isEqualTo(DAY);
    }

    @Test
    void sharesAndPercentsAreReadAsPeopleDo() {
        assertThat(AreaRows.share(1, 3)).isEqualByComparingTo("0.3333");
        assertThat(AreaRows.share(2, 3)).isEqualByComparingTo("0.6666");
        assertThat(AreaRows.share(1, 0)).isZero();
        assertThat(AreaRows.percent(null)).isEqualTo("—");
        assertThat(AreaRows.percent(new BigDecimal("66.6"))).isEqualTo("66.6%");
    }

    private static AreaProgress.Reached reached(long households, String floor, String land) {
        return new AreaProgress.Reached(households, new BigDecimal(floor), new BigDecimal(land));
    }
}
