package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.kernel.DomainEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of the current transaction, from which the audit row of the outermost use case is written. They hang on the
 * transaction itself: a bean of its scope does the same, yet the server tells everybody of its beginning and end, which was
 * an eighth of what a small act cost.
 */
@ApplicationScoped
public class AuditDraft {

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** What one transaction has done so far. */
    private static final class Draft {
        private final List<DomainEvent> events = new ArrayList<>();
        private int depth;
    }

    void note(@Observes DomainEvent event) {
        draft().events.add(event);
    }

    /** Enters a use case; true for the outermost of the transaction. */
    boolean enter() {
        return ++draft().depth == 1;
    }

    void leave() {
        draft().depth--;
    }

    /** The events so far, which are then forgotten. */
    List<DomainEvent> take() {
        List<DomainEvent> events = draft().events;
        List<DomainEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    /** @throws IllegalStateException outside a transaction, where nothing would keep what happened */
    private Draft draft() {
        Draft draft = (Draft) transaction.getResource(AuditDraft.class);
        if (draft == null) {
            draft = new Draft();
            transaction.putResource(AuditDraft.class, draft);
        }
        return draft;
    }
}
