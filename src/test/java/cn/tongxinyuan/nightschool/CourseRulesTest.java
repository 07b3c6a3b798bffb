package cn.tongxinyuan.nightschool;

import static cn.tongxinyuan.booking.OfferingState.CANCELLED;
import static cn.tongxinyuan.booking.OfferingState.DRAFT;
import static cn.tongxinyuan.booking.OfferingState.HELD;
import static cn.tongxinyuan.booking.OfferingState.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.booking.OfferingState;
import cn.tongxinyuan.booking.SeatMode;
import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of courses that need nothing but the course. */
class CourseRulesTest {

    private static final Instant OPENS = Instant.parse("2024-05-01T00:00:00Z");
    private static final Instant STARTS = Instant.parse("2024-05-20T11:00:00Z");

    @Test
    void stateFollowsFromSeatsDecisionAndHour() {
        assertThat(at(DRAFT, STARTS, null)).isEqualTo(CourseState.PLANNED);
        assertThat(at(PUBLISHED, OPENS.minusSeconds(1), null)).isEqualTo(CourseState.PLANNED);
        assertThat(at(PUBLISHED, OPENS, null)).isEqualTo(CourseState.ENROLLING);
        assertThat(at(PUBLISHED, STARTS, null)).isEqualTo(CourseState.RUNNING);
        assertThat(at(HELD, STARTS, null)).isEqualTo(CourseState.RUNNING);
        assertThat(at(HELD, STARTS, STARTS)).isEqualTo(CourseState.COMPLETED);
        assertThat(at(CANCELLED, OPENS, null)).isEqualTo(CourseState.CANCELLED);
        assertThat(at(CANCELLED, STARTS, STARTS)).isEqualTo(CourseState.CANCELLED);
    }

    private static CourseState at(OfferingState seats, Instant now, Instant completed) {
        return CourseState.of(seats, OPENS, STARTS, completed, now);
    }

    @ParameterizedTest
    @CsvSource({"8,10,true", "7,10,false", "4,5,true", "10,13,false", "11,13,true", "0,0,false", "1,1,true"})
    void aCertificateNeedsTheShareTheTermAsksFor(int attended, int lessons, boolean certified) {
        assertThat(term(2, 80).certifies(attended, lessons)).isEqualTo(certified);
    }

    @Test
    void oneAbsenceMoreThanAllowedCostsTheSeat() {
        assertThat(term(2, 80).forfeits(2)).isFalse();
        assertThat(term(2, 80).forfeits(3)).isTrue();
        assertThat(term(0, 80).forfeits(1)).isTrue();
    }

    @Test
    void whoTeachesMinorsIsCheckedToTheLastLesson() {
        Teacher teacher = new Teacher("JS", new cn.tongxinyuan.kernel.ScopePath("370105"));
        teacher.describe(new TeacherDetails("赵某", null, null, null, null, null, LocalDate.of(2024, 5, 20)), null);

        CourseWork.requireChecked(Audience.ADULTS, null, STARTS);
        CourseWork.requireChecked(Audience.CHILDREN, teacher, STARTS);
        refused("nightschool.rule.teacher-unchecked", Audience.YOUTH, teacher, STARTS.plusSeconds(86_400));
        refused("nightschool.rule.teacher-unchecked", Audience.CHILDREN, null, STARTS);
    }

    private static void refused(String rule, Audience audience, Teacher teacher, Instant end) {
        assertThatThrownBy(() -> CourseWork.requireChecked(audience, teacher, end))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(rule));
    }

    @Test
    void lessonsThatOverlapOrEndBeforeTheyBeginAreRefused() {
        LessonPlan first = hours(0, 2);

        plan(5, first, hours(2, 4)).requireSound();
        refused("nightschool.rule.lessons-overlap", plan(5, first, hours(1, 3)));
        refused("nightschool.rule.lesson-end", plan(5, hours(2, 2)));
        refused("nightschool.rule.minimum-over-capacity", plan(11, first));
    }

    private static void refused(String rule, CoursePlan plan) {
        assertThatThrownBy(plan::requireSound)
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(rule));
    }

    private static LessonPlan hours(int from, int to) {
        return new LessonPlan(STARTS.plusSeconds(from * 3600L), STARTS.plusSeconds(to * 3600L));
    }

    private static CoursePlan plan(int minimum, LessonPlan... lessons) {
        return new CoursePlan(
                "书法",
                "2024-SPRING",
                null,
                null,
                "C",
                null,
                "赵某",
                Audience.ADULTS,
                10,
                minimum,
                SeatMode.DRAW,
                Money.ZERO,
                List.of(lessons),
                OPENS,
                STARTS);
    }

    private static Term term(int absences, int percent) {
        return new Term(new TermPlan(
                "2024-SPRING",
                "春季",
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2024, 7, 1),
                2,
                absences,
                percent,
                3,
                5,
                null,
                null));
    }
}
