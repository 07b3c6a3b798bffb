package cn.tongxinyuan.relocation.bench;

import cn.tongxinyuan.bench.Cluster;
import cn.tongxinyuan.bench.Cost;
import cn.tongxinyuan.relocation.LargeRolls;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * The product's statement for households in batches against COPY of the same rows into the same table: a copy of the
 * product's with its constraints and indexes. Client and database are counted.
 */
final class BulkWrite {

    static final int ROWS = 45_000;
    private static final int BATCH = 500;
    private static final Pattern COLUMNS = Pattern.compile("\\(([^)]*)\\) values \\((.*)\\)");

    private final Cluster cluster;
    private final String database;
    private final String columns;
    private final List<Object[]> rows = new ArrayList<>();

    BulkWrite(Cluster cluster, String database) throws SQLException {
        this.cluster = cluster;
        this.database = database;
        Matcher insert = COLUMNS.matcher(LargeRolls.insert());
        if (!insert.find()) {
            throw new IllegalStateException(LargeRolls.insert());
        }
        columns = insert.group(1);
        cluster.run(
                database,
                "create schema scratch",
                "create table scratch.relocation_household (like relocation_household including all)");
        try (Connection connection = cluster.open(database);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select " + columns + " from relocation_household order by roll_key limit " + ROWS)) {
            while (found.next()) {
                rows.add(row(found, insert.group(2).split(", ")));
            }
        }
    }

    /** Values of the parameters; the statement says the others itself. */
    private static Object[] row(ResultSet found, String[] values) throws SQLException {
        List<Object> row = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i].equals("?")) {
                row.add(found.getObject(i + 1));
            }
        }
        return row.toArray();
    }

    Cost batches() throws SQLException {
        return spent(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(LargeRolls.insert())) {
                for (int i = 0; i < rows.size(); i++) {
                    Object[] row = rows.get(i);
                    for (int column = 0; column < row.length; column++) {
                        insert.setObject(column + 1, row[column]);
                    }
                    insert.addBatch();
                    if ((i + 1) % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        });
    }

    Cost copy() throws SQLException {
        String named = columns.replace(", version", "").replace(", dispute", "");
        return spent(connection -> {
            StringBuilder text = new StringBuilder();
            for (Object[] row : rows) {
                for (int column = 0; column < row.length; column++) {
                    text.append(column == 0 ? "" : "\t").append(row[column] == null ? "\\N" : row[column]);
                }
                text.append("\t1\tUNKNOWN\n");
            }
            try {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy relocation_household (" + named + ", version, dispute) from stdin",
                                new StringReader(text.toString()));
            } catch (IOException e) {
                throw new SQLException(e);
            }
        });
    }

    @FunctionalInterface
    private interface Writing {
        void into(Connection connection) throws SQLException;
    }

    private Cost spent(Writing writing) throws SQLException {
        cluster.run(database, "truncate scratch.relocation_household");
        try (Connection connection = cluster.open(database, "reWriteBatchedInserts=true&currentSchema=scratch")) {
            connection.setAutoCommit(false);
            long database = cluster.cpu();
            long client = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            writing.into(connection);
            connection.commit();
            return new Cost(
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - client) / 1e6,
                    cluster.cpu() - database,
                    (System.nanoTime() - begin) / 1e6);
        }
    }
}
