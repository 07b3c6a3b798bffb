package cn.tongxinyuan.platform.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Appends rows to the trail and hands them to the chain. */
@Stateless
@PermitAll
public class AuditTrail {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Writes the row of an act inside the act's transaction: an act without its row cannot commit. What the database has
     * against the act (version, constraint) shows here, inside the call, and not at commit where nobody would note it.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void write(AuditEntry entry) {
        append(entry);
    }

    /** Writes the row of a refusal or failure in a transaction of its own, so that it survives the rollback. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(AuditEntry entry) {
        append(entry);
    }

    private void append(AuditEntry entry) {
        entry.stamp(clock.instant());
        em.persist(entry);
        em.flush();
        em.createNativeQuery("insert into platform_audit_pending (audit_id) values (?1)")
                .setParameter(1, entry.getId())
                .executeUpdate();
    }
}
