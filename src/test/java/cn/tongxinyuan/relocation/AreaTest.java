package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.relocation.progress.AreaProgress;
import cn.tongxinyuan.relocation.progress.AreaRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The statutory days of an area: each is lawful on its first and on its last day, and on none beside. */
class AreaTest {

    private static final LocalDate PLAN = LocalDate.of(2024, 3, 11);
    private static final LocalDate FROM = LocalDate.of(2024, 3, 18);
    private static final LocalDate TO = LocalDate.of(2024, 4, 30);

    private final Area area = area("A", null, null);

    @Test
    void isNegotiableFromTheFirstToTheLastDayOfSigning() {
        area.putPlanIntoEffect(PLAN);
        area.openSigning(FROM, TO);

        area.requireNegotiable(FROM);
        area.requireNegotiable(TO);
        refused("signing-not-open", () -> area.requireNegotiable(FROM.minusDays(1)));
        refused("signing-not-open", () -> area.requireNegotiable(TO.plusDays(1)));
        refused("plan-not-effective", () -> area.requireNegotiable(PLAN.minusDays(1)));
        area.openSigning(PLAN, null);
        area.requireNegotiable(PLAN);
        area.requireNegotiable(TO.plusYears(1));
    }

    @Test
    void isNotNegotiableWithoutPlanOrSigning() {
        refused("plan-not-effective", () -> area.requireNegotiable(FROM));
        area.putPlanIntoEffect(PLAN);
        refused("signing-not-open", () -> area.requireNegotiable(FROM));
    }

    @Test
    void signingOpensOnceThePlanIsInEffectAndEndsNotBeforeItOpens() {
        refused("plan-not-effective", () -> area.openSigning(FROM, TO));
        area.putPlanIntoEffect(PLAN);
        refused("plan-not-effective", () -> area.openSigning(PLAN.minusDays(1), TO));
        refused("signing-period", () -> area.openSigning(FROM, FROM.minusDays(1)));

        area.openSigning(FROM, FROM);

        assertThat(area.getSigningStartedOn()).isEqualTo(FROM);
        assertThat(area.getSigningEndsOn()).isEqualTo(FROM);
    }

    @Test
    void anAppraiserMayServeFromTheDayOfTheChoice() {
        refused("no-appraiser", () -> area.requireAppraiser(FROM));
        area.chooseAppraiser(FROM);
        refused("no-appraiser", () -> area.requireAppraiser(FROM.minusDays(1)));
        area.requireAppraiser(FROM);
    }

    @Test
    void signingIsToldAsPlannedOpenAndOver() {
        area.putPlanIntoEffect(PLAN);
        assertThat(signing(FROM)).isEqualTo("planned");
        area.openSigning(FROM, TO);

        assertThat(signing(FROM.minusDays(1))).isEqualTo("planned");
        assertThat(signing(FROM)).isEqualTo("open");
        assertThat(signing(TO)).isEqualTo("open");
        assertThat(signing(TO.plusDays(1))).isEqualTo("over");
    }

    @Test
    void aWholeStandsBeforeItsPartsAndIsSummedOnce() {
        Area whole = area("W", null, null);
        Area part = area("P", whole, null);
        List<AreaRows.AreaRow> rows = AreaRows.of(List.of(
                progress(part, 2, "20.00"), progress(whole, 5, "50.00"), progress(area("Z", null, null), 3, "30.00")));

        assertThat(rows).extracting(row -> row.getArea().getCode()).containsExactly("W", "P", "Z");
        assertThat(rows).extracting(AreaRows.AreaRow::isPart).containsExactly(false, true, false);
        assertThat(rows).extracting(AreaRows.AreaRow::isLeaf).containsExactly(false, true, true);
        assertThat(rows.get(0).signing()).isEqualTo("none");
        AreaRows.AreaRow total = AreaRows.total(rows, TO);
        assertThat(total.getHouseholds()).isEqualTo(8);
        assertThat(total.getFloorArea()).isEqualByComparingTo("80.00");
    }

    @Test
    void aPartWhoseWholeIsOutOfSightStandsAlone() {
        Area whole = area("W", null, null);
        List<AreaRows.AreaRow> rows = AreaRows.of(List.of(progress(area("P", whole, null), 2, "20.00")));

        assertThat(rows).singleElement().matches(row -> !row.isPart() && row.isLeaf());
        assertThat(AreaRows.total(rows, TO).getHouseholds()).isEqualTo(2);
    }

    private String signing(LocalDate day) {
        return new AreaRows.AreaRow(new AreaProgress(area, day, Map.of()), false, true).signing();
    }

    private static AreaProgress progress(Area area, long households, String floorArea) {
        return new AreaProgress(
                area,
                TO,
                Map.of(
                        HouseholdStage.NOT_VISITED,
                        new AreaProgress.Reached(households, new BigDecimal(floorArea), BigDecimal.ONE)));
    }

    static Area area(String code, Area parent, LocalDate signing) {
        return new Area(
                new FoundArea(
                        code, "片区" + code, Track.COLLECTIVE, "370105013008", null, null, 10, BigDecimal.TEN, signing),
                new ScopePath("370105013008"),
                parent);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage("relocation.rule." + rule);
    }
}
