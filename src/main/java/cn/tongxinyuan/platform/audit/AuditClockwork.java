package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.platform.StartUp;
import cn.tongxinyuan.platform.database.Lease;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Every second one node appends to the chain what was committed meanwhile. */
@Singleton
@DependsOn("StartUp")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditClockwork {

    private static final Duration LEASE = Duration.ofSeconds(30);
    /** A tick ends long before its lease does; what is left waits for the next second. */
    private static final int BATCHES_PER_TICK = 10;

    @Inject
    StartUp startUp;

    @Inject
    Lease lease;

    @Inject
    AuditChain chain;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (!startUp.isDone() || !chain.isWaiting() || !lease.take("audit-chain", LEASE)) {
            return;
        }
        int batches = 0;
        while (batches < BATCHES_PER_TICK && chain.link()) {
            batches++;
        }
    }
}
