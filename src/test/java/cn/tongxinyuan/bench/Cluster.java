package cn.tongxinyuan.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** One PostgreSQL with several databases, and what its processes spend. */
public final class Cluster implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final long pid;

    public Cluster(Path data) throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_wal_size", "8GB")
                .setDataDirectory(data)
                .start();
        pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
    }

    public Connection open(String database) throws SQLException {
        return postgres.getDatabase("postgres", database).getConnection();
    }

    /** @param options of the driver, such as {@code reWriteBatchedInserts=true} */
    public Connection open(String database, String options) throws SQLException {
        return java.sql.DriverManager.getConnection(postgres.getJdbcUrl("postgres", database) + "&" + options);
    }

    /** A database that holds what another holds. */
    public void copy(String from, String to) throws SQLException {
        run("postgres", "create database " + to + " template " + from);
    }

    public void run(String database, String... statements) throws SQLException {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of the first row. */
    public String ask(String database, String sql) throws SQLException {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement();
                java.sql.ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    /** What a server needs to work on a database. */
    public Map<String, String> settings(String database) {
        return new TreeMap<>(Map.of(
                "txy.db.class", "org.postgresql.ds.PGSimpleDataSource",
                "txy.db.url", postgres.getJdbcUrl("postgres", database),
                "txy.db.user", "postgres",
                "txy.db.password", "postgres"));
    }

    /** CPU time of all its processes in milliseconds. */
    public long cpu() {
        return Cpu.ofFamily(pid);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
