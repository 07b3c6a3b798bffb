package cn.tongxinyuan.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final LocalDate THIRD_SATURDAY = LocalDate.of(2024, 6, 15);

    @Test
    void everyWeekAndEveryOtherWeekKeepTheWeekday() {
        assertThat(Rhythm.WEEKLY.after(THIRD_SATURDAY, LocalDate.of(2024, 7, 6)))
                .containsExactly(LocalDate.of(2024, 6, 22), LocalDate.of(2024, 6, 29), LocalDate.of(2024, 7, 6));
        assertThat(Rhythm.FORTNIGHTLY.after(THIRD_SATURDAY, LocalDate.of(2024, 7, 20)))
                .containsExactly(LocalDate.of(2024, 6, 29), LocalDate.of(2024, 7, 13));
    }

    @Test
    void everyMonthKeepsTheWeekOfTheMonth() {
        assertThat(Rhythm.MONTHLY.after(THIRD_SATURDAY, LocalDate.of(2024, 9, 30)))
                .containsExactly(LocalDate.of(2024, 7, 20), LocalDate.of(2024, 8, 17), LocalDate.of(2024, 9, 21));
    }

    @Test
    void aFifthSaturdayIsTheLastOfTheMonth() {
        assertThat(Rhythm.MONTHLY.after(LocalDate.of(2024, 6, 29), LocalDate.of(2024, 8, 31)))
                .containsExactly(LocalDate.of(2024, 7, 27), LocalDate.of(2024, 8, 31));
    }

    @Test
    void nothingLiesBeforeTheFirstOne() {
        assertThat(Rhythm.WEEKLY.after(THIRD_SATURDAY, THIRD_SATURDAY)).isEmpty();
    }
}
