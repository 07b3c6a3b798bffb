package cn.tongxinyuan.platform.job;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A finished job and its file in any unit, for the scope matrix. */
final class JobSamples {

    private JobSamples() {}

    @ApplicationScoped
    static class Jobs implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Job.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into platform_job (id, version, code, work, owner, scope, parameters, state, done, total,"
                            + " cancel_asked, attempts, created_at) values (?1, 0, ?2, 'it', 'it', ?3, '-', 'DONE', 0, 0,"
                            + " false, 1, current_timestamp)",
                    id,
                    Long.toString(id),
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class Files implements ScopeSample {

        @Inject
        Jobs jobs;

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return JobFile.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into platform_job_file (id, version, job_id, scope, direction, name, content_type,"
                            + " content) values (?1, 0, ?2, ?3, 'OUTPUT', 'it', 'text/plain', ?4)",
                    id,
                    jobs.stored(unit),
                    unit.code(),
                    new byte[] {0});
            return id;
        }
    }
}
