package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.personal.PersonalData;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Writes the rows of a roll into an area in batches: new households with their first dated facts and search pieces,
 * changed ones by number. A row that says what is already stored changes nothing.
 */
final class RosterWriter {

    private static final int BATCH = 500;

    private static final String FIELDS =
            "section_name = ?, work_group = ?, address = ?, building = ?, unit_no = ?, room = ?,"
                    + " ownership = ?, owner_name = ?, id_type = ?, id_sealed = ?, id_index = ?,"
                    + " phone_sealed = ?, registered_persons = ?, land_nature = ?, house_use = ?, structure = ?,"
                    + " registered_area = ?, measured_area = ?, unregistered_area = ?, land_area = ?, certificate_number = ?,"
                    + " officer = ?, remark = ?, roster_index = ?, stage = ?, stage_since = ?, last_visit_on = ?,"
                    + " search_open = ?, search_person = ?, search_edition = ?";
    private static final int FIELD_COUNT = 30;
    static final String COLUMNS = FIELDS.replace(" = ?", "");
    static final String INSERT = "insert into relocation_household (" + COLUMNS
            + ", id, version, area_id, scope, household_no, roll_key, dispute) values ("
            + "?, ".repeat(FIELD_COUNT) + "?, 1, ?, ?, ?, ?, 'UNKNOWN')";
    static final String GRAM = "insert into relocation_gram (gram, household_id) values (?, ?)";
    private static final String UPDATE =
            "update relocation_household set " + FIELDS + ", version = version + 1 where id = ?";

    private final Connection connection;
    private final PersonalData personalData;
    private final Area area;
    private final long batch;
    private final LocalDate today;
    private final Instant now;
    private final String by;
    private final ProgressBook book = new ProgressBook();
    private final Map<String, Known> known = new HashMap<>();
    private LocalDate rollDay;
    private RosterBefore found;

    private record Known(
            long id,
            String rosterIndex,
            HouseholdStage stage,
            LocalDate stageSince,
            LocalDate lastVisitOn,
            BigDecimal registeredArea,
            BigDecimal landArea) {}

    RosterWriter(
            Connection connection,
            PersonalData personalData,
            Area area,
            long batch,
            LocalDate today,
            Instant now,
            String by) {
        this.connection = connection;
        this.personalData = personalData;
        this.area = area;
        this.batch = batch;
        this.today = today;
        this.now = now;
        this.by = by;
    }

    /**
     * Writes all rows.
     *
     * @param progress told how many rows are done; may throw to stop
     */
    RosterChange write(List<RosterRow> rows, IntConsumer progress) throws SQLException {
        loadKnown();
        rollDay = known.isEmpty() ? earliest(rows) : today;
        try (RosterBefore before = new RosterBefore(connection, batch)) {
            found = before;
            return writeRows(rows, progress);
        }
    }

    private RosterChange writeRows(List<RosterRow> rows, IntConsumer progress) throws SQLException {
        int created = 0;
        int updated = 0;
        try (PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement update = connection.prepareStatement(UPDATE);
                PreparedStatement entry = connection.prepareStatement(
                        "insert into relocation_stage_entry"
                                + " (id, household_id, stage, entered_on, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?)");
                PreparedStatement forget =
                        connection.prepareStatement("delete from relocation_gram where household_id = ?");
                PreparedStatement gram = connection.prepareStatement(GRAM)) {
            int inBatch = 0;
            for (int i = 0; i < rows.size(); i++) {
                RosterRow row = rows.get(i);
                String index = personalData.blindIndex(row.toString());
                Known before = known.get(row.number());
                if (before == null) {
                    create(row, index, insert, entry, gram);
                    created++;
                    inBatch++;
                } else if (!before.rosterIndex().equals(index)) {
                    change(row, index, before, update, entry, forget, gram);
                    updated++;
                    inBatch++;
                }
                if (inBatch >= BATCH || i == rows.size() - 1) {
                    found.run();
                    run(insert, update, entry, forget, gram);
                    inBatch = 0;
                    progress.accept(i + 1);
                }
            }
        }
        book.keep(connection, batch);
        book.write(connection);
        writeOfficers(connection, area.getId());
        return new RosterChange(created, updated, rows.size() - created - updated);
    }

    static void writeOfficers(Connection connection, long area) throws SQLException {
        try (PreparedStatement forget =
                        connection.prepareStatement("delete from relocation_officer where area_id = ?");
                PreparedStatement write =
                        connection.prepareStatement("insert into relocation_officer (area_id, officer)"
                                + " select distinct area_id, officer from relocation_household"
                                + " where area_id = ? and officer is not null")) {
            forget.setLong(1, area);
            forget.executeUpdate();
            write.setLong(1, area);
            write.executeUpdate();
        }
    }

