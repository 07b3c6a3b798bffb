package cn.tongxinyuan.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the chain piece by piece from its first link on; between two pieces it holds no connection. */
final class ChainReader {

    private static final int PIECE = 2_000;
    private static final int FIRST_TEXT = 7;
    private static final int TEXTS = 8;
    private static final String LINKS = "select l.seq, l.audit_id, l.link_hash, a.id, a.content_hash, a.happened_at,"
            + " a.actor, a.actor_role, a.action_code, a.subject_type, a.subject_code, a.scope, a.summary, a.outcome"
            + " from platform_audit_link l left join platform_audit a on a.id = l.audit_id"
            + " where l.seq > ? order by l.seq limit ?";

    private final DataSource dataSource;
    private long seq;

    ChainReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The next links; empty after the last. */
    List<ChainRow> next() throws SQLException {
        List<ChainRow> rows = new ArrayList<>(PIECE);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LINKS)) {
            select.setLong(1, seq);
            select.setInt(2, PIECE);
            try (ResultSet link = select.executeQuery()) {
                while (link.next()) {
                    rows.add(row(link));
                }
            }
        }
        if (!rows.isEmpty()) {
            seq = rows.get(rows.size() - 1).seq();
        }
        return rows;
    }

    /** Number of the last link: how far there is to go. */
    long end() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select coalesce(max(seq), 0) from platform_audit_link");
                ResultSet found = select.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private static ChainRow row(ResultSet link) throws SQLException {
        return new ChainRow(
                link.getLong(1), link.getLong(2), link.getString(3), link.getString(4) == null ? null : content(link));
    }

    private static ChainRow.Content content(ResultSet link) throws SQLException {
        List<String> texts = new ArrayList<>(TEXTS);
        for (int i = 0; i < TEXTS; i++) {
            texts.add(link.getString(FIRST_TEXT + i));
        }
        return new ChainRow.Content(
                link.getObject(6, OffsetDateTime.class).toInstant(), texts, String.valueOf(link.getString(5)));
    }
}
