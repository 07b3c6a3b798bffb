package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.kernel.DomainEvent;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The events of the current transaction, from which the audit row of the outermost use case is written. */
@TransactionScoped
public class AuditDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient List<DomainEvent> events = new ArrayList<>();
    private int depth;

    void note(@Observes DomainEvent event) {
        events.add(event);
    }

    /** Enters a use case; true for the outermost of the transaction. */
    boolean enter() {
        depth++;
        return depth == 1;
    }

    void leave() {
        depth--;
    }

    /** The events so far, which are then forgotten. */
    List<DomainEvent> take() {
        List<DomainEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }
}
