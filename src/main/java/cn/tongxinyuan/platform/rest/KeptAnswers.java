package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.platform.personal.PersonalData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Answers by caller and key, sealed, in the transaction of what they tell of. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KeptAnswers {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final String INSERT =
            "insert into platform_idempotency (caller, request_key, call_hash, answer_status, kept_at)"
                    + " select ?1, ?2, ?3, 0, ?4 from %s on conflict do nothing";
    private static final String PLAIN = INSERT.formatted("(select 1) once");
    /** PostgreSQL would wait for ever for who has the key; the embedded database waits as long as its address says. */
    private static final String IMPATIENT =
            "with patience as (select set_config('lock_timeout', '10s', true) as lasts),"
                    + " taken as (" + INSERT.formatted("patience") + " returning 1)"
                    + " select n, set_config('lock_timeout', '0', true) from (select count(*) as n from taken) counted";

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonalData personal;

    @Inject
    Clock clock;

    /**
     * An answer given before.
     *
     * @param callHash hash of the call it answered
     */
    public record Kept(String callHash, int status, String location, String contentType, String body) {}

    /**
     * Takes a key for this transaction; a second taker waits here until the first has committed or rolled back.
     *
     * @return the answer already given under this key, empty when the key was free
     */
    public Optional<Kept> take(String caller, String key, String callHash) {
        boolean free = insert(caller, key, callHash);
        if (!free && removeOld(caller, key)) {
            free = insert(caller, key, callHash);
        }
        return free ? Optional.empty() : Optional.of(find(caller, key));
    }

    /** One statement, since every act that must happen once begins with it. */
    private boolean insert(String caller, String key, String callHash) {
        boolean waitsForEver = isPostgresql();
        Query query = em.createNativeQuery(waitsForEver ? IMPATIENT : PLAIN)
                .setParameter(1, caller)
                .setParameter(2, key)
                .setParameter(3, callHash)
                .setParameter(4, now());
        return waitsForEver
                ? ((Number) ((Object[]) query.getSingleResult())[0]).intValue() == 1
                : query.executeUpdate() == 1;
    }

    /** Asks the transaction's own connection: who holds one and waits for another may wait for those who do the same. */
    private boolean isPostgresql() {
        try {
            return em.unwrap(Connection.class)
                    .getMetaData()
                    .getDatabaseProductName()
                    .equals("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether what stood under the key was too old to be an answer. */
    private boolean removeOld(String caller, String key) {
        return em.createNativeQuery(
                                "delete from platform_idempotency where caller = ?1 and request_key = ?2 and kept_at < ?3")
                        .setParameter(1, caller)
                        .setParameter(2, key)
                        .setParameter(3, now().minus(KEPT))
                        .executeUpdate()
                > 0;
    }

    public void keep(String caller, String key, Kept answer) {
        em.createNativeQuery("update platform_idempotency set answer_status = ?1, location = ?2, content_type = ?3,"
                        + " body = ?4 where caller = ?5 and request_key = ?6")
                .setParameter(1, answer.status())
                .setParameter(2, answer.location())
                .setParameter(3, answer.contentType())
                .setParameter(4, personal.seal(answer.body()))
                .setParameter(5, caller)
                .setParameter(6, key)
                .executeUpdate();
    }

    /** Removes what is too old to be asked for. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void removeOld() {
        em.createNativeQuery("delete from platform_idempotency where kept_at < ?1")
                .setParameter(1, now().minus(KEPT))
                .executeUpdate();
    }

    private Kept find(String caller, String key) {
        List<?> rows = em.createNativeQuery("select call_hash, answer_status, location, content_type, body"
                        + " from platform_idempotency where caller = ?1 and request_key = ?2")
                .setParameter(1, caller)
                .setParameter(2, key)
                .getResultList();
        if (rows.isEmpty()) {
            throw new ProblemException(409, "IDEMPOTENCY_IN_PROGRESS");
        }
        Object[] row = (Object[]) rows.get(0);
        return new Kept(
                (String) row[0], ((Number) row[1]).intValue(), (String) row[2], (String) row[3], personal.open((String)
                        row[4]));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
