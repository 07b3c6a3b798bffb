package cn.tongxinyuan.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Draws of a district that has worked with the version before are there afterwards, word for word. */
class DrawsMovedTest {

    private static final String BEFORE = "20261130.2301";
    private static final String AT = "timestamp with time zone '2024-05-20 01:0%d:00+00:00'";

    @Test
    void drawsAndTheirLotsAreAsTheyWere() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:draws;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            scripts(database).target(BEFORE).load().migrate();
            sql.execute("insert into booking_offering (id, version, code, title, kind, seat_mode, state, scope, centre,"
                    + " starts_at, ends_at, opens_at, closes_at, cancel_until, waiting_list, per_person, planned_at) values"
                    + " (1, 0, 'YY-2024-00001', '书法', 'COURSE', 'DRAW', 'PUBLISHED', '370105013008', 'C-1', "
                    + at(5) + ", " + at(6) + ", " + at(1) + ", " + at(4) + ", " + at(4) + ", true, 1, " + at(0) + ")");
            sql.execute("insert into booking_draw (id, version, code, offering_id, scope, state, entries, list_hash,"
                    + " secret_sealed, commitment, witness, closed_early_from, reason, ordered_by, ordered_at, approved_by,"
                    + " held_at, held_by) values (7, 3, 'CQ-2024-00001', 1, '370105013008', 'HELD', 2, 'list', 'sealed',"
                    + " 'promise', '42', " + at(4) + ", 'why', 'asked', " + at(2) + ", 'agreed', " + at(3)
                    + ", 'drew')");
            sql.execute(
                    "insert into booking_lot (id, version, draw_id, lot, place, state) values"
                            + " (8, 1, 7, 'aaaa', 2, 'WAITING'), (9, 1, 7, 'bbbb', 1, 'CONFIRMED'), (10, 0, 7, 'cccc', null, null)");
            List<String> draws = rows(
                    sql,
                    "select d.id, d.version, d.code, 'Offering', o.code, d.scope, d.state, entries, list_hash, secret_sealed,"
                            + " commitment, witness, closed_early_from, reason, ordered_by, ordered_at, approved_by, held_at,"
                            + " held_by from booking_draw d join booking_offering o on o.id = d.offering_id");
            List<String> lots =
                    rows(sql, "select id, version, draw_id, lot, place, state from booking_lot order by id");

            scripts(database).load().migrate();

            assertThat(rows(
                            sql,
                            "select id, version, code, subject_type, subject_code, scope, state, entries, list_hash,"
                                    + " secret_sealed, commitment, witness, closed_early_from, reason, ordered_by, ordered_at,"
                                    + " approved_by, held_at, held_by from platform_draw"))
                    .hasSize(1)
                    .isEqualTo(draws);
            assertThat(rows(sql, "select id, version, draw_id, lot, place, result from platform_draw_lot order by id"))
                    .hasSize(3)
                    .isEqualTo(lots);
        }
    }

    private static FluentConfiguration scripts(JdbcDataSource database) {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration", "classpath:db/migration-h2");
    }

    private static String at(int minute) {
        return AT.formatted(minute);
    }

    private static List<String> rows(Statement sql, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet row = sql.executeQuery(query)) {
            ResultSetMetaData columns = row.getMetaData();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    values.add(row.getString(i));
                }
                found.add(String.join("|", values.stream().map(String::valueOf).toList()));
            }
        }
        return found;
    }
}
