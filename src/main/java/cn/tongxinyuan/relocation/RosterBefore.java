package cn.tongxinyuan.relocation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Keeps what a roll finds before it writes: which households it creates, and of those it changes the values that stood. */
final class RosterBefore implements AutoCloseable {

    private static final String ROW =
            "insert into relocation_roster_row (batch_id, household_id, version_after, created";

    private final long batch;
    private final PreparedStatement created;
    private final PreparedStatement changed;

    RosterBefore(Connection connection, long batch) throws SQLException {
        this.batch = batch;
        created = connection.prepareStatement(ROW + ") values (?, ?, 1, true)");
        changed = connection.prepareStatement(
                ROW + ", " + RosterWriter.COLUMNS + ") select cast(? as bigint), id, version + 1, false, "
                        + RosterWriter.COLUMNS + " from relocation_household where id = ?");
    }

    void created(long household) throws SQLException {
        add(created, household);
    }

    /** The household is about to be changed; the change must come after {@link #run}. */
    void changed(long household) throws SQLException {
        add(changed, household);
    }

    private void add(PreparedStatement statement, long household) throws SQLException {
        statement.setLong(1, batch);
        statement.setLong(2, household);
        statement.addBatch();
    }

    void run() throws SQLException {
        created.executeBatch();
        changed.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        created.close();
        changed.close();
    }
}
