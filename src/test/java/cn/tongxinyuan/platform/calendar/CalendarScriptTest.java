package cn.tongxinyuan.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.kernel.Deadline;
import cn.tongxinyuan.kernel.DeadlineCalculator;
import cn.tongxinyuan.kernel.LegalPeriod;
import cn.tongxinyuan.kernel.WorkCalendar;
import cn.tongxinyuan.kernel.WorkCalendar.DayKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the shipped script on an empty database and counts the periods of the law with what it stored. */
class CalendarScriptTest {

    private static final Path SCRIPT =
            Path.of("src/main/resources/db/migration/platform/V20240501_0900__platform_calendar.sql");

    private static Connection database;
    private static WorkCalendar calendar;

    @BeforeAll
    static void runTheScript() throws SQLException, IOException {
        database = DriverManager.getConnection("jdbc:h2:mem:calendar;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        database.createStatement().execute(Files.readString(SCRIPT, StandardCharsets.UTF_8));
        Map<LocalDate, DayKind> days = new HashMap<>();
        try (ResultSet rows = database.createStatement().executeQuery("select * from platform_work_day")) {
            while (rows.next()) {
                days.put(rows.getObject("day_on", LocalDate.class), DayKind.valueOf(rows.getString("kind")));
            }
        }
        calendar = new WorkCalendar(days);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest(name = "{0} from {1} ends on {2}")
    @CsvSource({
        "A_PLAN_PUB,    2024-03-11, 2024-04-10",
        "AB_REVIEW_ADM, 2024-05-16, 2024-07-15",
        "A_URGE,        2024-09-27, 2024-10-08",
        "B_PRE,         2024-09-27, 2024-10-16",
        "AB_SUIT,       2024-08-31, 2025-02-28",
        "A_ENFORCE,     2024-11-30, 2025-02-28",
        "H_12345,       2024-09-27, 2024-10-10"
    })
    void theStoredLawGivesTheStoredDay(String code, LocalDate start, LocalDate lastDay) throws SQLException {
        Deadline deadline = DeadlineCalculator.deadline(periodOn(code, start), start, calendar);

        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void everyNoticeFrom2018To2026IsStored() throws SQLException {
        for (int year = 2018; year <= 2026; year++) {
            assertThat(calendar.covers(year)).as("notice of %s", year).isTrue();
        }
        assertThat(calendar.covers(2017)).isFalse();
        assertThat(calendar.covers(2027)).isFalse();
        assertThat(count("platform_work_day")).isEqualTo(320);
    }

    @ParameterizedTest
    @CsvSource({"2024-10-01, false", "2024-10-07, false", "2024-10-08, true", "2024-09-29, true", "2024-10-12, true"})
    void theNationalDayOf2024IsAsAnnounced(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkDay(day)).isEqualTo(worked);
    }

    @Test
    void everyPeriodOfTheCatalogueIsStoredAndAtMostOneAppliesOnADay() throws SQLException {
        assertThat(count("platform_legal_period")).isEqualTo(26);
        try (ResultSet overlaps = database.createStatement()
                .executeQuery(
                        "select a.code from platform_legal_period a join platform_legal_period b on a.code = b.code"
                                + " and a.id < b.id where a.valid_from <= coalesce(b.valid_to, date '9999-12-31')"
                                + " and b.valid_from <= coalesce(a.valid_to, date '9999-12-31')")) {
            assertThat(overlaps.next()).as("two versions apply on one day").isFalse();
        }
    }

    @Test
    void aReviewThatStartedUnderTheOldLawIsCountedByIt() throws SQLException {
        assertThat(periodOn("AB_REVIEW_ADM", LocalDate.of(2023, 12, 31)).source())
                .contains("1999");
        assertThat(periodOn("AB_REVIEW_ADM", LocalDate.of(2024, 1, 1)).source()).contains("2023年修订");
    }

    private static LegalPeriod periodOn(String code, LocalDate day) throws SQLException {
        try (var query = database.prepareStatement("select * from platform_legal_period where code = ?"
                + " and valid_from <= ? and (valid_to is null or valid_to >= ?)")) {
            query.setString(1, code);
            query.setObject(2, day);
            query.setObject(3, day);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).as("%s on %s", code, day).isTrue();
                return new LegalPeriod(
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("amount"),
                        LegalPeriod.Unit.valueOf(row.getString("unit")),
                        LegalPeriod.Kind.valueOf(row.getString("kind")),
                        row.getString("starts"),
                        row.getString("source"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class));
            }
        }
    }

    private static int count(String table) throws SQLException {
        try (ResultSet rows = database.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
