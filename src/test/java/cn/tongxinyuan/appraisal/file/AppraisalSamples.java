package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Files of any unit with all that hangs on them. */
final class AppraisalSamples {

    private AppraisalSamples() {}

    static String code(long id) {
        return Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    /** Records of any unit, written past every service. */
    @ApplicationScoped
    static class Rows {

        @Inject
        Records records;

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

        long cycle() {
            long id = BaseEntity.newId();
            records.change(
                    "insert into appraisal_cycle (id, version, code, title, from_on, to_on, scheme_id, opened_on, opened_by)"
                            + " values (?1, 0, ?2, '测试', date '2024-01-01', date '2024-06-30', 1, date '2024-01-02', 'it')",
                    id,
                    code(id));
            return id;
        }

        long file(ScopePath unit) {
            long staff = staff(unit);
            records.change(
                    "insert into appraisal_file (id, version, code, cycle_id, staff_id, staff_code, staff_name, scope, state,"
                            + " acts) values (?1, 0, ?2, ?3, ?1, ?2, '王某', ?4, 'DRAFTING', 0)",
                    staff,
                    code(staff),
                    cycle(),
                    unit.code());
            return staff;
        }

        /** One that was told a result, and was objected to. */
        long objected(ScopePath unit) {
            long file = file(unit);
            round(file, unit, null);
            records.change(
                    "update appraisal_file set state = 'OBJECTED', grade = 'BASIC', score = 60 where id = ?1", file);
            return file;
        }

        long round(long file, ScopePath unit, String outcome) {
            records.change(
                    "insert into appraisal_round (id, version, file_id, scope, round_no, score, grade, noticed_on, noticed_by,"
                            + " objection_due, objection, lodged_on, decision_due, outcome, reason, decided_on) values"
                            + " (?1, 0, ?1, ?2, 1, 60, 'BASIC', date '2024-05-06', 'it', date '2099-05-13', '不符',"
                            + " date '2024-05-07', date '2099-05-21', ?3, '属实', cast(?4 as date))",
                    file,
                    unit.code(),
                    outcome,
                    outcome == null ? null : java.sql.Date.valueOf("2024-05-08"));
            return file;
        }

        /** A confirmed situation whose measure is over its day and was passed. */
        long hit(ScopePath unit) {
            long file = file(unit);
            records.change(
                    "insert into appraisal_hit (id, version, file_id, scope, situation_no, evidence, proposed_on, proposed_by,"
                            + " statement, decided_on, decided_by, confirmed, measure_no, answerable, due_on, checked_on,"
                            + " passed) values (?1, 0, ?1, ?2, 1, '考勤表', date '2024-05-06', 'it', '说明', date '2024-05-07',"
                            + " 'it2', true, 1, '街道', date '2024-05-09', date '2024-05-09', true)",
                    file,
                    unit.code());
            return file;
        }
    }

    @ApplicationScoped
    static class Files implements ScopeSample {

        @Inject
        Rows rows;

        @Override
        public Class<?> entity() {
            return AppraisalFile.class;
        }

        @Override
        public long stored(ScopePath unit) {
            return rows.file(unit);
        }
    }

    @ApplicationScoped
    static class Marks implements ScopeSample {

        @Inject
        Rows rows;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Mark.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long file = rows.file(unit);
            records.change(
                    "insert into appraisal_mark (id, version, file_id, scope, rule_no, marks, reason, marked_on, marked_by)"
                            + " values (?1, 0, ?1, ?2, 1, 3, '有台账', date '2024-05-06', 'it')",
                    file,
                    unit.code());
            return file;
        }
    }

    @ApplicationScoped
    static class Facts implements ScopeSample {

        @Inject
        Rows rows;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Evidence.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long file = rows.file(unit);
            records.change(
                    "insert into appraisal_evidence (id, version, file_id, scope, rule_no, day_on, words, amount, address)"
                            + " values (?1, 0, ?1, ?2, 5, date '2024-05-06', '测试', 3, '')",
                    file,
                    unit.code());
            return file;
        }
    }

    @ApplicationScoped
    static class Rounds implements ScopeSample {

        @Inject
        Rows rows;

        @Override
        public Class<?> entity() {
            return Round.class;
        }

        @Override
        public long stored(ScopePath unit) {
            return rows.round(rows.file(unit), unit, "UPHELD");
        }
    }

    @ApplicationScoped
    static class Hits implements ScopeSample {

        @Inject
        Rows rows;

        @Override
        public Class<?> entity() {
            return Hit.class;
        }

        @Override
        public long stored(ScopePath unit) {
            return rows.hit(unit);
        }
    }

    @ApplicationScoped
    static class Opinions implements ScopeSample {

        @Inject
        Rows rows;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Opinion.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long cycle = rows.cycle();
            records.change(
                    "insert into appraisal_opinion (id, version, cycle_id, scope, asked, answered, satisfied, noted_on,"
                            + " noted_by) values (?1, 0, ?1, ?2, 40, 20, 18, date '2024-05-06', 'it')",
                    cycle,
                    unit.code());
            return cycle;
        }
    }

    /** Files of other units do not exist. */
    @ApplicationScoped
    static class Calls implements EndpointSample.Source {

        @Inject
        Rows rows;

        @Override
        public Stream<EndpointSample> samples() {
            return Stream.of(
                    EndpointSample.list("GET /appraisals"),
                    new EndpointSample("GET /appraisals/{code}", Set.of(), 200, 404, (caller, unit, own) -> {
                        String file = code(rows.file(unit));
                        return (Api api) -> api.get("/api/v1/appraisals/" + file);
                    }));
        }
    }

    /** A file and what leads to it. */
    abstract static class OfAFile implements VersionSample {

        @Inject
        FileGiven given;

        Map<String, Object> file(String file) {
            return Map.of("code", file, "version", given.version(file));
        }
    }

    @ApplicationScoped
    static class FileVersion extends OfAFile {

        @Override
        public Class<?> service() {
            return FileService.class;
        }

        @Override
        public Map<String, Object> given() {
            String file = given.file(given.worker(FileGiven.UNIT), FileGiven.UNIT);
            return Map.of(
                    "code",
                    file,
                    "version",
                    given.version(file),
                    "rule",
                    1,
                    "marks",
                    new BigDecimal("3"),
                    "reason",
                    "有台账");
        }
    }

    @ApplicationScoped
    static class SituationVersion extends OfAFile {

        @Override
        public Class<?> service() {
            return SituationService.class;
        }

        @Override
        public Map<String, Object> given() {
            String file = given.file(given.worker(FileGiven.UNIT), FileGiven.UNIT);
            return Map.of("code", file, "version", given.version(file), "situation", 1, "measure", 1, "passed", false);
        }
    }

    @ApplicationScoped
    static class ReviewVersion extends OfAFile {

        @Inject
        Rows rows;

        @Override
        public Class<?> service() {
            return ReviewService.class;
        }

        @Override
        public Map<String, Object> given() {
            return file(code(rows.objected(new ScopePath(FileGiven.UNIT))));
        }
    }

    @ApplicationScoped
    static class OwnVersion extends OfAFile {

        private String staff;

        @Override
        public Class<?> service() {
            return OwnService.class;
        }

        @Override
        public Optional<String> account() {
            staff = given.worker(FileGiven.UNIT);
            return Optional.of(given.account(staff, FileGiven.UNIT));
        }

        @Override
        public Map<String, Object> given() {
            return file(given.file(staff, FileGiven.UNIT));
        }
    }
}
