package cn.tongxinyuan.platform.job;

import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.setting.Setting;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the runner writes: claims, heartbeats, progress, ends. Every write names the lease of its attempt and changes
 * nothing when another attempt holds the job. Works below identity and scope, and leases end by the
 * database's clock, the one that all nodes share, which only SQL can read; so rows are changed by statement.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobRecords {

    /** Work that took so many nodes down with it is not tried again. */
    private static final int MOST_ATTEMPTS = 5;

    private static final String UNTIL = "current_timestamp + cast(?9 as integer) * interval '1' second";

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonalData personal;

    @Inject
    Event<JobEnded> ended;

    @Inject
    Clock clock;

    /** Claims the job that waits longest, or one whose node died; empty when nothing waits. Nodes may ask at once. */
    public Optional<JobRun> claim() {
        List<?> waiting = em.createNativeQuery("select id from platform_job where state = 'QUEUED'"
                        + " or (state = 'RUNNING' and lease_until < current_timestamp) order by id")
                .setMaxResults(10)
                .getResultList();
        for (Object found : waiting) {
            long id = ((Number) found).longValue();
            String lease = UUID.randomUUID().toString();
            int claimed = withLease(
                            "update platform_job set state = 'RUNNING', attempts = attempts + 1, lease_owner = ?1,"
                                    + " lease_until = " + UNTIL + ", started_at = coalesce(started_at, ?2), done = 0"
                                    + " where id = ?3 and (state = 'QUEUED'"
                                    + " or (state = 'RUNNING' and lease_until < current_timestamp))")
                    .setParameter(1, lease)
                    .setParameter(2, now())
                    .setParameter(3, id)
                    .executeUpdate();
            if (claimed == 1) {
                em.createNamedQuery("JobFile.forget").setParameter("job", id).executeUpdate();
                return Optional.of(read(id, lease));
            }
        }
        return Optional.empty();
    }

    /** Whether this attempt may begin: neither cancelled meanwhile nor one too many. */
    public boolean mayBegin(JobRun run) {
        return held(run, "cancel_asked = false and attempts <= " + MOST_ATTEMPTS);
    }

    public boolean isCancelAsked(JobRun run) {
        return held(run, "cancel_asked = true");
    }

    /** Keeps the leases of running work alive. */
    public void heartbeat(Collection<String> leases) {
        for (String lease : leases) {
            withLease("update platform_job set lease_until = " + UNTIL
                            + " where lease_owner = ?1 and state = 'RUNNING'")
                    .setParameter(1, lease)
                    .executeUpdate();
        }
    }

    /** Stores progress; false when the work must stop. */
    public boolean progress(JobRun run, long done, long total) {
        return withLease("update platform_job set done = ?1, total = ?2, lease_until = " + UNTIL
                                + " where id = ?3 and lease_owner = ?4 and state = 'RUNNING' and cancel_asked = false")
                        .setParameter(1, done)
                        .setParameter(2, total)
                        .setParameter(3, run.id())
                        .setParameter(4, run.lease())
                        .executeUpdate()
                == 1;
    }

    /** Seals and stores a file of this attempt. */
    public void keep(JobRun run, JobFile.Direction direction, String name, String contentType, byte[] content) {
        if (!held(run, "state = 'RUNNING'")) {
            throw new JobCancelled();
        }
        byte[] sealed = personal.seal(content);
        em.createNamedQuery("JobFile.named", JobFile.class)
                .setParameter("job", run.id())
                .setParameter("direction", direction)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        file -> file.replace(sealed),
                        () -> em.persist(
                                new JobFile(em.find(Job.class, run.id()), direction, name, contentType, sealed)));
    }

    /** The input file, opened; empty bytes where there is none. */
    public byte[] input(JobRun run) {
        return em.createNamedQuery("JobFile.ofJob", JobFile.class)
                .setParameter("job", run.id())
                .setParameter("direction", JobFile.Direction.INPUT)
                .getResultStream()
                .findFirst()
                .map(file -> personal.open(file.sealed()))
                .orElse(new byte[0]);
    }

    /** Ends this attempt; nothing happens when another attempt holds the job. */
    public void end(JobRun run, Job.State state, String errorNumber) {
        int changed = em.createNativeQuery(
                        "update platform_job set state = ?1, ended_at = ?2, error_number = ?3, lease_owner = null,"
                                + " lease_until = null where id = ?4 and lease_owner = ?5 and state = 'RUNNING'")
                .setParameter(1, state.name())
                .setParameter(2, now())
                .setParameter(3, errorNumber)
                .setParameter(4, run.id())
                .setParameter(5, run.lease())
                .executeUpdate();
        if (changed == 1) {
            ended.fire(new JobEnded(run.owner(), run.code(), run.kind(), state, errorNumber));
        }
    }

    /** Removes jobs that ended so long ago, with their files. */
    public int removeEndedBefore(Duration age) {
        Object before = clock.instant().minus(age).atOffset(ZoneOffset.UTC);
        em.createNativeQuery("delete from platform_job_file where job_id in"
                        + " (select id from platform_job where ended_at < ?1)")
                .setParameter(1, before)
                .executeUpdate();
        return em.createNativeQuery("delete from platform_job where ended_at < ?1")
                .setParameter(1, before)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private JobRun read(long id, String lease) {
        Object[] row =
                (Object[]) em.createNativeQuery("select code, work, owner, parameters from platform_job where id = ?1")
                        .setParameter(1, id)
                        .getSingleResult();
        List<?> names = em.createNativeQuery(
                        "select name from platform_job_file where job_id = ?1 and direction = 'INPUT'")
                .setParameter(1, id)
                .getResultList();
        Map<String, String> parameters = JsonbBuilder.create().fromJson(personal.open((String) row[3]), Map.class);
        String input = names.isEmpty() ? null : (String) names.get(0);
        return new JobRun(id, (String) row[0], (String) row[1], (String) row[2], parameters, input, lease);
    }

    private boolean held(JobRun run, String condition) {
        return !em.createNativeQuery("select id from platform_job where id = ?1 and lease_owner = ?2 and " + condition)
                .setParameter(1, run.id())
                .setParameter(2, run.lease())
                .getResultList()
                .isEmpty();
    }

    private Query withLease(String statement) {
        return em.createNativeQuery(statement).setParameter(9, Setting.JOB_LEASE_SECONDS.number());
    }

    private Object now() {
        Instant now = clock.instant();
        return now.atOffset(ZoneOffset.UTC);
    }
}
