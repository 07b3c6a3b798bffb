package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.VersionSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.training.TrainingGiven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Secondments of any unit. */
final class SecondmentSamples {

    private SecondmentSamples() {}

    @ApplicationScoped
    static class Secondments implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Secondment.class;
        }

        /** Begun, assessed and applied this year. */
        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            String code = Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
            records.change(
                    "insert into organization_staff (id, version, code, name, scope, role_code, held_from)"
                            + " values (?1, 0, ?2, '王某', ?3, 'COMMUNITY_WORKER', date '2023-01-01')",
                    id,
                    code,
                    unit.code());
            records.change(
                    "insert into training_secondment (id, version, code, staff_id, staff_code, staff_name, scope, state,"
                            + " host, city, mentor, from_on, year_no, to_on, last_on, tasks, started_on, checked_on,"
                            + " assessed_on, grade, assessment, learned, applied_on, applied) values (?1, 0, ?2, ?1, ?2,"
                            + " '王某', ?3, 'APPLIED', '示范社区', '青岛市', '书记', date '2024-03-01', 2024, date '2024-04-01',"
                            + " date '2024-04-01', '学方法', date '2024-03-01', date '2024-03-15', date '2024-04-01', 'GOOD',"
                            + " '同意', '办法', date '2024-04-02', '用了')",
                    id,
                    code,
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class Notes implements ScopeSample {

        @Inject
        Secondments secondments;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return SecondmentNote.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into training_secondment_note (id, version, secondment_id, scope, month_on, words, written_on)"
                            + " values (?1, 0, ?2, ?3, date '2024-03-01', '月记', date '2024-03-31')",
                    id,
                    secondments.stored(unit),
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class SecondmentVersion implements VersionSample {

        @Inject
        TrainingGiven given;

        @Inject
        SecondmentService secondments;

        @Inject
        Caller caller;

        @Override
        public Class<?> service() {
            return SecondmentService.class;
        }

        @Override
        public Map<String, Object> given() {
            LocalDate today = given.today();
            SecondmentPlan plan = new SecondmentPlan(
                    given.worker(TrainingGiven.XINXU), null, "示范社区", "青岛市", "书记", today, today.plusDays(9), "学方法");
            Secondment secondment = caller.asSystem(() -> secondments.select(plan));
            Map<String, Object> values = new HashMap<>();
            values.put("code", secondment.getCode());
            values.put("version", secondment.getVersion());
            values.put("plan", plan);
            values.put("day", today);
            values.put("number", "协-1");
            values.put("words", "好");
            values.put("grade", "GOOD");
            values.put("learned", "办法");
            return values;
        }
    }

    @ApplicationScoped
    static class Endpoints implements EndpointSample.Source {

        @Override
        public Stream<EndpointSample> samples() {
            return Stream.of(EndpointSample.list("GET /attachments-of-staff"));
        }
    }
}
