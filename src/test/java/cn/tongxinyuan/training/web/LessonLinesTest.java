package cn.tongxinyuan.training.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lessons as they are typed. */
class LessonLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-03 09:00-11:30 3 王某（区委党校）",
                "2024年6月3日 周一 9:00至11：30 3学时 王某（区委党校）",
                "2024/6/3 09:00~11:30  3  王某（区委党校）"
            })
    void aLineSaysDayTimeHoursAndTeacher(String line) {
        assertThat(LessonLines.write(LessonLines.read("\n" + line + "\n")))
                .isEqualTo("2024-06-03 09:00-11:30 3 王某（区委党校）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-06-03 09:00-11:30 王某", "2024-02-30 09:00-11:30 3 王某", "明天上午", "2024-06-03 25:00-26:00 3 王某"
            })
    void whatCannotBeReadIsNamed(String line) {
        assertThatThrownBy(() -> LessonLines.read(line)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.key()).isEqualTo("training.rule.lesson-line");
            assertThat(refused.arguments()).containsExactly(line);
        });
    }

    @Test
    void halfHoursStay() {
        assertThat(LessonLines.write(LessonLines.read("2024-06-03 09:00-11:30 2.5 王某")))
                .endsWith(" 2.5 王某");
    }
}
