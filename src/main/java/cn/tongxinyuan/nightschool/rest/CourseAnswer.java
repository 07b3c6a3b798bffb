package cn.tongxinyuan.nightschool.rest;

import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.Seats;
import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.nightschool.Course;
import cn.tongxinyuan.nightschool.Lesson;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.rest.MoneyJson;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A course with how its seats stand.
 *
 * @param offering code of what is booked to enrol
 * @param guardian whether who enrols must name the guardian who consents
 * @param taken seats that are confirmed or offered
 * @param waiting bookings in the waiting list
 */
public record CourseAnswer(
        String code,
        String title,
        String term,
        String topic,
        String community,
        String centre,
        String room,
        String teacher,
        String audience,
        boolean guardian,
        int capacity,
        int minimum,
        int taken,
        int waiting,
        String mode,
        @JsonbTypeAdapter(MoneyJson.class) Money fee,
        String offering,
        OffsetDateTime start,
        OffsetDateTime end,
        OffsetDateTime bookingOpens,
        OffsetDateTime bookingCloses,
        String state,
        List<LessonAnswer> lessons) {

    /** A lesson; {@code makesUp} is the number of the cancelled one it takes the place of. */
    public record LessonAnswer(
            int number,
            OffsetDateTime start,
            OffsetDateTime end,
            String room,
            String state,
            String reason,
            Integer makesUp) {

        static LessonAnswer of(Lesson lesson) {
            return new LessonAnswer(
                    lesson.getNumber(),
                    at(lesson.getStartsAt()),
                    at(lesson.getEndsAt()),
                    lesson.getRoom(),
                    lesson.getState().name(),
                    lesson.getReason(),
                    lesson.getMakesUp());
        }
    }

    static CourseAnswer of(Course course, Instant now) {
        Offering offering = course.getOffering();
        Seats seats = offering.getSeats();
        return new CourseAnswer(
                course.getCode(),
                offering.getTitle(),
                course.getTerm().getCode(),
                course.getTopic(),
                course.getCommunity(),
                offering.getCentre(),
                offering.getRoom(),
                course.getTeacherName(),
                course.getAudience().name(),
                course.getAudience().isGuardian(),
                seats.getCapacity(),
                course.getMinimum(),
                seats.getTaken(),
                seats.getWaiting(),
                offering.getMode().name(),
                course.getFee(),
                offering.getCode(),
                at(offering.getStartsAt()),
                at(offering.getEndsAt()),
                at(offering.getOpensAt()),
                at(offering.getClosesAt()),
                course.getState(now).name(),
                course.getLessons().stream().map(LessonAnswer::of).toList());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(DistrictClock.ZONE).toOffsetDateTime();
    }
}
