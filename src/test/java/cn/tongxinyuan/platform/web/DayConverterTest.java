package cn.tongxinyuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are read as people type them, and never guessed. */
class DayConverterTest {

    private static final int THIS_YEAR = 2024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-16",
                "2024-5-16",
                "2024.5.16",
                "2024/05/16",
                "2024年5月16日",
                "20240516",
                "２０２４－０５－１６",
                "5.16",
                "5-16",
                "05/16",
                "5月16日",
                "0516",
                " 2024-05-16 ",
                "2024-05-16 星期四",
                "5.16周四"
            })
    void readsADayAsItIsTyped(String typed) {
        assertThat(DayConverter.read(typed, THIS_YEAR)).isEqualTo(LocalDate.of(2024, 5, 16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "1", "112", "516", "2024", "2024516", "202405", "20241", "2024-0516", "5.6.7", "今天"})
    void refusesWhatCouldBeReadInTwoWays(String typed) {
        assertNoDay(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2101-01-01", "2023-02-29", "2024-13-01", "0231", "00000516"})
    void refusesDaysThatDoNotExistHere(String typed) {
        assertNoDay(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2100-12-31", "2024-02-29"})
    void takesTheFirstAndTheLastDay(String typed) {
        assertThat(DayConverter.read(typed, THIS_YEAR)).hasToString(typed);
    }

    private static void assertNoDay(String typed) {
        assertThatThrownBy(() -> DayConverter.read(typed, THIS_YEAR)).isInstanceOf(DateTimeException.class);
    }
}
