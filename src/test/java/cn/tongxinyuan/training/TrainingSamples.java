package cn.tongxinyuan.training;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Classes, participants, marks and credits of any unit. */
final class TrainingSamples {

    static final ScopePath UNIT = new ScopePath(TrainingGiven.XINXU);

    private TrainingSamples() {}

    static String code(long id) {
        return Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    /** Records of any unit, written past every service. */
    @ApplicationScoped
    static class Rows {

        @Inject
        Records records;

        /** A class whose only lesson is over; held where somebody wrote down who was there. */
        long training(ScopePath unit, boolean held) {
            return training(unit, held, 2);
        }

        long training(ScopePath unit, boolean held, int hours) {
            long id = BaseEntity.newId();
            String level = Level.values()[Math.min(2, unit.code().length() / 3 - 2)].name();
            records.change(
                    "insert into training_class (id, version, code, title, level_code, tier, scope, place, place_key,"
                            + " capacity, certified, starts_at, ends_at, total_hours, planned_at) values (?1, 0, ?2, '测试',"
                            + " ?3, 'FIELD', ?4, '教室', '教室', 10, true, current_timestamp - interval '50' hour,"
                            + " current_timestamp - interval '48' hour, ?5, current_timestamp)",
                    id,
                    code(id),
                    level,
                    unit.code(),
                    hours);
            records.change(
                    "insert into training_lesson (id, version, class_id, lesson_no, starts_at, ends_at, hours, teacher,"
                            + " teacher_key, held_at) values (?1, 0, ?1, 1, current_timestamp - interval '50' hour,"
                            + " current_timestamp - interval '48' hour, ?2, '教师', '教师', "
                            + (held ? "current_timestamp" : "null") + ")",
                    id,
                    hours);
            return id;
        }

        long staff(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into organization_staff (id, version, code, name, scope, role_code, held_from)"
                            + " values (?1, 0, ?2, '王某', ?3, 'COMMUNITY_WORKER', date '2023-01-01')",
                    id,
                    code(id),
                    unit.code());
            records.change(
                    "insert into organization_staff_post (staff_id, unit, role_code, held_from) values (?1, ?2,"
                            + " 'COMMUNITY_WORKER', date '2023-01-01')",
                    id,
                    unit.code());
            return id;
        }

        long participant(long training, ScopePath unit) {
            long staff = staff(unit);
            records.change(
                    "insert into training_participant (id, version, class_id, staff_id, staff_code, staff_name, scope,"
                            + " named_at, named_by) values (?1, 0, ?2, ?1, ?3, '王某', ?4, current_timestamp, 'it')",
                    staff,
                    training,
                    code(staff),
                    unit.code());
            return staff;
        }

        long mark(ScopePath unit) {
            long training = training(unit, true);
            return mark(training, participant(training, unit), unit);
        }

        long mark(long training, long who, ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into training_mark (id, version, lesson_id, participant_id, scope, presence, marked_at,"
                            + " marked_by) values (?1, 0, ?2, ?3, ?4, 'PRESENT', current_timestamp, 'it')",
                    id,
                    training,
                    who,
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class Participants implements ScopeSample {

        @Inject
        Rows rows;

        @Override
        public Class<?> entity() {
            return Participant.class;
        }

        @Override
        public long stored(ScopePath unit) {
            return rows.participant(rows.training(unit, true), unit);
        }
    }

    @ApplicationScoped
    static class Marks implements ScopeSample {

        @Inject
        Rows rows;

        @Override
        public Class<?> entity() {
            return TrainingMark.class;
        }

        @Override
        public long stored(ScopePath unit) {
            return rows.mark(unit);
        }
    }

    @ApplicationScoped
    static class Credits implements ScopeSample {

        @Inject
        Rows rows;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Credit.class;
        }

        /** Of this year, with the hours of a whole one. */
        @Override
        public long stored(ScopePath unit) {
            long training = rows.training(unit, true, 40);
            long who = rows.participant(training, unit);
            rows.mark(training, who, unit);
            long id = BaseEntity.newId();
            records.change(
                    "insert into training_credit (id, version, class_id, training_code, title, level_code, tier, staff_id,"
                            + " staff_code, scope, begun_on, ended_on, year_no, hours, result, credited_at, credited_by)"
                            + " values (?1, 0, ?2, ?3, '测试', 'STREET', 'FIELD', ?4, ?5, ?6, date '2024-05-06',"
                            + " date '2024-05-06', 2024, 40, 'PASSED', current_timestamp, 'it')",
                    id,
                    training,
                    code(training),
                    who,
                    code(who),
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class TrainingVersion implements VersionSample {

        @Inject
        TrainingGiven given;

        @Override
        public Class<?> service() {
            return TrainingService.class;
        }

        @Override
        public Map<String, Object> given() {
            TrainingPlan plan = given.plan(Duration.ofDays(9));
            Training training = given.open(given.training(plan));
            return Map.of(
                    "code",
                    training.getCode(),
                    "version",
                    training.getVersion(),
                    "plan",
                    plan,
                    "reason",
                    "防汛",
                    "seats",
                    1,
                    "offering",
                    "YY-" + training.getCode());
        }
    }

    @ApplicationScoped
    static class Appeals implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Appeal.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into training_appeal (id, version, code, training_code, lesson_no, staff_code, staff_name,"
                            + " scope, state, reason, raised_on, due_on) values (?1, 0, ?2, ?2, 1, ?2, '王某', ?3, 'OPEN',"
                            + " '在场', date '2024-05-06', date '2024-05-13')",
                    id,
                    code(id),
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class AppealVersion implements VersionSample {

        @Inject
        TrainingGiven given;

        @Inject
        AppealService appeals;

        @Inject
        Caller caller;

        @Override
        public Class<?> service() {
            return AppealService.class;
        }

        @Override
        public Map<String, Object> given() {
            String who = given.worker(TrainingGiven.XINXU);
            String code = given.past();
            given.send(code, who);
            given.mark(code, 1, Presence.ABSENT, who);
            Appeal appeal = caller.asSystem(() -> appeals.raise(code, 1, who, "在场"));
            return Map.of(
                    "code",
                    appeal.getCode(),
                    "version",
                    appeal.getVersion(),
                    "outcome",
                    Presence.EXCUSED,
                    "excuse",
                    Excuse.ILLNESS,
                    "reason",
                    "有假条");
        }
    }
}
