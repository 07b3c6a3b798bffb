package cn.tongxinyuan.training;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Sheets;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Appointment;
import cn.tongxinyuan.organization.StaffService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.intake.IntakeResult;
import cn.tongxinyuan.platform.intake.IntakeUndo;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Workbooks of training records as communities fill them in, each with every finding it must give, word by word, or with
 * every record it must leave.
 */
@ExtendWith(ArquillianExtension.class)
class RecordSamplesIT {

    private static final String STREET = "370105012";
    private static final LocalDateTime NOW = LocalDateTime.of(2024, 5, 20, 9, 0);

    @Inject
    TrainingGiven given;

    @Inject
    StaffService staff;

    @Inject
    Sheets sheets;

    @Inject
    RecordIntake intake;

    @Inject
    IntakeUndo undo;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    DistrictClock clock;

    private String street;

    @BeforeEach
    void letItBeTheDayOfTheSamples() {
        clock.setBackBy(Duration.between(NOW.atZone(DistrictClock.ZONE).toInstant(), Instant.now()));
        street = caller.hired("organization.street-secretary", STREET);
        records.change("delete from training_credit where staff_code like 'GOLD-1%'");
        lines("people").map(line -> line.split("\t")).forEach(this::enrol);
    }

    @AfterEach
    void letTheClockBeRight() {
        clock.setBackBy(Duration.ZERO);
    }

    /** The codes stand in the workbooks, so they are given and not drawn. */
    private void enrol(String... line) {
        if (!records.sql("select 1 from organization_staff where code = ?1", line[0])
                .isEmpty()) {
            return;
        }
        String[] units = line[2].split(" ");
        String drawn = given.worker(units[0], line[1]);
        for (int i = 1; i < units.length; i++) {
            Appointment next =
                    new Appointment(new ScopePath(units[i]), "COMMUNITY_WORKER", LocalDate.of(2024, 1, i), null);
            caller.asSystem(
                    () -> staff.move(drawn, staff.find(drawn).orElseThrow().getVersion(), next));
        }
        records.change("update organization_staff set code = ?1 where code = ?2", line[0], drawn);
    }

    @Test
    void aWorkbookOfFaultsGivesItsFindingsAndLeavesNothing() {
        IntakeResult result = taken("faults");

        assertThat(findings(result)).isEqualTo(expected("faults.findings"));
        assertThat(List.of(result.rows(), result.valid(), result.invalid())).containsExactly(34, 6, 28);
        assertThat(result.committed()).isFalse();
        assertThat(standing("GOLD-0%")).isEmpty();
    }

    @Test
    void columnsThatLackOrStandTwiceAreToldBeforeAnyRow() {
        IntakeResult result = taken("columns");

        assertThat(findings(result)).isEqualTo(expected("columns.findings"));
        assertThat(result.committed()).isFalse();
    }

    @Test
    void columnsMayStandInAnyOrderBelowTitles() {
        IntakeResult result = taken("order");

        assertThat(findings(result)).isEmpty();
        assertThat(standing("GOLD-2%")).isEqualTo(expected("order.records"));
    }

    @Test
    void whatAClassOrAnotherUnitCreditedIsToldAndStands() {
        given.closed(given.plan(Duration.ofDays(-10)), "GOLD-31", "GOLD-32");
        for (String title : List.of("外单位的班", "外单位的班二")) {
            RecordRow row = new RecordRow(
                    null,
                    "GOLD-32",
                    "铁双喜",
                    new ScopePath("370105012016"),
                    title,
                    Level.DISTRICT,
                    Tier.ALL_STAFF,
                    LocalDate.of(2024, 3, 15),
                    LocalDate.of(2024, 3, 16),
                    new java.math.BigDecimal("4.0"),
                    CreditResult.PASSED,
                    null);
            sheets.taken(street, intake, STREET, List.of(row));
        }
        records.change(
                "update training_credit set scope = '370105011007' where staff_code = 'GOLD-32' and class_id is null");
        String before = standing("GOLD-3%");

        IntakeResult result = taken("credited");

        assertThat(findings(result)).isEqualTo(expected("credited.findings"));
        assertThat(result.valid()).isEqualTo(2);
        assertThat(standing("GOLD-3%")).isEqualTo(before);
    }

    @Test
    void whatIsRightIsTakenWholeAndUndoneWhole() {
        String job = job("right");
        assertThat(standing("GOLD-1%")).isEqualTo(expected("right.records"));
        IntakeResult same = taken("right");
        assertThat(List.of(same.created(), same.updated(), same.unchanged())).containsExactly(0, 0, 5);

        caller.as(street, () -> undo.undo(job));
        assertThat(standing("GOLD-1%")).isEmpty();
    }

    @Test
    void aSecondWorkbookPutsRightTheFirstAndIsUndone() {
        job("right");
        String second = job("again");
        assertThat(standing("GOLD-1%")).isEqualTo(expected("again.records"));

        caller.as(street, () -> undo.undo(second));
        assertThat(standing("GOLD-1%")).isEqualTo(expected("right.records"));
    }

    private IntakeResult taken(String name) {
        return sheets.taken(street, intake, STREET, sample(name + ".xlsx"));
    }

    private String job(String name) {
        return sheets.job(street, intake, STREET, sample(name + ".xlsx"));
    }

    private static String findings(IntakeResult result) {
        return result.findings().stream()
                .map(finding -> String.join(
                        "\t", String.valueOf(finding.row()), finding.column(), finding.code(), finding.message()))
                .collect(Collectors.joining("\n"));
    }

    /** The records of the people with such codes, all that an import says of them. */
    private String standing(String codes) {
        return records
                .sql(
                        "select staff_code, title, level_code, tier, begun_on, ended_on, year_no, hours, result, certificate,"
                                + " scope from training_credit where staff_code like ?1 order by staff_code, begun_on, title",
                        codes)
                .stream()
                .map(row -> Stream.of((Object[]) row)
                        .map(value -> Objects.toString(value, "-"))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String expected(String name) {
        return lines(name).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(String name) {
        return new String(sample(name + ".tsv"), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
    }

    private static byte[] sample(String file) {
        try (InputStream in = RecordSamplesIT.class.getResourceAsStream("/samples/training/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
