package cn.tongxinyuan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of classes that need nothing but the class. */
class TrainingRulesTest {

    private static final Instant NINE = Instant.parse("2024-06-03T01:00:00Z");
    private static final TrainingTerms TERMS =
            new TrainingTerms(BigDecimal.valueOf(40), 80, new BigDecimal("0.5"), new BigDecimal("8.0"));

    @ParameterizedTest
    @CsvSource({
        "0,lesson-hours",
        "100,lesson-hours",
        "8.1,lesson-hours",
        "-1,lesson-hours",
        "2.25,lesson-hours",
        "0.4,lesson-hours"
    })
    void hoursOfALessonLieInTheLimitsOfTheTerms(String hours, String rule) {
        assertRefused(List.of(lesson(0, 180, hours)), rule, Level.COMMUNITY, "370105013008");
    }

    @ParameterizedTest
    @CsvSource({"0.5", "3", "2.5", "8", "8.00"})
    void usualHoursAreTaken(String hours) {
        assertThatCode(() -> plan(List.of(lesson(0, 180, hours)), Level.COMMUNITY, "370105013008")
                        .requireSound(TERMS))
                .doesNotThrowAnyException();
    }

    @Test
    void lessonsStandInTheOrderOfTimeAndDoNotOverlap() {
        assertRefused(List.of(lesson(60, 60, "1")), "lesson-end", Level.COMMUNITY, "370105013008");
        assertRefused(List.of(lesson(60, 0, "1")), "lesson-end", Level.COMMUNITY, "370105013008");
        assertRefused(
                List.of(lesson(0, 60, "1"), lesson(59, 120, "1")), "lessons-overlap", Level.COMMUNITY, "370105013008");
        assertRefused(
                List.of(lesson(120, 180, "1"), lesson(0, 60, "1")), "lessons-overlap", Level.COMMUNITY, "370105013008");
        assertRefused(List.of(), "lesson-missing", Level.COMMUNITY, "370105013008");
        assertThatCode(() -> plan(List.of(lesson(0, 60, "1"), lesson(60, 120, "1")), Level.COMMUNITY, "370105013008")
                        .requireSound(TERMS))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"DISTRICT,370105013", "STREET,370105", "COMMUNITY,370105013", "STREET,370105013008"})
    void theLevelIsThatOfTheUnit(Level level, String unit) {
        assertRefused(List.of(lesson(0, 60, "1")), "level", level, unit);
    }

    @ParameterizedTest
    @CsvSource({"8,10,true", "7.9,10,false", "4,5,true", "0,3,false", "2.4,3,true"})
    void whoAttendedTheShareOfTheHoursPasses(String attended, String all, boolean passes) {
        assertThat(TERMS.passes(new BigDecimal(attended), new BigDecimal(all))).isEqualTo(passes);
    }

    @Test
    void theStateFollowsFromHourAndDecisions() {
        Instant end = NINE.plusSeconds(3600);
        assertThat(TrainingState.of(NINE, end, null, null, NINE.minusSeconds(1)))
                .isEqualTo(TrainingState.PLANNED);
        assertThat(TrainingState.of(NINE, end, null, null, NINE)).isEqualTo(TrainingState.RUNNING);
        assertThat(TrainingState.of(NINE, end, null, null, end)).isEqualTo(TrainingState.ENDED);
        assertThat(TrainingState.of(NINE, end, end, null, end)).isEqualTo(TrainingState.CLOSED);
        assertThat(TrainingState.of(NINE, end, null, NINE, end)).isEqualTo(TrainingState.CANCELLED);
    }

    private static void assertRefused(List<LessonPlan> lessons, String rule, Level level, String unit) {
        assertThatThrownBy(() -> plan(lessons, level, unit).requireSound(TERMS))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.key())
                        .isEqualTo("training.rule." + rule));
    }

    private static TrainingPlan plan(List<LessonPlan> lessons, Level level, String unit) {
        return new TrainingPlan("测试", level, Tier.FIELD, null, new ScopePath(unit), "会议室", 10, true, lessons);
    }

    private static LessonPlan lesson(int from, int until, String hours) {
        return new LessonPlan(NINE.plusSeconds(from * 60L), NINE.plusSeconds(until * 60L), new BigDecimal(hours), "王某");
    }
}
