package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** Recomputes every row and every link from the first on, in constant memory, and names the first that is broken. */
@Stateless
@RolesAllowed(PlatformPermission.AUDIT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditVerifier {

    private static final int CHUNK = 5_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final String LINKS = "select l.seq, l.audit_id, l.link_hash, a.id, a.content_hash, a.happened_at,"
            + " a.actor, a.actor_role, a.action_code, a.subject_type, a.subject_code, a.scope, a.summary, a.outcome"
            + " from platform_audit_link l left join platform_audit a on a.id = l.audit_id"
            + " where l.seq > ? order by l.seq limit ?";
    private static final String STRANGER = "select a.id from platform_audit a"
            + " where not exists (select 1 from platform_audit_link l where l.audit_id = a.id)"
            + " and not exists (select 1 from platform_audit_pending p where p.audit_id = a.id) order by a.id limit 1";
    private static final String LATE = "select a.id from platform_audit_pending p join platform_audit a"
            + " on a.id = p.audit_id where a.happened_at < ? order by a.id limit 1";

    @Resource(lookup = "java:app/jdbc/tongxinyuan")
    DataSource dataSource;

    @Inject
    Clock clock;

    /** Checks the whole trail, whatever the caller's unit: the result tells numbers and hashes, no content. */
    public AuditCheck verify() {
        try (Connection connection = dataSource.getConnection()) {
            return check(connection, clock);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot check the audit trail", e);
        }
    }

    /** True when the link of this number still has the root that was printed then. */
    public boolean agrees(long rows, String printedRoot) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select link_hash from platform_audit_link where seq = ?")) {
            select.setLong(1, rows);
            try (ResultSet found = select.executeQuery()) {
                return found.next() && found.getString(1).equals(printedRoot);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot check the audit trail", e);
        }
    }

    static AuditCheck check(Connection connection, Clock clock) throws SQLException {
        Walk walk = new Walk();
        boolean more = true;
        while (more) {
            more = walk.chunk(connection) && walk.finding == null;
        }
        AuditFinding finding = walk.finding;
        if (finding == null) {
            finding = stranger(connection);
        }
        if (finding == null) {
            finding = late(connection, clock);
        }
        return new AuditCheck(clock.instant(), walk.seq, walk.hash, waiting(connection), finding);
    }

    private static AuditFinding stranger(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STRANGER);
                ResultSet found = select.executeQuery()) {
            return found.next() ? new AuditFinding(AuditFlaw.ROW_INSERTED, 0, found.getLong(1)) : null;
        }
    }

    private static AuditFinding late(Connection connection, Clock clock) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LATE)) {
            select.setObject(1, clock.instant().minus(LONGEST_WAIT).atOffset(java.time.ZoneOffset.UTC));
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? new AuditFinding(AuditFlaw.UNLINKED_TAIL, 0, found.getLong(1)) : null;
            }
        }
    }

    private static long waiting(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select count(*) from platform_audit_pending");
                ResultSet found = select.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    /** The walk along the chain: where it stands and what it found. */
    private static final class Walk {

        private static final int FIRST_TEXT = 7;
        private static final int TEXTS = 8;

        private long seq;
        private String hash = ChainHash.START;
        private AuditFinding finding;

        /** Walks on by a chunk; false at the end of the chain. */
        boolean chunk(Connection connection) throws SQLException {
            int walked = 0;
            try (PreparedStatement select = connection.prepareStatement(LINKS)) {
                select.setLong(1, seq);
                select.setInt(2, CHUNK);
                try (ResultSet link = select.executeQuery()) {
                    while (finding == null && link.next()) {
                        step(link);
                        walked++;
                    }
                }
            }
            return walked == CHUNK;
        }

        private void step(ResultSet link) throws SQLException {
            long number = link.getLong(1);
            long auditId = link.getLong(2);
            String expected = ChainHash.next(hash, String.valueOf(link.getString(5)));
            if (number != seq + 1) {
                finding = new AuditFinding(AuditFlaw.GAP, seq + 1, 0);
            } else if (link.getString(4) == null) {
                finding = new AuditFinding(AuditFlaw.ROW_MISSING, number, auditId);
            } else if (!content(link).equals(link.getString(5))) {
                finding = new AuditFinding(AuditFlaw.CONTENT_CHANGED, number, auditId);
            } else if (!expected.equals(link.getString(3))) {
                finding = new AuditFinding(AuditFlaw.LINK_CHANGED, number, auditId);
            } else {
                seq = number;
                hash = expected;
            }
        }

        private static String content(ResultSet link) throws SQLException {
            String[] texts = new String[TEXTS];
            for (int i = 0; i < TEXTS; i++) {
                texts[i] = link.getString(FIRST_TEXT + i);
            }
            return AuditEntry.hash(
                    link.getLong(4), link.getObject(6, OffsetDateTime.class).toInstant(), texts);
        }
    }
}
