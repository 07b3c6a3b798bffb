package cn.tongxinyuan.training.rest;

import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.training.Level;
import cn.tongxinyuan.training.Tier;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingLesson;
import cn.tongxinyuan.training.TrainingState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A class.
 *
 * @param taken seats taken by whichever unit
 * @param participants codes of the caller's people in it; null for who may not see them
 */
public record TrainingAnswer(
        String code,
        String title,
        Level level,
        Tier tier,
        String function,
        String organiser,
        String place,
        String institution,
        int capacity,
        int taken,
        boolean certified,
        BigDecimal hours,
        TrainingState state,
        String cancelReason,
        List<Lesson> lessons,
        List<String> participants) {

    /** A lesson; {@code held} says whether somebody wrote down who was there. */
    public record Lesson(
            int number, OffsetDateTime start, OffsetDateTime end, BigDecimal hours, String teacher, boolean held) {

        static Lesson of(TrainingLesson lesson) {
            return new Lesson(
                    lesson.getNumber(),
                    time(lesson.getStartsAt()),
                    time(lesson.getEndsAt()),
                    lesson.getHours(),
                    lesson.getTeacher(),
                    lesson.isHeld());
        }
    }

    static TrainingAnswer of(Training training, int taken, List<String> participants, Instant now) {
        return new TrainingAnswer(
                training.getCode(),
                training.getTitle(),
                training.getLevel(),
                training.getTier(),
                training.getFunction(),
                training.getOrganiser().code(),
                training.getPlace(),
                training.getInstitution(),
                training.getCapacity(),
                taken,
                training.isCertified(),
                training.getTotalHours(),
                training.getState(now),
                training.getCancelReason(),
                training.getLessons().stream().map(Lesson::of).toList(),
                participants);
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atZone(DistrictClock.ZONE).toOffsetDateTime();
    }
}
