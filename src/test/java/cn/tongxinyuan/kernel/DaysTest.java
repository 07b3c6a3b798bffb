package cn.tongxinyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @Test
    void theFirstAndTheLastDayAreDays() {
        assertThat(Days.read("1900-01-01")).isEqualTo(Days.FIRST);
        assertThat(Days.read("2100-12-31")).isEqualTo(Days.LAST);
        assertThat(Days.require(LocalDate.of(2024, 2, 29))).isEqualTo("2024-02-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2101-01-01", "2023-02-29", "20240301", ""})
    void daysBesideAreNone(String text) {
        assertThatThrownBy(() -> Days.read(text)).isInstanceOf(DateTimeException.class);
    }
}
