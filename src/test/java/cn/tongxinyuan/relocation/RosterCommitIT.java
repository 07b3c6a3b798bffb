package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static cn.tongxinyuan.relocation.RelocationGiven.row;
import static cn.tongxinyuan.relocation.RelocationGiven.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.intake.Change;
import cn.tongxinyuan.platform.intake.Source;
import cn.tongxinyuan.relocation.progress.AreaProgress;
import cn.tongxinyuan.relocation.progress.RelocationStatistics;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A roll is taken whole or not at all, and taking it again changes nothing. */
@ExtendWith(ArquillianExtension.class)
class RosterCommitIT {

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    RelocationStatistics statistics;

    @Inject
    Records records;

    @Inject
    Clock clock;

    @Test
    void takingTheSameRollAgainChangesNothing() {
        String area = given.area(XINXU);

        assertThat(given.load(area, rows(7))).isEqualTo(new Change(7, 0, 0));
        assertThat(given.load(area, rows(7))).isEqualTo(new Change(0, 0, 7));
        assertThat(given.open(area, "1").getVersion()).isEqualTo(1);
    }

    @Test
    void whatTheCheckLetsThroughIsStoredHoweverItIsNumberedOrNamed() {
        String area = given.area(XINXU);
        List<RosterRow> rows = List.of(
                row("1", "王某甲", "80.00", null),
                row("01", "王某乙", "80.00", null),
                row("1-2-3-4-5-6-7-8-9-1-2-3-4-5-6-7-8-9-1", "王某丙", "80.00", null),
                row("𠮷".repeat(19), "𠮷".repeat(50), "80.00", null));

        assertThat(given.load(area, rows)).isEqualTo(new Change(4, 0, 0));
        assertThat(given.load(area, rows)).isEqualTo(new Change(0, 0, 4));
    }

    @Test
    void aChangedRowUpdatesItsHouseholdAndKeepsWhatEarlierDaysShowed() {
        String area = given.area(XINXU);
        given.load(area, List.of(row("1", "王某甲", "80.00", EARLY)));

        Change change = given.load(area, List.of(row("1", "王某甲", "90.50", EARLY)));

        assertThat(change).isEqualTo(new Change(0, 1, 0));
        assertThat(floorArea(area, EARLY)).isEqualByComparingTo("80.00");
        assertThat(floorArea(area, LocalDate.now(clock))).isEqualByComparingTo("90.50");
    }

    @Test
    void aVisitInTheRollIsADatedFact() {
        String area = given.area(XINXU);

        given.load(area, List.of(row("1", "王某甲", "80.00", EARLY.plusDays(3)), row("2", "李某乙", "70.00", null)));

        assertThat(reached(area, EARLY.plusDays(2), HouseholdStage.VISITED)).isZero();
        assertThat(reached(area, EARLY.plusDays(3), HouseholdStage.VISITED)).isEqualTo(1);
        assertThat(reached(area, EARLY.plusDays(3), HouseholdStage.NOT_VISITED)).isEqualTo(2);
    }

    @Test
    void aRollThatIsStoppedLeavesNothingBehind() {
        String area = given.area(XINXU);

        assertThatThrownBy(() -> given.take(area, rows(1200), Source.NONE, done -> {
                    if (done >= 1000) {
                        throw new RuleViolation("relocation.rule.no-file");
                    }
                }))
                .isInstanceOf(RuleViolation.class);

        assertThat(reached(area, LocalDate.now(clock), HouseholdStage.NOT_VISITED))
                .isZero();
        assertThat(records.sql(
                        "select h.id from relocation_household h join relocation_area a on a.id = h.area_id"
                                + " where a.code = ?1",
                        area))
                .isEmpty();
    }

    @Test
    void aWholeWithPartsHasNoRollOfItsOwnAndSumsUpItsParts() {
        String whole = given.area(STREET);
        String part = given.area(XINXU, whole);
        given.load(part, rows(3));

        assertThatThrownBy(() -> given.load(whole, rows(1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.code()).isEqualTo("AREA_HAS_PARTS"));
        assertThat(reached(whole, LocalDate.now(clock), HouseholdStage.NOT_VISITED))
                .isEqualTo(3);
    }

    @Test
    void paperNumbersAndTelephonesAreSealedInTheDatabase() {
        String area = given.area(XINXU);
        given.load(area, rows(1));

        List<?> stored = records.sql(
                "select h.id_sealed || h.id_index || h.phone_sealed || h.roster_index from relocation_household h"
                        + " join relocation_area a on a.id = h.area_id where a.code = ?1",
                area);

        assertThat((String) stored.get(0)).doesNotContain("370199199001010019").doesNotContain("19900000001");
    }

    @Test
    void theBookOfProgressSaysWhatACountOfHouseholdsSays() {
        String area = given.area(XINXU);
        given.load(area, rows(4));
        given.load(area, List.of(row("1", "王某甲", "99.99", EARLY), row("9", "赵某丁", "12.34", EARLY)));

        Object[] counted = (Object[]) records.sql(
                        "select count(*), sum(h.registered_area), sum(h.land_area) from relocation_household h"
                                + " join relocation_area a on a.id = h.area_id where a.code = ?1",
                        area)
                .get(0);

        AreaProgress.Reached roll = caller.asSystem(() -> statistics.progress(area, LocalDate.now(clock)))
                .roll();
        assertThat(roll.households()).isEqualTo(((Number) counted[0]).longValue());
        assertThat(roll.floorArea()).isEqualByComparingTo((BigDecimal) counted[1]);
        assertThat(roll.landArea()).isEqualByComparingTo((BigDecimal) counted[2]);
    }

    private long reached(String area, LocalDate day, HouseholdStage stage) {
        return caller.asSystem(() -> statistics.progress(area, day)).at(stage).households();
    }

    private BigDecimal floorArea(String area, LocalDate day) {
        return caller.asSystem(() -> statistics.progress(area, day)).roll().floorArea();
    }
}
