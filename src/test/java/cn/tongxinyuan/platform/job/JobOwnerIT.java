package cn.tongxinyuan.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** However many nodes there are, one attempt owns a job: it alone is kept alive, and it alone reports. */
@ExtendWith(ArquillianExtension.class)
class JobOwnerIT {

    private static final ScopePath DISTRICT = new ScopePath("370105");
    private static final Duration KEPT = Duration.ofDays(30);
    private static final String OURS = "lease of ours";
    private static final String THEIRS = "lease of theirs";

    @Inject
    Records records;

    @Inject
    JobEndpoints given;

    @Inject
    JobRecords jobs;

    @Inject
    JobExpiry expiry;

    @Inject
    Clock clock;

    @Inject
    Crowd crowd;

    private final Map<String, Object> ids = new HashMap<>();

    @Test
    void aHeartbeatKeepsTheOwnJobsAliveAndNoOthers() {
        String ours = running(OURS, "+ interval '20' second");
        String theirs = running(THEIRS, "+ interval '20' second");
        Object before = until(theirs);

        jobs.heartbeat(List.of(OURS));

        assertThat(until(theirs)).isEqualTo(before);
        assertThat(until(ours)).isNotEqualTo(before);
        end(ours, theirs);
    }

    @Test
    void whoLostTheJobNeitherReportsNorKeepsNorEndsIt() {
        String code = running(THEIRS, "+ interval '1' hour");
        JobRun lost = run(code, OURS);
        byte[] file = "x".getBytes(StandardCharsets.UTF_8);

        assertThat(jobs.progress(lost, 1, 2)).isFalse();
        assertThat(jobs.mayBegin(lost)).isFalse();
        assertThatThrownBy(() -> jobs.keep(lost, JobFile.Direction.OUTPUT, "a", "text/plain", file))
                .isInstanceOf(JobCancelled.class);
        jobs.end(lost, Job.State.FAILED, "E-0");

        assertThat(value("state", code)).isEqualTo("RUNNING");
        assertThat(jobs.progress(run(code, THEIRS), 1, 2)).isTrue();
        end(code);
    }

    @Test
    void nodesThatClaimAtOnceGetEachJobOnce() throws Exception {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            codes.add(running("dead " + i, "- interval '1' second"));
        }

        List<List<String>> claimed = crowd.together(4, index -> {
            List<String> got = new ArrayList<>();
            for (Optional<JobRun> run = jobs.claim(); run.isPresent(); run = jobs.claim()) {
                got.add(run.get().code());
            }
            return got;
        });

        assertThat(claimed.stream().flatMap(List::stream)).isNotEmpty().doesNotHaveDuplicates();
        end(codes.toArray(String[]::new));
    }

    @Test
    void aJobIsTriedFiveTimesAndNotASixth() {
        String code = running(OURS, "+ interval '1' hour");
        JobRun run = run(code, OURS);

        records.change("update platform_job set attempts = 5 where code = ?1", code);
        assertThat(jobs.mayBegin(run)).isTrue();
        records.change("update platform_job set attempts = 6 where code = ?1", code);
        assertThat(jobs.mayBegin(run)).isFalse();
        end(code);
    }

    @Test
    void whatEndedThirtyDaysAgoGoesWithItsFilesAndNothingElse() {
        String old = endedBefore(KEPT.plusMinutes(1));
        String younger = endedBefore(KEPT.minusMinutes(1));
        String running = running(OURS, "+ interval '1' hour");
        records.change(
                "update platform_job set started_at = ?1 where code in (?2, ?3)",
                ago(KEPT.multipliedBy(2)),
                younger,
                running);

        expiry.run();

        assertThat(kept(old)).isEqualTo("0 jobs, 0 files");
        assertThat(kept(younger)).isEqualTo("1 jobs, 1 files");
        assertThat(kept(running)).isEqualTo("1 jobs, 1 files");
        end(running);
    }

    private String endedBefore(Duration age) {
        String code = given.ended("it", DISTRICT);
        ids.put(code, value("id", code));
        records.change("update platform_job set ended_at = ?1 where code = ?2", ago(age), code);
        return code;
    }

    private Object ago(Duration age) {
        return clock.instant().minus(age).atOffset(ZoneOffset.UTC);
    }

    private String kept(String code) {
        Object id = ids.get(code);
        return records.sql("select count(*) from platform_job where id = ?1", id)
                        .get(0) + " jobs, "
                + records.sql("select count(*) from platform_job_file where job_id = ?1", id)
                        .get(0) + " files";
    }

    /** A job that an attempt of this lease runs. */
    private String running(String lease, String until) {
        String code = given.ended("it", DISTRICT);
        ids.put(code, value("id", code));
        records.change(
                "update platform_job set state = 'RUNNING', lease_owner = ?1, lease_until = current_timestamp " + until
                        + ", parameters = ?2 where code = ?3",
                lease,
                given.parameters(),
                code);
        return code;
    }

    private void end(String... codes) {
        for (String code : codes) {
            records.change("update platform_job set state = 'DONE', lease_owner = null where code = ?1", code);
        }
    }

    private JobRun run(String code, String lease) {
        return new JobRun(((Number) ids.get(code)).longValue(), code, "it", "it", Map.of(), null, lease);
    }

    private Object until(String code) {
        return value("lease_until", code);
    }

    private Object value(String column, String code) {
        return records.sql("select " + column + " from platform_job where code = ?1", code)
                .get(0);
    }
}
