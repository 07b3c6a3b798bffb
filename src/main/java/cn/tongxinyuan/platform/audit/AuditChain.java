package cn.tongxinyuan.platform.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Appends committed rows to the chain. A batch is one transaction: after a crash it is there or not. Should two nodes
 * append at once in spite of the lease, the number of the link lets only one of them commit, so the chain never forks.
 */
@Stateless
@PermitAll
public class AuditChain {

    private static final int BATCH = 1_000;

    @Resource(lookup = "java:app/jdbc/tongxinyuan")
    DataSource dataSource;

    private record Row(long id, String contentHash) {}

    private record Link(long seq, String hash) {}

    /** True when rows wait for the chain; costs one look-up in an index that is nearly always empty. */
    public boolean isWaiting() {
        try (Connection connection = dataSource.getConnection()) {
            return !pending(connection, 1).isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the audit chain", e);
        }
    }

    /** Appends the next batch; true when more may wait. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean link() {
        try (Connection connection = dataSource.getConnection()) {
            List<Row> rows = pending(connection, BATCH);
            append(connection, rows);
            return rows.size() == BATCH;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot append to the audit chain", e);
        }
    }

    private static List<Row> pending(Connection connection, int limit) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select p.audit_id, a.content_hash"
                + " from platform_audit_pending p join platform_audit a on a.id = p.audit_id"
                + " order by p.audit_id limit ?")) {
            select.setInt(1, limit);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getLong(1), found.getString(2)));
                }
            }
        }
        return rows;
    }

    private static Link last(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select seq, link_hash from platform_audit_link order by seq desc limit 1");
                ResultSet found = select.executeQuery()) {
            return found.next() ? new Link(found.getLong(1), found.getString(2)) : new Link(0, ChainHash.START);
        }
    }

    private static void append(Connection connection, List<Row> rows) throws SQLException {
        Link last = last(connection);
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into platform_audit_link (seq, audit_id, link_hash) values (?, ?, ?)");
                PreparedStatement delete =
                        connection.prepareStatement("delete from platform_audit_pending where audit_id = ?")) {
            for (Row row : rows) {
                last = new Link(last.seq() + 1, ChainHash.next(last.hash(), row.contentHash()));
                insert.setLong(1, last.seq());
                insert.setLong(2, row.id());
                insert.setString(3, last.hash());
                insert.addBatch();
                delete.setLong(1, row.id());
                delete.addBatch();
            }
            insert.executeBatch();
            delete.executeBatch();
        }
    }
}
