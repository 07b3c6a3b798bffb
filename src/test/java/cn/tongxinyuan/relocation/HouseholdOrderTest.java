package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.FloorArea;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.relocation.HouseholdOrder.By;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdOrderTest {

    private static final String KEY = "370105013/XX/新徐-0000000042 甲";

    @ParameterizedTest
    @ValueSource(strings = {"number", "-number", "floorArea", "-floorArea", "lastVisit", "-lastVisit"})
    void anOrderIsWrittenInTheAddressAsItIsRead(String word) {
        assertThat(HouseholdOrder.of(word).word()).isEqualTo(word);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-", "owner", "--number", "FloorArea", "h.owner_name; drop"})
    void whatIsNoOrderAsksForThatOfTheRolls(String word) {
        assertThat(HouseholdOrder.of(word)).isEqualTo(HouseholdOrder.OF_THE_ROLL);
    }

    @Test
    void aSecondClickOnAHeadTurnsTheListRoundAndAnotherHeadBeginsAscending() {
        HouseholdOrder area = HouseholdOrder.OF_THE_ROLL.turned(By.FLOOR_AREA);

        assertThat(area.word()).isEqualTo("floorArea");
        assertThat(area.turned(By.FLOOR_AREA).word()).isEqualTo("-floorArea");
        assertThat(area.turned(By.FLOOR_AREA).turned(By.FLOOR_AREA)).isEqualTo(area);
        assertThat(area.turned(By.FLOOR_AREA).turned(By.LAST_VISIT).word()).isEqualTo("lastVisit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "-number", "floorArea", "-floorArea", "lastVisit", "-lastVisit"})
    void aCursorLeadsBackToItsHousehold(String word) {
        HouseholdOrder order = HouseholdOrder.of(word);

        for (LocalDate visit : new LocalDate[] {LocalDate.of(2024, 5, 20), null}) {
            Object[] place = order.place(order.cursor(row("80.50", visit)));
            assertThat(place[place.length - 1]).isEqualTo(KEY);
            assertThat(place).hasSize(order.by() == By.NUMBER ? 1 : 2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "number, floorArea",
        "floorArea, number",
        "floorArea, -floorArea",
        "-floorArea, floorArea",
        "floorArea, lastVisit",
        "lastVisit, -lastVisit",
        "-lastVisit, -number"
    })
    void aCursorOfAnotherOrderIsRefused(String given, String asked) {
        String cursor = HouseholdOrder.of(given).cursor(row("80.50", LocalDate.of(2024, 5, 20)));

        refused(asked, cursor);
    }

    @ParameterizedTest
    @CsvSource({
        "number, zzz",
        "floorArea, floorArea many 370105013/XX/1",
        "floorArea, floorArea 1 2",
        "lastVisit, lastVisit 2024-02-30 370105013/XX/1",
        "lastVisit, lastVisit - 370105013/XX/1"
    })
    void aMadeUpCursorIsRefused(String asked, String cursor) {
        refused(asked, cursor);
    }

    private static void refused(String asked, String cursor) {
        assertThatThrownBy(() -> HouseholdOrder.of(asked).place(cursor))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.code()).isEqualTo("FOREIGN_PAGE"));
    }

    private static HouseholdRow row(String area, LocalDate visit) {
        return new HouseholdRow(
                "XX",
                "新徐",
                "42",
                "王某",
                "-",
                null,
                null,
                new FloorArea(new BigDecimal(area)),
                HouseholdStage.NOT_VISITED,
                visit,
                null,
                null,
                KEY);
    }
}
