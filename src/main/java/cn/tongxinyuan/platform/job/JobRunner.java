package cn.tongxinyuan.platform.job;

import cn.tongxinyuan.platform.StartUp;
import cn.tongxinyuan.platform.database.Lease;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds work, keeps the leases of what runs here alive, and removes what ended thirty days ago. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class JobRunner {

    private static final Logger LOG = System.getLogger(JobRunner.class.getName());
    private static final int AT_ONCE = 2;
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    JobRecords records;

    @Inject
    JobExecution execution;

    @Inject
    StartUp startUp;

    @Inject
    Lease lease;

    @Resource
    ManagedExecutorService executor;

    private final Set<String> leases = ConcurrentHashMap.newKeySet();

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void look() {
        if (!startUp.isDone()) {
            return;
        }
        try {
            records.heartbeat(Set.copyOf(leases));
            startWaiting();
        } catch (EJBException failure) {
            // the database is away for a while; the timer must survive that, and the log too
            LOG.log(
                    Level.WARNING,
                    "jobs cannot be looked after: {0}",
                    failure.getClass().getSimpleName());
        }
    }

    public void poke(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobSubmitted submitted) {
        executor.execute(this::startWaiting);
    }

    @Schedule(hour = "2", minute = "20", persistent = false)
    public void removeOld() {
        if (startUp.isDone() && lease.take("job-removal", Duration.ofHours(1))) {
            records.removeEndedBefore(KEPT);
        }
    }

    private void startWaiting() {
        Optional<JobRun> run = claim();
        while (run.isPresent()) {
            JobRun claimed = run.get();
            executor.execute(() -> run(claimed));
            run = claim();
        }
    }

    /** One claim at a time on this node, so that no more run at once than are allowed. */
    private synchronized Optional<JobRun> claim() {
        Optional<JobRun> run = leases.size() < AT_ONCE ? records.claim() : Optional.empty();
        run.ifPresent(claimed -> leases.add(claimed.lease()));
        return run;
    }

    private void run(JobRun run) {
        try {
            execution.run(run);
        } finally {
            leases.remove(run.lease());
        }
        startWaiting();
    }
}
