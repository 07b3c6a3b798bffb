package cn.tongxinyuan.relocation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Writes a roll out of an area again. The book of progress gives back what the roll had booked on the very days it had
 * booked it, so that every day reads as if the roll had never come; a day closed meanwhile keeps what it showed, and the
 * difference is a {@link Correction} like any other. Days whose sum is nothing again stay in the book, as an act on another
 * household may be about to add to them.
 */
final class RosterReversal {

    private static final String CREATED =
            " in (select household_id from relocation_roster_row where batch_id = ? and created)";
    private static final String CHANGED =
            " in (select household_id from relocation_roster_row where batch_id = ? and not created)";

    private final Connection connection;
    private final long batch;
    private final long area;

    RosterReversal(Connection connection, RosterBatch batch) {
        this.connection = connection;
        this.batch = batch.getId();
        this.area = batch.area().getId();
    }

    void run() throws SQLException {
        of(batch, "delete from relocation_gram where household_id" + CREATED);
        of(batch, "delete from relocation_gram where household_id" + CHANGED);
        of(batch, "delete from relocation_stage_entry where household_id" + CREATED);
        // the first visit a roll told of a household that was known before
        of(
                batch,
                "delete from relocation_stage_entry where stage = 'VISITED' and household_id in (select r.household_id"
                        + " from relocation_roster_row r where r.batch_id = ? and not r.created"
                        + " and r.stage = 'NOT_VISITED')");
        of(batch, "delete from relocation_household where id" + CREATED);
        restore();
        ProgressBook.takenBack(connection, area, batch).write(connection);
        RosterWriter.writeOfficers(connection, area);
        of(batch, "delete from relocation_roster_row where batch_id = ?");
        of(batch, "delete from relocation_roster_booking where batch_id = ?");
    }

    private void restore() throws SQLException {
        of(
                batch,
                "update relocation_household set version = version + 1, (" + RosterWriter.COLUMNS + ") = (select "
                        + RosterWriter.COLUMNS.replaceAll("(\\w+)", "r.$1")
                        + " from relocation_roster_row r where r.batch_id = ? and r.household_id = relocation_household.id)"
                        + " where id" + CHANGED,
                batch);
        try (PreparedStatement select = connection.prepareStatement("select id, household_no, owner_name,"
                        + " address, building, unit_no, room from relocation_household where id"
                        + CHANGED);
                PreparedStatement gram = connection.prepareStatement(RosterWriter.GRAM)) {
            select.setLong(1, batch);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    String place = HouseholdQueries.place(
                            found.getString(4), found.getString(5), found.getString(6), found.getString(7));
                    RosterWriter.addGrams(
                            gram,
                            found.getLong(1),
                            SearchKeys.of(found.getString(2), found.getString(3), place)
                                    .grams());
                }
            }
            gram.executeBatch();
        }
    }

    private void of(long id, String sql, long... more) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            for (int i = 0; i < more.length; i++) {
                statement.setLong(i + 2, more[i]);
            }
            statement.executeUpdate();
        }
    }
}
