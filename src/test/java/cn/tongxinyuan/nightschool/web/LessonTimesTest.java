package cn.tongxinyuan.nightschool.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RuleViolation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lessons are typed as people write hours. */
class LessonTimesTest {

    private static final LocalTime SEVEN = LocalTime.of(19, 0);
    private static final LocalTime HALF = LocalTime.of(20, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-03 19:00-20:30",
                " 2024/6/3  19:00 – 20:30 ",
                "2024.06.03 周一 19：00至20：30",
                "2024年6月3日 星期一 19:00~20:30"
            })
    void aLineIsReadHoweverItIsWritten(String line) {
        assertThat(LessonTimes.read("\n" + line + "\n\n"))
                .containsExactly(LessonTimes.lesson(LocalDate.of(2024, 6, 3), SEVEN, HALF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30 19:00-20:30", "明天晚上", "2024-06-03 25:00-26:00", "2024-06-03"})
    void whatIsNoLessonIsTold(String line) {
        assertThatThrownBy(() -> LessonTimes.read("2024-06-03 19:00-20:30\n" + line))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("nightschool.rule.lesson-line");
                    assertThat(refusal.arguments()).containsExactly(line);
                });
    }

    @Test
    void holidaysAreLeftOutAndTheNumberKept() {
        LocalDate first = LocalDate.of(2024, 6, 3);
        Set<LocalDate> closed = Set.of(LocalDate.of(2024, 6, 10));

        LessonTimes.Series series = LessonTimes.weekly(first, SEVEN, HALF, 3, closed::contains);

        assertThat(LessonTimes.write(series.lessons()))
                .isEqualTo("2024-06-03 19:00-20:30\n2024-06-17 19:00-20:30\n2024-06-24 19:00-20:30");
        assertThat(series.left()).containsExactlyElementsOf(closed);
        assertThat(LessonTimes.read(LessonTimes.write(series.lessons()))).isEqualTo(series.lessons());
    }
}
