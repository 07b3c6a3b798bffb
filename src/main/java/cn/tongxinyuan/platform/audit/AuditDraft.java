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

    void enter() {
        depth++;
    }

    /** Leaves a use case; true for the outermost. */
    boolean leave() {
        depth--;
        return depth == 0;
    }

    /** The events so far, which are then forgotten. */
    List<DomainEvent> take() {
        List<DomainEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }
}
