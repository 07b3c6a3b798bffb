package cn.tongxinyuan.training;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Sheets;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.intake.IntakeResult;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whom a line of a workbook of training records is about, and what is wrong with it. */
@ExtendWith(ArquillianExtension.class)
class RecordIntakeIT {

    private static final String STREET = "370105012";
    private static final String UNIT = "370105012009";
    private static final String OTHER = "370105012010";
    private static final LocalDate DAY = LocalDate.of(2024, 2, 5);

    @Inject
    TrainingGiven given;

    @Inject
    Sheets sheets;

    @Inject
    RecordIntake intake;

    @Inject
    RecordService service;

    @Inject
    Caller caller;

    @Inject
    Records records;

    private String street;

    @BeforeEach
    void hire() {
        street = caller.hired("organization.street-secretary", STREET);
    }

    @Test
    void namesakesAreAskedAboutAndNeverGuessed() {
        String name = TrainingGiven.name();
        String one = given.worker(UNIT, name);
        String other = given.worker(UNIT, name);

        IntakeResult asked = order(row(null, name, UNIT, "4"));
        assertThat(Sheets.codes(asked)).containsExactly("PERSON_SEVERAL");
        assertThat(asked.findings().get(0).message()).contains(one, other);
        assertThat(credits(one) + credits(other)).isZero();

        order(row(other, name, UNIT, "4"));
        assertThat(credits(one)).isZero();
        assertThat(credits(other)).isEqualTo(1);
    }

    @Test
    void theUnitTellsWhoIsMeantAndAStrangerIsTold() {
        String name = TrainingGiven.name();
        String here = given.worker(UNIT, name);
        String there = given.worker(OTHER, name);

        order(row(null, name, OTHER, "4"));
        assertThat(credits(here)).isZero();
        assertThat(credits(there)).isEqualTo(1);
        assertThat(Sheets.codes(order(row(null, "查无此人", UNIT, "4")))).containsExactly("PERSON_UNKNOWN");
        assertThat(Sheets.codes(order(row(here, "另一个名字", UNIT, "4")))).containsExactly("PERSON_UNKNOWN");
    }

    @Test
    void hoursOfNothingOrOfAHundredAreRefused() {
        String name = TrainingGiven.name();
        String who = given.worker(UNIT, name);
        for (String hours : List.of("0", "0.4", "100", "90.5", "4.25")) {
            assertThat(Sheets.codes(order(row(null, name, UNIT, hours))))
                    .as(hours)
                    .containsExactly("HOURS_RANGE");
        }
        assertThat(credits(who)).isZero();
        order(row(null, name, UNIT, "90"));
        assertThat(hours(who)).isEqualByComparingTo("90");
    }

    @Test
    void whatIsThereIsNotTakenTwiceAndWhatWasWrongIsPutRight() {
        String name = TrainingGiven.name();
        String who = given.worker(UNIT, name);
        assertThat(order(row(null, name, UNIT, "4")).created()).isEqualTo(1);

        IntakeResult again = order(row(null, name, UNIT, "4.0"));
        assertThat(List.of(again.created(), again.updated())).containsExactly(0, 0);
        IntakeResult right = order(row(null, name, UNIT, "6"));
        assertThat(List.of(right.created(), right.updated())).containsExactly(0, 1);

        assertThat(credits(who)).isEqualTo(1);
        assertThat(hours(who)).isEqualByComparingTo("6");
        RecordRow twice = row(null, name, UNIT, "6");
        assertThat(Sheets.codes(order(twice, twice))).containsExactly("DUPLICATE_IN_FILE");
    }

    @Test
    void whatAClassHasCreditedStands() {
        String name = TrainingGiven.name();
        String who = given.worker(UNIT, name);
        given.closed(given.plan(Duration.ofDays(-10)), who);
        RecordLine kept = caller.asSystem(() -> service.of(who)).lines().get(0);
        RecordRow same = new RecordRow(
                null,
                who,
                name,
                new ScopePath(UNIT),
                kept.title(),
                kept.level(),
                kept.tier(),
                kept.begunOn(),
                kept.endedOn(),
                kept.hours(),
                kept.result(),
                null);
        IntakeResult taken = order(same);
        assertThat(List.of(taken.created(), taken.updated())).containsExactly(0, 0);
        RecordRow more = new RecordRow(
                null,
                who,
                name,
                new ScopePath(UNIT),
                kept.title(),
                kept.level(),
                kept.tier(),
                kept.begunOn(),
                kept.endedOn(),
                new BigDecimal("8"),
                kept.result(),
                null);
        assertThat(Sheets.codes(order(more))).containsExactly("HOURS_CREDITED");
        assertThat(hours(who)).isEqualByComparingTo(kept.hours());
    }

    private IntakeResult order(RecordRow... rows) {
        return sheets.taken(street, intake, STREET, List.of(rows));
    }

    private static RecordRow row(String staff, String name, String unit, String hours) {
        return new RecordRow(
                null,
                staff,
                name,
                new ScopePath(unit),
                "外出培训",
                Level.STREET,
                Tier.FIELD,
                DAY,
                DAY.plusDays(1),
                new BigDecimal(hours),
                CreditResult.PASSED,
                null);
    }

    private int credits(String staff) {
        return records.sql("select 1 from training_credit where staff_code = ?1", staff)
                .size();
    }

    private BigDecimal hours(String staff) {
        return caller.asSystem(() -> service.of(staff)).hours();
    }
}
