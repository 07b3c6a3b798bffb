package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.booking.Booked;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Courses, teachers, marks and lost seats of any unit. */
final class NightschoolSamples {

    static final ScopePath UNIT = new ScopePath(CourseGiven.XINXU);

    private NightschoolSamples() {}

    static String code(long id) {
        return Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    @ApplicationScoped
    static class Courses implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Course.class;
        }

        /** Published, with one lesson in three days. */
        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into booking_offering (id, version, code, title, kind, seat_mode, state, scope, centre, starts_at,"
                            + " ends_at, opens_at, closes_at, cancel_until, waiting_list, per_person, planned_at) values (?1, 0,"
                            + " ?2, '测试', 'COURSE', 'FIRST_COME', 'PUBLISHED', ?3, '370105-1',"
                            + " current_timestamp + interval '72' hour, current_timestamp + interval '74' hour,"
                            + " current_timestamp - interval '1' hour, current_timestamp + interval '71' hour,"
                            + " current_timestamp + interval '71' hour, true, 1, current_timestamp)",
                    id,
                    code(id),
                    unit.code());
            records.change(
                    "insert into booking_seats (offering_id, capacity, counter_quota, online_taken, counter_taken, shared_from,"
                            + " last_queue_no, waiting) values (?1, 10, 0, 0, 0, current_timestamp, 0, 0)",
                    id);
            records.change(
                    "insert into nightschool_course (id, version, code, offering_id, term_id, scope, community, teacher_name,"
                            + " audience, minimum, fee, touched_at) values (?1, 0, ?2, ?1, 2, ?3, ?3, '教师某', 'ADULTS', 1, 0,"
                            + " current_timestamp)",
                    id,
                    code(id),
                    unit.code());
            records.change(
                    "insert into nightschool_lesson (id, version, course_id, lesson_no, starts_at, ends_at, state) values (?1,"
                            + " 0, ?1, 1, current_timestamp + interval '72' hour, current_timestamp + interval '74' hour,"
                            + " 'PLANNED')",
                    id);
            return id;
        }

        /** The same, where the lesson has begun, with who enrolled. */
        String begun(ScopePath unit, CourseGiven given) {
            long id = stored(unit);
            given.enrol(code(id));
            given.passes(code(id), Duration.ofHours(73));
            return code(id);
        }
    }

    @ApplicationScoped
    static class Teachers implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Teacher.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into nightschool_teacher (id, version, code, scope, name) values (?1, 0, ?2, ?3, '赵某')",
                    id,
                    code(id),
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class Marks implements ScopeSample {

        @Inject
        Courses courses;

        @Inject
        Records records;

        @Inject
        CourseGiven given;

        @Override
        public Class<?> entity() {
            return Mark.class;
        }

        /** The lesson has begun, so that the figures know the course. */
        @Override
        public long stored(ScopePath unit) {
            long course = courses.stored(unit);
            Booked booked = given.enrol(code(course));
            long id = BaseEntity.newId();
            records.change(
                    "insert into nightschool_mark (id, version, lesson_id, booking_id, scope, presence, marked_at, marked_by)"
                            + " values (?1, 0, ?2, (select id from booking_booking where receipt = ?3), ?4, 'PRESENT',"
                            + " current_timestamp, 'it')",
                    id,
                    course,
                    booked.receipt(),
                    unit.code());
            given.passes(code(course), Duration.ofHours(73));
            return id;
        }
    }

    @ApplicationScoped
    static class Forfeits implements ScopeSample {

        @Inject
        Courses courses;

        @Inject
        Records records;

        @Inject
        CourseGiven given;

        @Inject
        Caller caller;

        @Inject
        BookingService bookings;

        @Override
        public Class<?> entity() {
            return Forfeit.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long course = courses.stored(unit);
            Booked booked = given.enrol(code(course));
            caller.asSystem(() -> bookings.giveOn(booked.receipt(), "ABSENCES"));
            long id = BaseEntity.newId();
            records.change(
                    "insert into nightschool_forfeit (id, version, code, course_id, booking_id, scope, state, absences, lost_at)"
                            + " values (?1, 0, ?2, ?3, (select id from booking_booking where receipt = ?4), ?5, 'APPEALED', 3,"
                            + " current_timestamp)",
                    id,
                    code(id),
                    course,
                    booked.receipt(),
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class CourseVersion implements VersionSample {

        @Inject
        Courses samples;

        @Inject
        CourseGiven given;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return CourseService.class;
        }

        @Override
        public Map<String, Object> given() {
            Course course = records.find(Course.class, samples.stored(UNIT));
            return Map.of(
                    "code", course.getCode(), "version", course.getVersion(), "reason", "停电", "plan", given.plan(5));
        }
    }

    @ApplicationScoped
    static class LessonVersion implements VersionSample {

        @Inject
        Courses samples;

        @Inject
        CourseGiven given;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return LessonService.class;
        }

        @Override
        public Map<String, Object> given() {
            Course course = records.find(Course.class, samples.stored(UNIT));
            LessonPlan plan = given.plan(5).lessons().get(3);
            return Map.of(
                    "code",
                    course.getCode(),
                    "version",
                    course.getVersion(),
                    "reason",
                    "停电",
                    "plan",
                    plan,
                    "number",
                    1,
                    "room",
                    "教室");
        }
    }

    @ApplicationScoped
    static class CompletionVersion implements VersionSample {

        @Inject
        Courses samples;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return CompletionService.class;
        }

        @Override
        public Map<String, Object> given() {
            Course course = records.find(Course.class, samples.stored(UNIT));
            return Map.of("code", course.getCode(), "version", course.getVersion());
        }
    }

    @ApplicationScoped
    static class ForfeitVersion implements VersionSample {

        @Inject
        Forfeits samples;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return EnrolmentService.class;
        }

        @Override
        public Map<String, Object> given() {
            Forfeit forfeit = records.find(Forfeit.class, samples.stored(UNIT));
            return Map.of("code", forfeit.getCode(), "version", forfeit.getVersion(), "why", "核实无误");
        }
    }

    @ApplicationScoped
    static class TeacherVersion implements VersionSample {

        @Inject
        Teachers samples;

        @Inject
        Records records;

        @Override
        public Class<?> service() {
            return TeacherService.class;
        }

        @Override
        public Map<String, Object> given() {
            Teacher teacher = records.find(Teacher.class, samples.stored(UNIT));
            return Map.of(
                    "code",
                    teacher.getCode(),
                    "version",
                    teacher.getVersion(),
                    "details",
                    new TeacherDetails("赵某", null, null, null, null, null, null));
        }
    }

    @ApplicationScoped
    static class TermVersion implements VersionSample {

        @Inject
        CourseGiven given;

        @Inject
        TermService terms;

        @Inject
        Caller caller;

        @Override
        public Class<?> service() {
            return TermService.class;
        }

        @Override
        public Map<String, Object> given() {
            String code = given.term(2);
            Term term = caller.asSystem(() -> terms.open(code));
            return Map.of(
                    "version",
                    term.getVersion(),
                    "plan",
                    new TermPlan(
                            code,
                            "测试学期",
                            LocalDate.of(2024, 3, 1),
                            LocalDate.of(2024, 7, 1),
                            2,
                            2,
                            80,
                            3,
                            5,
                            null,
                            null));
        }
    }
}
