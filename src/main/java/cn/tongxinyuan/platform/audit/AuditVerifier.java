package cn.tongxinyuan.platform.audit;

import cn.tongxinyuan.platform.job.Jobs;
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
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Recomputes every row and every link from the first on, in constant memory, and names the first that is broken. */
@Stateless
@RolesAllowed(PlatformPermission.AUDIT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditVerifier {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final String STRANGER = "select a.id from platform_audit a"
            + " where not exists (select 1 from platform_audit_link l where l.audit_id = a.id)"
            + " and not exists (select 1 from platform_audit_pending p where p.audit_id = a.id) order by a.id limit 1";
    private static final String LATE = "select a.id from platform_audit_pending p join platform_audit a"
            + " on a.id = p.audit_id where a.happened_at < ? order by a.id limit 1";

    @Resource(lookup = "java:app/jdbc/tongxinyuan")
    DataSource dataSource;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** Told how many links were checked, of how many; may throw to stop the check. */
    @FunctionalInterface
    public interface Progress {
        void checked(long done, long total);
    }

    /** Orders a check of the whole trail in this language (zh or en); returns the code of the job. */
    public String order(String language) {
        return jobs.submit(AuditCheckWork.KIND, Map.of(AuditCheckWork.LANGUAGE, language), null);
    }

    /** Checks the whole trail, whatever the caller's unit: the result tells numbers and hashes, no content. */
    public AuditCheck verify(Progress progress) {
        try {
            return check(progress);
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

    private AuditCheck check(Progress progress) throws SQLException {
        ChainReader reader = new ChainReader(dataSource);
        long total = reader.end();
        Walk walk = new Walk();
        List<ChainRow> links = reader.next();
        while (!links.isEmpty() && walk.finding == null) {
            walk.over(links);
            progress.checked(Math.min(walk.seq, total), total);
            links = reader.next();
        }
        try (Connection connection = dataSource.getConnection()) {
            AuditFinding finding = walk.finding;
            if (finding == null) {
                finding = stranger(connection);
            }
            if (finding == null) {
                finding = late(connection, clock);
            }
            return new AuditCheck(clock.instant(), walk.seq, walk.hash, waiting(connection), finding);
        }
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

        private long seq;
        private String hash = ChainHash.START;
        private AuditFinding finding;

        void over(List<ChainRow> links) {
            for (int i = 0; i < links.size() && finding == null; i++) {
                step(links.get(i));
            }
        }

        private void step(ChainRow link) {
            if (link.seq() != seq + 1) {
                finding = new AuditFinding(AuditFlaw.GAP, seq + 1, 0);
            } else if (link.content() == null) {
                finding = found(AuditFlaw.ROW_MISSING, link);
            } else if (!link.isUnchanged()) {
                finding = found(AuditFlaw.CONTENT_CHANGED, link);
            } else if (!ChainHash.next(hash, link.content().hash()).equals(link.linkHash())) {
                finding = found(AuditFlaw.LINK_CHANGED, link);
            } else {
                seq = link.seq();
                hash = link.linkHash();
            }
        }

        private static AuditFinding found(AuditFlaw flaw, ChainRow link) {
            return new AuditFinding(flaw, link.seq(), link.auditId());
        }
    }
}
