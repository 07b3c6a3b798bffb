package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.OfferingKind;
import cn.tongxinyuan.booking.OfferingPlan;
import cn.tongxinyuan.booking.SeatMode;
import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.kernel.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * What is said about a course.
 *
 * @param term code
 * @param topic code of the list {@link #TOPICS}; null where nobody said
 * @param community code of the community it is held for; that of the centre where null
 * @param centre code of the service centre
 * @param teacher code of a teacher in the register, or the name of somebody who is not in it
 * @param minimum with fewer it has to be decided whether it begins
 * @param fee what materials cost; told alone, nothing is collected here
 * @param lessons in their order
 */
public record CoursePlan(
        @NotBlank @Size(max = 80) String title,
        @NotBlank @Size(max = 20) String term,
        @Size(max = 30) String topic,
        @Pattern(regexp = "\\d{12}") String community,
        @NotBlank @Size(max = 30) String centre,
        @Size(max = 40) String room,
        @NotBlank @Size(max = 40) String teacher,
        @NotNull Audience audience,
        @NotNull @Min(1) @Max(500) Integer capacity,
        @NotNull @Min(1) @Max(500) Integer minimum,
        @NotNull SeatMode mode,
        @NotNull Money fee,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid LessonPlan> lessons,
        @NotNull Instant bookingOpens,
        @NotNull Instant bookingCloses) {

    /** What courses are about and residents wish for. */
    public static final String TOPICS = "nightschool.topic";

    public CoursePlan {
        topic = topic == null || topic.isBlank() ? null : topic.strip();
        lessons = lessons == null ? null : List.copyOf(lessons);
    }

    /**
     * Refuses what does not fit together.
     *
     * @throws RuleViolation {@code nightschool.rule.minimum-over-capacity}, {@code .fee}, {@code .lesson-end}, {@code
     *     .lessons-overlap}
     */
    void requireSound() {
        if (minimum > capacity) {
            throw new RuleViolation("nightschool.rule.minimum-over-capacity", capacity);
        }
        if (fee.signum() < 0) {
            throw new RuleViolation("nightschool.rule.fee");
        }
        Instant free = null;
        for (int i = 0; i < lessons.size(); i++) {
            LessonPlan lesson = lessons.get(i);
            if (!lesson.start().isBefore(lesson.end())) {
                throw new RuleViolation("nightschool.rule.lesson-end", i + 1);
            }
            if (free != null && lesson.start().isBefore(free)) {
                throw new RuleViolation("nightschool.rule.lessons-overlap", i + 1);
            }
            free = lesson.end();
        }
    }

    /** Its seats: one for each who enrols, from the first lesson to the last. */
    OfferingPlan seats(Instant start, Instant end) {
        return new OfferingPlan(
                title,
                OfferingKind.COURSE,
                centre,
                room,
                start,
                end,
                capacity,
                bookingOpens,
                bookingCloses,
                null,
                null,
                true,
                mode,
                List.of(),
                1);
    }

    Instant start() {
        return lessons.get(0).start();
    }

    Instant end() {
        return lessons.get(lessons.size() - 1).end();
    }
}
