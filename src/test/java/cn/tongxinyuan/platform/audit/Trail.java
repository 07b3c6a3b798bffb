package cn.tongxinyuan.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** A trail in an embedded database as the migrations make it, and the hands that write and tamper with it. */
final class Trail {

    static final Instant WRITTEN = Instant.parse("2024-05-20T01:00:00Z");

    private static int databases;

    final JdbcDataSource dataSource = new JdbcDataSource();
    final AuditChain chain = new AuditChain();

    private Trail(String place) {
        dataSource.setURL("jdbc:h2:" + place + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        dataSource.setUser("test");
        dataSource.setPassword("test");
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration/platform", "classpath:db/migration-h2/platform")
                .load()
                .migrate();
        chain.dataSource = dataSource;
    }

    static Trail inMemory() {
        databases++;
        return new Trail("mem:trail" + databases + ";DB_CLOSE_DELAY=-1");
    }

    static Trail inFile(java.nio.file.Path file) {
        return new Trail("file:" + file);
    }

    /** Writes rows with these ids as acts do: row and waiting mark in one go. */
    Trail acts(long firstId, int number) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(
                        "insert into platform_audit values (?, 1, ?, 'a', 'r', 'm.act', 'Thing', ?, '370105', 's', 'DONE', ?)");
                PreparedStatement mark = connection.prepareStatement("insert into platform_audit_pending values (?)")) {
            for (long id = firstId; id < firstId + number; id++) {
                row.setLong(1, id);
                row.setObject(2, WRITTEN.atOffset(ZoneOffset.UTC));
                row.setString(3, "T-" + id);
                row.setString(
                        4, AuditEntry.hash(id, WRITTEN, "a", "r", "m.act", "Thing", "T-" + id, "370105", "s", "DONE"));
                row.addBatch();
                mark.setLong(1, id);
                mark.addBatch();
            }
            row.executeBatch();
            mark.executeBatch();
        }
        return this;
    }

    Trail linked() {
        boolean more = true;
        while (more) {
            more = chain.link();
        }
        return this;
    }

    /** What somebody with every right over the database can do once the guards are out of the way. */
    void tamper(String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String guard :
                    new String[] {"audit_guard_u", "audit_guard_d", "audit_link_guard_u", "audit_link_guard_d"}) {
                statement.execute("drop trigger if exists platform_" + guard);
            }
            statement.execute("set referential_integrity false");
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
