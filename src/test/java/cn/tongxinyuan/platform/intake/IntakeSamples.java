package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A taking and a record it created, in any unit, for the scope matrix. */
final class IntakeSamples {

    private IntakeSamples() {}

    @ApplicationScoped
    static class Batches implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return IntakeBatch.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into platform_intake_batch (id, version, work, place, scope, taken_at, taken_by, created,"
                            + " updated, unchanged) values (?1, 1, 'it.none', ?2, ?3, current_timestamp, 'it', 1, 0,"
                            + " 0)",
                    id,
                    Long.toString(id),
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class Rows implements ScopeSample {

        @Inject
        Batches batches;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return IntakeRow.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into platform_intake_row (id, version, batch_id, scope, record_type, record_id, created,"
                            + " version_after) values (?1, 1, ?2, ?3, 'It', 1, true, 1)",
                    id,
                    batches.stored(unit),
                    unit.code());
            return id;
        }
    }
}
