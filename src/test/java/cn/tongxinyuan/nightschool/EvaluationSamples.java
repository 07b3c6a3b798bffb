package cn.tongxinyuan.nightschool;

import static cn.tongxinyuan.nightschool.NightschoolSamples.UNIT;
import static cn.tongxinyuan.nightschool.NightschoolSamples.code;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.booking.Booked;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

/** Courses of any unit that are completed, with what was said of them. */
final class EvaluationSamples {

    private EvaluationSamples() {}

    @ApplicationScoped
    static class Evaluations implements ScopeSample {

        @Inject
        NightschoolSamples.Courses courses;

        @Inject
        Records records;

        @Inject
        CourseGiven given;

        @Override
        public Class<?> entity() {
            return Evaluation.class;
        }

        @Override
        public long stored(ScopePath unit) {
            return evaluated(unit);
        }

        /** A course that is completed, with one who was there and has not answered; the evaluation has its id. */
        long evaluated(ScopePath unit) {
            long course = courses.stored(unit);
            Booked booked = given.enrol(code(course));
            given.passes(code(course), Duration.ofHours(75));
            records.change("update booking_booking set state = 'ATTENDED' where receipt = ?1", booked.receipt());
            records.change("update booking_offering set state = 'HELD' where id = ?1", course);
            records.change("update nightschool_course set completed_at = current_timestamp where id = ?1", course);
            records.change(
                    "insert into nightschool_rating (id, version, course_id, scope, enrolled, paper_very_good, paper_good,"
                            + " paper_fair, paper_poor, paper_very_poor, online_very_good, online_good, online_fair, online_poor,"
                            + " online_very_poor) values (?1, 0, ?1, ?2, 9, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0)",
                    course,
                    unit.code());
            return course;
        }
    }

    @ApplicationScoped
    static class EvaluationVersion implements VersionSample {

        @Inject
        Evaluations samples;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return EvaluationService.class;
        }

        @Override
        public Map<String, Object> given() {
            Evaluation evaluation = records.find(Evaluation.class, samples.evaluated(UNIT));
            return Map.of(
                    "code", code(evaluation.getId()), "version", evaluation.getVersion(), "slips", Feedback.none());
        }
    }
}
