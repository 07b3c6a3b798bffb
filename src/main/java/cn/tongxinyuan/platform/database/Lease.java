package cn.tongxinyuan.platform.database;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Makes timed work run once, however many nodes there are: whoever holds the lease works. Uses the machine's clock. */
@Stateless
@PermitAll
public class Lease {

    /** This node, for as long as it lives. */
    public static final String NODE = UUID.randomUUID().toString();

    @PersistenceContext
    EntityManager em;

    /** True when this node holds the lease for the given time from now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean take(String name, Duration duration) {
        Instant now = Instant.now();
        em.createNativeQuery(
                        "insert into platform_lease (name, owner, until_at) values (?1, '-', ?2) on conflict do nothing")
                .setParameter(1, name)
                .setParameter(2, Timestamp.from(Instant.EPOCH))
                .executeUpdate();
        int taken = em.createNativeQuery(
                        "update platform_lease set owner = ?1, until_at = ?2 where name = ?3 and (owner = ?1 or until_at < ?4)")
                .setParameter(1, NODE)
                .setParameter(2, Timestamp.from(now.plus(duration)))
                .setParameter(3, name)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
        return taken == 1;
    }
}
