package cn.tongxinyuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of day are read as people type them, and never guessed. */
class TimeConverterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14:30", "14：30", "１４：３０", "14.30", "1430", " 14:30 ", "14点30", "14点30分", "14时30分", "14点半", "下午2点半",
                "下午2:30", "下午 2：30"
            })
    void readsATimeAsItIsTyped(String typed) {
        assertThat(TimeConverter.read(typed)).isEqualTo(LocalTime.of(14, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:00", "09:00", "900", "0900", "9点", "上午9点", "9时"})
    void aFullHourNeedsNoMinutes(String typed) {
        assertThat(TimeConverter.read(typed)).isEqualTo(LocalTime.of(9, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "12", "24:00", "9:60", "2560", "9:5", "晚上12点", "14:30:00", "中午", "-930"})
    void refusesWhatIsNoTimeOrCouldBeTwo(String typed) {
        assertThatThrownBy(() -> TimeConverter.read(typed)).isInstanceOf(DateTimeException.class);
    }
}
