package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A class as it is planned.
 *
 * @param function of the academy, a code of the list {@link #FUNCTIONS}; null for none
 * @param certified whether whoever passes gets a certificate
 * @param lessons in the order of time
 * @param institution code of the one it is held with; null for none
 */
public record TrainingPlan(
        @NotBlank @Size(max = 80) String title,
        @NotNull Level level,
        @NotNull Tier tier,
        String function,
        @NotNull ScopePath organiser,
        @NotBlank @Size(max = 60) String place,
        @Min(1) @Max(500) int capacity,
        boolean certified,
        @NotNull @Size(min = 1, max = 60) List<LessonPlan> lessons,
        @Size(max = 20) String institution) {

    /** Code list of what the academy does. */
    public static final String FUNCTIONS = "training.function";

    public TrainingPlan {
        title = title == null ? null : Text.tidy(title);
        place = place == null ? null : Text.tidy(place);
        lessons = lessons == null ? List.of() : List.copyOf(lessons);
        institution = institution == null || institution.isBlank() ? null : institution.strip();
    }

    /** One the academy or the unit holds by itself. */
    public TrainingPlan(
            String title,
            Level level,
            Tier tier,
            String function,
            ScopePath organiser,
            String place,
            int capacity,
            boolean certified,
            List<LessonPlan> lessons) {
        this(title, level, tier, function, organiser, place, capacity, certified, lessons, null);
    }

    /**
     * Checks what belongs together.
     *
     * @throws RuleViolation {@code training.rule.level}, {@code .lesson-missing}, {@code .lesson-end}, {@code .lessons-overlap},
     *     {@code .lesson-hours}, {@code .teacher-missing}
     */
    void requireSound(TrainingTerms terms) {
        if (!level.fits(organiser)) {
            throw new RuleViolation("training.rule.level");
        }
        if (lessons.isEmpty()) {
            throw new RuleViolation("training.rule.lesson-missing");
        }
        Instant before = null;
        for (int i = 0; i < lessons.size(); i++) {
            LessonPlan lesson = lessons.get(i);
            requireSound(lesson, i + 1, terms);
            if (before != null && lesson.start().isBefore(before)) {
                throw new RuleViolation("training.rule.lessons-overlap", i + 1);
            }
            before = lesson.end();
        }
    }

    private static void requireSound(LessonPlan lesson, int number, TrainingTerms terms) {
        if (!lesson.start().isBefore(lesson.end())) {
            throw new RuleViolation("training.rule.lesson-end", number);
        }
        BigDecimal hours = lesson.hours();
        boolean usual = hours != null
                && hours.compareTo(terms.getLeastHours()) >= 0
                && hours.compareTo(terms.getMostHours()) <= 0
                && hours.stripTrailingZeros().scale() <= 1;
        if (!usual) {
            throw new RuleViolation(
                    "training.rule.lesson-hours",
                    number,
                    terms.getLeastHours().toPlainString(),
                    terms.getMostHours().stripTrailingZeros().toPlainString());
        }
        if (lesson.teacher().isEmpty() || lesson.teacher().length() > 60) {
            throw new RuleViolation("training.rule.teacher-missing", number);
        }
    }

    Instant start() {
        return lessons.get(0).start();
    }

    Instant end() {
        return lessons.get(lessons.size() - 1).end();
    }

    BigDecimal hours() {
        return lessons.stream().map(LessonPlan::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
