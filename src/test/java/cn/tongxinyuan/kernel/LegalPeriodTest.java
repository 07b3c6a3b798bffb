package cn.tongxinyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LegalPeriodTest {

    private static final LocalDate FROM = LocalDate.of(1999, 10, 1);
    private static final LocalDate TO = LocalDate.of(2023, 12, 31);

    @Test
    void appliesOnItsFirstAndOnItsLastDayOnly() {
        LegalPeriod period = period(60, TO);

        assertThat(period.isValidOn(FROM.minusDays(1))).isFalse();
        assertThat(period.isValidOn(FROM)).isTrue();
        assertThat(period.isValidOn(TO)).isTrue();
        assertThat(period.isValidOn(TO.plusDays(1))).isFalse();
        assertThat(period(60, null).isValidOn(TO.plusYears(100))).isTrue();
    }

    @Test
    void refusesEmptyAndReversedPeriods() {
        assertThatIllegalArgumentException().isThrownBy(() -> period(0, TO));
        assertThatIllegalArgumentException().isThrownBy(() -> period(60, FROM.minusDays(1)));
    }

    private static LegalPeriod period(int amount, LocalDate to) {
        return new LegalPeriod(
                "T", "期限", amount, LegalPeriod.Unit.DAY, LegalPeriod.Kind.MAX, "知道之日", "行政复议法", FROM, to);
    }
}
