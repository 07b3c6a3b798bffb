package cn.tongxinyuan.platform.job;

import cn.tongxinyuan.kernel.HiddenRecord;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders long work and tells its owner, and nobody else, how far it is. */
@Stateless
@RolesAllowed(PlatformPermission.HOME)
public class Jobs {

    private static final Jsonb JSON = JsonbBuilder.create();

    private static final String NOT_FOUND = "platform.problem.NOT_FOUND";

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonalData personal;

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<JobSubmitted> submitted;

    /**
     * Orders work, which starts after this transaction commits. The caller has checked the right to do so; the work runs
     * with the caller's rights as they are then.
     *
     * @param kind kind of a {@link JobWork}
     * @param parameters what the work needs to know; sealed when stored
     * @param input file to work on, null where there is none
     * @return public code of the job
     */
    public String submit(String kind, Map<String, String> parameters, JobInput input) {
        CallerAccount owner = me.account().orElseThrow(OutOfScope::new);
        Job job = new Job(kind, owner, personal.seal(JSON.toJson(parameters)), clock.instant());
        em.persist(job);
        if (input != null) {
            em.persist(new JobFile(
                    job, JobFile.Direction.INPUT, input.name(), input.contentType(), personal.seal(input.content())));
        }
        submitted.fire(new JobSubmitted());
        return job.getCode();
    }

    /** Orders the caller's own job once more, on the same input and with some parameters changed; returns the new code. */
    public String again(Job job, Map<String, String> changes) {
        Map<String, String> parameters = new HashMap<>(parameters(job));
        parameters.putAll(changes);
        JobInput input = em.createNamedQuery("JobFile.ofJob", JobFile.class)
                .setParameter("job", job.getId())
                .setParameter("direction", JobFile.Direction.INPUT)
                .getResultStream()
                .findFirst()
                .map(file -> new JobInput(file.getName(), file.getContentType(), personal.open(file.sealed())))
                .orElse(null);
        return submit(job.getKind(), parameters, input);
    }

    /** What the caller's own job was ordered with. */
    @SuppressWarnings("unchecked")
    public Map<String, String> parameters(Job job) {
        own(job);
        return JSON.fromJson(personal.open(job.sealedParameters()), Map.class);
    }

    /**
     * The caller's own job.
     *
     * @throws UnknownRecord {@code platform.problem.NOT_FOUND}, for anybody else's a {@link HiddenRecord}
     */
    @Audited("platform")
    public Job open(String code) {
        Optional<Job> own = records.named("Job.ofOwner", Job.class)
                .setParameter("code", code)
                .setParameter("owner", me.getUsername())
                .getResultStream()
                .findFirst();
        return own.orElseThrow(() -> exists(code) ? new HiddenRecord(NOT_FOUND) : new UnknownRecord(NOT_FOUND));
    }

    /**
     * The caller's jobs, newest first.
     *
     * @param after code of the last job of the page before, null for the first page
     */
    public Slice<Job> mine(String after, int limit) {
        long before = after == null ? Long.MAX_VALUE : open(after).getId();
        List<Job> rows = records.named("Job.mine", Job.class)
                .setParameter("owner", me.getUsername())
                .setParameter("before", before)
                .setMaxResults(limit + 1)
                .getResultList();
        return Slice.of(rows, limit, Job::getCode);
    }

    /**
     * Asks the work of the caller's own job to stop at its next step. What has ended stays as it ended.
     *
     * @throws UnknownRecord as {@link #open}
     */
    public void cancel(String code) {
        open(code);
        int waiting = records.change("Job.cancelQueued")
                .setParameter("now", clock.instant())
                .setParameter("code", code)
                .setParameter("owner", me.getUsername())
                .executeUpdate();
        if (waiting == 0) {
            records.change("Job.askCancel")
                    .setParameter("code", code)
                    .setParameter("owner", me.getUsername())
                    .executeUpdate();
        }
    }

    /** The result as JSON text; empty while there is none. */
    public Optional<String> result(Job job) {
        return em.createNamedQuery("JobFile.ofJob", JobFile.class)
                .setParameter("job", own(job))
                .setParameter("direction", JobFile.Direction.RESULT)
                .getResultStream()
                .findFirst()
                .map(file -> new String(personal.open(file.sealed()), StandardCharsets.UTF_8));
    }

    /** Names and types of the files a job made. */
    public List<JobOutput> outputs(Job job) {
        return em.createNamedQuery("JobFile.outputs", JobOutput.class)
                .setParameter("job", own(job))
                .getResultList();
    }

    /** A file the caller's own job made. */
    public Optional<JobOutput> output(String code, String name) {
        return em.createNamedQuery("JobFile.named", JobFile.class)
                .setParameter("job", open(code).getId())
                .setParameter("direction", JobFile.Direction.OUTPUT)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .map(file -> new JobOutput(file.getName(), file.getContentType(), personal.open(file.sealed())));
    }

    private boolean exists(String code) {
        return em.createNamedQuery("Job.anywhere", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    private long own(Job job) {
        if (!job.owner().equals(me.getUsername())) {
            throw new OutOfScope();
        }
        return job.getId();
    }
}
