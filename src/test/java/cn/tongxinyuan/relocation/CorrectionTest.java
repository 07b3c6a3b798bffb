package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.relocation.progress.AreaProgress;
import cn.tongxinyuan.relocation.progress.AreaProgress.Reached;
import cn.tongxinyuan.relocation.progress.Correction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 19);
    private static final Area WHOLE = area("DTLXX", null);
    private static final Area PART = area("XX", WHOLE);

    @Test
    void aVisitRecordedAfterTheDayWasClosedShowsBothFigures() {
        List<Correction> corrections = Correction.between(
                Map.of("XX", Map.of(HouseholdStage.VISITED, reached(624, "58000.00"))),
                List.of(new AreaProgress(PART, DAY, Map.of(HouseholdStage.VISITED, reached(625, "58086.40")))));

        assertThat(corrections)
                .containsExactly(new Correction(
                        PART, HouseholdStage.VISITED, reached(624, "58000.00"), reached(625, "58086.40")));
    }

    @Test
    void equalFiguresAreNoCorrectionWhateverTheirDecimals() {
        assertThat(Correction.between(
                        Map.of("XX", Map.of(HouseholdStage.VISITED, reached(625, "58086.4"))),
                        List.of(new AreaProgress(PART, DAY, Map.of(HouseholdStage.VISITED, reached(625, "58086.40"))))))
                .isEmpty();
    }

    @Test
    void aDayThatIsNotClosedHasNothingToCorrect() {
        assertThat(Correction.between(
                        Map.of(),
                        List.of(new AreaProgress(PART, DAY, Map.of(HouseholdStage.VISITED, reached(1, "1"))))))
                .isEmpty();
    }

    @Test
    void aWholeIsNotComparedBecauseItsPartsAre() {
        Map<HouseholdStage, Reached> same = Map.of(HouseholdStage.VISITED, reached(625, "58086.40"));

        assertThat(Correction.between(
                        Map.of("XX", same),
                        List.of(new AreaProgress(WHOLE, DAY, same), new AreaProgress(PART, DAY, same))))
                .isEmpty();
    }

    private static Reached reached(long households, String floorArea) {
        return new Reached(households, new BigDecimal(floorArea), BigDecimal.ZERO);
    }

    private static Area area(String code, Area parent) {
        return new Area(
                new FoundArea(
                        code,
                        code,
                        Track.COLLECTIVE,
                        "370105013",
                        parent == null ? null : parent.getCode(),
                        null,
                        640,
                        BigDecimal.TEN,
                        null),
                new ScopePath("370105013"),
                parent);
    }
}
