package cn.tongxinyuan.platform.job;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds work and keeps the leases of what runs here alive. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class JobRunner {

    private static final int AT_ONCE = 2;

    @Inject
    JobRecords records;

    @Inject
    JobExecution execution;

    @Resource
    ManagedExecutorService executor;

    private final Set<String> leases = ConcurrentHashMap.newKeySet();

    public void run() {
        records.heartbeat(Set.copyOf(leases));
        startWaiting();
    }

    public void poke(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobSubmitted submitted) {
        executor.execute(this::startWaiting);
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
