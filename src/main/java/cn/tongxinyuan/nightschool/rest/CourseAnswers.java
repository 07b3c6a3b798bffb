package cn.tongxinyuan.nightschool.rest;

import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.nightschool.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says of a course how its seats stand at this moment. */
@ApplicationScoped
class CourseAnswers {

    @Inject
    OfferingService offerings;

    @Inject
    Clock clock;

    CourseAnswer of(Course course) {
        return CourseAnswer.of(course, offerings.seats(course.getOffering()), clock.instant());
    }
}
