package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.platform.database.Chore;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Every second one node appends to the chain what was committed meanwhile. */
@ApplicationScoped
class AuditLinking implements Chore {

    private static final Duration LEASE = Duration.ofSeconds(30);
    /** A tick ends long before its lease does; what is left waits for the next second. */
    private static final int BATCHES_PER_TICK = 10;

    @Inject
    AuditChain chain;

    @Override
    public String name() {
        return "audit-chain";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.everySeconds(1);
    }

    @Override
    public Duration alone() {
        return LEASE;
    }

    @Override
    public boolean isWaiting() {
        return chain.isWaiting();
    }

    @Override
    public void run() {
        int batches = 0;
        while (batches < BATCHES_PER_TICK && chain.link()) {
            batches++;
        }
    }
}
