package cn.tongxinyuan.relocation;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The book of progress: how many households and how much area reached a stage on a day. Written in the transaction of
 * the act and in key order, so that two acts never wait for each other in a circle. Sums over days give the progress as
 * of any day; a correction is booked on the day it is made, so that earlier days keep what they showed.
 */
final class ProgressBook {

    private final Map<Key, Sum> pending = new TreeMap<>();

    record Key(long area, HouseholdStage stage, LocalDate day) implements Comparable<Key> {

        Key ofAnyDay() {
            return new Key(area, stage, LocalDate.EPOCH);
        }

        @Override
        public int compareTo(Key other) {
            int byArea = Long.compare(area, other.area);
            int byStage = byArea != 0 ? byArea : stage.compareTo(other.stage);
            return byStage != 0 ? byStage : day.compareTo(other.day);
        }
    }

    record Sum(int households, BigDecimal floorArea, BigDecimal landArea) {

        Sum plus(Sum other) {
            return new Sum(households + other.households, floorArea.add(other.floorArea), landArea.add(other.landArea));
        }
    }

    void reached(long area, HouseholdStage stage, LocalDate day, BigDecimal floorArea, BigDecimal landArea) {
        book(area, stage, day, new Sum(1, floorArea, landArea == null ? BigDecimal.ZERO : landArea));
    }

    /** AreaQueries of a household were corrected; changes every stage it has been through, from that day on. */
    void corrected(long area, HouseholdStage stage, LocalDate day, BigDecimal floorArea, BigDecimal landArea) {
        for (HouseholdStage passed : stage.path()) {
            book(area, passed, day, new Sum(0, floorArea, landArea));
        }
    }

    private void book(long area, HouseholdStage stage, LocalDate day, Sum sum) {
        pending.merge(new Key(area, stage, day), sum, Sum::plus);
    }

    /** What a roll has booked on one area, as it is kept with the roll. */
    public record Booked(List<Line> lines) {

        /** One stage on one day. */
        public record Line(
                HouseholdStage stage, LocalDate day, int households, BigDecimal floorArea, BigDecimal landArea) {}
    }

    Booked booked() {
        return new Booked(pending.entrySet().stream()
                .map(entry -> new Booked.Line(
                        entry.getKey().stage(),
                        entry.getKey().day(),
                        entry.getValue().households(),
                        entry.getValue().floorArea(),
                        entry.getValue().landArea()))
                .toList());
    }

    /** What a roll had booked, with the opposite sign. */
    static ProgressBook takenBack(long area, Booked booked) {
        ProgressBook book = new ProgressBook();
        booked.lines()
                .forEach(line -> book.book(
                        area,
                        line.stage(),
                        line.day(),
                        new Sum(
                                -line.households(),
                                line.floorArea().negate(),
                                line.landArea().negate())));
        return book;
    }

    /** Writes what was booked: by day, then the sums over all days, each in key order. */
    void write(Connection connection) throws SQLException {
        Map<Key, Sum> reached = new TreeMap<>();
        pending.forEach((key, sum) -> reached.merge(key.ofAnyDay(), sum, Sum::plus));
        add(connection, "relocation_progress", pending);
        add(connection, "relocation_reached", reached);
        pending.clear();
    }

    private static void add(Connection connection, String table, Map<Key, Sum> sums) throws SQLException {
        boolean dated = table.equals("relocation_progress");
        String open = "insert into " + table + " (households, floor_area, land_area, area_id, stage"
                + (dated ? ", day_on" : "") + ") values (0, 0, 0, ?, ?" + (dated ? ", ?" : "")
                + ") on conflict do nothing";
        String add = "update " + table + " set households = households + ?, floor_area = floor_area + ?,"
                + " land_area = land_area + ? where area_id = ? and stage = ?" + (dated ? " and day_on = ?" : "");
        try (PreparedStatement opening = connection.prepareStatement(open);
                PreparedStatement adding = connection.prepareStatement(add)) {
            for (Map.Entry<Key, Sum> entry : sums.entrySet()) {
                Sum sum = entry.getValue();
                fill(opening, 1, entry.getKey(), dated);
                opening.addBatch();
                adding.setInt(1, sum.households());
                adding.setBigDecimal(2, sum.floorArea());
                adding.setBigDecimal(3, sum.landArea());
                fill(adding, 4, entry.getKey(), dated);
                adding.addBatch();
            }
            opening.executeBatch();
            adding.executeBatch();
        }
    }

    private static void fill(PreparedStatement statement, int first, Key key, boolean dated) throws SQLException {
        statement.setLong(first, key.area());
        statement.setString(first + 1, key.stage().name());
        if (dated) {
            statement.setDate(first + 2, Date.valueOf(key.day()));
        }
    }

    /** Writes the dated fact of one household reaching a stage. */
    static void recordEntry(
            Connection connection, long household, HouseholdStage stage, LocalDate day, Instant now, String by)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into relocation_stage_entry (id, household_id, stage, entered_on, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?)")) {
            fillEntry(insert, household, stage, day, now, by);
            insert.executeUpdate();
        }
    }

    static void fillEntry(
            PreparedStatement insert, long household, HouseholdStage stage, LocalDate day, Instant now, String by)
            throws SQLException {
        insert.setLong(1, cn.tongxinyuan.kernel.BaseEntity.newId());
        insert.setLong(2, household);
        insert.setString(3, stage.name());
        insert.setDate(4, Date.valueOf(day));
        insert.setTimestamp(5, Timestamp.from(now));
        insert.setString(6, by);
    }
}
