package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CampaignTest {

    private static final Campaign HUNDRED_DAYS =
            new Campaign("hundred-days", "百日攻坚", LocalDate.of(2024, 3, 11), LocalDate.of(2024, 6, 18));

    @Test
    void firstAndLastDayCountAndMakeAHundred() {
        assertThat(HUNDRED_DAYS.getDayOf(LocalDate.of(2024, 3, 11))).isEqualTo(1);
        assertThat(HUNDRED_DAYS.getDaysLeft(LocalDate.of(2024, 3, 11))).isEqualTo(99);
        assertThat(HUNDRED_DAYS.getDayOf(LocalDate.of(2024, 6, 18))).isEqualTo(100);
        assertThat(HUNDRED_DAYS.getDaysLeft(LocalDate.of(2024, 6, 18))).isZero();
    }

    @Test
    void theTwentiethOfMayIsDaySeventyOneWithTwentyNineLeft() {
        assertThat(HUNDRED_DAYS.getDayOf(LocalDate.of(2024, 5, 20))).isEqualTo(71);
        assertThat(HUNDRED_DAYS.getDaysLeft(LocalDate.of(2024, 5, 20))).isEqualTo(29);
    }

    @Test
    void afterItsEndACampaignStaysAtItsLastDay() {
        assertThat(HUNDRED_DAYS.getDayOf(LocalDate.of(2024, 9, 1))).isEqualTo(100);
        assertThat(HUNDRED_DAYS.getDaysLeft(LocalDate.of(2024, 9, 1))).isZero();
    }
}