    private void create(
            RosterRow row, String index, PreparedStatement insert, PreparedStatement entry, PreparedStatement gram)
            throws SQLException {
        long id = BaseEntity.newId();
        SearchKeys keys = keys(row);
        LocalDate visited = row.visitedOn();
        HouseholdStage stage = visited == null ? HouseholdStage.NOT_VISITED : HouseholdStage.VISITED;
        LocalDate registered = visited == null || visited.isAfter(rollDay) ? rollDay : visited;
        int next = fields(insert, row, keys, index, stage, visited == null ? registered : visited, visited);
        insert.setLong(next, id);
        insert.setLong(next + 1, area.getId());
        insert.setString(next + 2, area.getScope().code());
        insert.setString(next + 3, row.number());
        insert.setString(next + 4, RollKey.of(area.rollPrefix(), row.number()));
        insert.addBatch();
        found.created(id);
        enter(entry, id, HouseholdStage.NOT_VISITED, registered, row.registeredArea(), row.landArea());
        if (visited != null) {
            enter(entry, id, HouseholdStage.VISITED, visited, row.registeredArea(), row.landArea());
        }
        addGrams(gram, id, keys.grams());
    }

    private void change(
            RosterRow row,
            String index,
            Known before,
            PreparedStatement update,
            PreparedStatement entry,
            PreparedStatement forget,
            PreparedStatement gram)
            throws SQLException {
        SearchKeys keys = keys(row);
        boolean firstVisit = before.stage() == HouseholdStage.NOT_VISITED && row.visitedOn() != null;
        BigDecimal floorChange = row.registeredArea().subtract(before.registeredArea());
        BigDecimal landChange = orZero(row.landArea()).subtract(orZero(before.landArea()));
        if (floorChange.signum() != 0 || landChange.signum() != 0) {
            book.corrected(area.getId(), before.stage(), today, floorChange, landChange);
        }
        HouseholdStage stage = firstVisit ? HouseholdStage.VISITED : before.stage();
        LocalDate since = firstVisit ? row.visitedOn() : before.stageSince();
        int next = fields(update, row, keys, index, stage, since, later(before.lastVisitOn(), row.visitedOn()));
        update.setLong(next, before.id());
        update.addBatch();
        found.changed(before.id());
        if (firstVisit) {
            enter(entry, before.id(), HouseholdStage.VISITED, since, row.registeredArea(), row.landArea());
        }
        forget.setLong(1, before.id());
        forget.addBatch();
        addGrams(gram, before.id(), keys.grams());
    }

    private void enter(
            PreparedStatement entry, long id, HouseholdStage stage, LocalDate day, BigDecimal floor, BigDecimal land)
            throws SQLException {
        ProgressBook.fillEntry(entry, id, stage, day, now, by);
        entry.addBatch();
        book.reached(area.getId(), stage, day, floor, land);
    }

    private int fields(
            PreparedStatement statement,
            RosterRow row,
            SearchKeys keys,
            String index,
            HouseholdStage stage,
            LocalDate since,
            LocalDate lastVisit)
            throws SQLException {
        Object[] values = {
            row.section(),
            row.workGroup(),
            row.address(),
            row.building(),
            row.unit(),
            row.room(),
            row.ownership(),
            row.ownerName(),
            row.idType(),
            sealed(row.idNumber()),
            row.idNumber() == null ? null : personalData.blindIndex(row.idNumber()),
            sealed(row.phone()),
            row.registeredPersons(),
            row.landNature(),
            row.houseUse(),
            row.structure(),
            row.registeredArea(),
            row.measuredArea(),
            row.unregisteredArea(),
            row.landArea(),
            row.certificateNumber(),
            row.officer(),
            row.remark(),
            index,
            stage.name(),
            Date.valueOf(since),
            lastVisit == null ? null : Date.valueOf(lastVisit),
            keys.open(),
            keys.person(),
            Text.EDITION
        };
        for (int i = 0; i < values.length; i++) {
            set(statement, i + 1, values[i]);
        }
        return values.length + 1;
    }

    private String sealed(String plain) {
        return plain == null ? null : personalData.seal(plain);
    }

    private static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else {
            statement.setObject(index, value);
        }
    }

    private static SearchKeys keys(RosterRow row) {
        String place = HouseholdQueries.place(row.address(), row.building(), row.unit(), row.room());
        return SearchKeys.of(row.number(), row.ownerName(), place);
    }

    static void addGrams(PreparedStatement gram, long id, Set<String> pieces) throws SQLException {
        for (String piece : pieces) {
            gram.setString(1, piece);
            gram.setLong(2, id);
            gram.addBatch();
        }
    }

    private static void run(PreparedStatement... statements) throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.executeBatch();
        }
    }

    private void loadKnown() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select household_no, id, roster_index, stage, stage_since,"
                        + " last_visit_on, registered_area, land_area from relocation_household where area_id = ?")) {
            select.setLong(1, area.getId());
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    known.put(found.getString(1), known(found));
                }
            }
        }
    }

    private static Known known(ResultSet found) throws SQLException {
        Date lastVisit = found.getDate(6);
        return new Known(
                found.getLong(2),
                found.getString(3),
                HouseholdStage.valueOf(found.getString(4)),
                found.getDate(5).toLocalDate(),
                lastVisit == null ? null : lastVisit.toLocalDate(),
                found.getBigDecimal(7),
                found.getBigDecimal(8));
    }

    /** A roll was there when the first of its households was visited, even if it is loaded only today. */
    private LocalDate earliest(List<RosterRow> rows) {
        return rows.stream()
                .map(RosterRow::visitedOn)
                .filter(day -> day != null && day.isBefore(today))
                .min(LocalDate::compareTo)
                .orElse(today);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static BigDecimal orZero(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
