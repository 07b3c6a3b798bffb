package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Workbooks after faults that users of other systems reported: what a person saw in a cell is what is read. */
class RosterCasesTest {

    @Test
    void anHourBehindADayIsNoPartOfTheDay() throws IOException {
        RosterGiven.Reading reading = read("01-time-behind-day");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.values())
                .extracting(RosterRow::visitedOn)
                .containsExactly(
                        LocalDate.of(2024, 3, 20),
                        LocalDate.of(2024, 3, 15),
                        LocalDate.of(2024, 3, 25),
                        LocalDate.of(2024, 3, 15),
                        LocalDate.of(2024, 3, 11),
                        LocalDate.of(2024, 3, 15),
                        LocalDate.of(2024, 3, 15));
    }

    @Test
    void whatTheNumberFormatAddsIsReadWithTheNumber() throws IOException {
        RosterGiven.Reading reading = read("02-number-format");

        assertThat(reading.findings()).isEmpty();
        RosterRow row = reading.values().get(0);
        assertThat(row.number()).isEqualTo("新徐-0001");
        assertThat(HouseholdQueries.place("", row.building(), row.unit(), row.room()))
                .isEqualTo(HouseholdQueries.place("", "3号楼", "2单元", "0101"));
        assertThat(row.registeredArea()).isEqualByComparingTo("86.4");
    }

    @Test
    void aDayInAColumnOfTextIsFoundAndNeverGuessed() throws IOException {
        assertThat(read("03-room-became-day").findings())
                .containsExactly(
                        "2\t楼栋\tDATE_INSTEAD_OF_TEXT", "2\t房号\tDATE_INSTEAD_OF_TEXT", "3\t编号\tDATE_INSTEAD_OF_TEXT");
    }

    @Test
    void aFormulaWithoutValueIsFoundAndEmptiesNothing() throws IOException {
        RosterGiven.Reading reading = read("04-formula-not-computed");

        assertThat(reading.findings())
                .containsExactly(
                        "2\t联系电话\tNO_VALUE", "2\t实测面积(㎡)\tNO_VALUE", "2\t无证面积(㎡)\tNO_VALUE", "2\t备注\tNO_VALUE");
        assertThat(reading.values()).isEmpty();
    }

    @Test
    void theFirstSheetThatPeopleSeeIsRead() throws IOException {
        assertThat(read("05-first-sheet-hidden").values())
                .extracting(RosterRow::number)
                .containsExactly("H-1");
    }

    @Test
    void aSignThatNoAddressMayHoldIsFoundInANumber() throws IOException {
        RosterGiven.Reading reading = read("08-signs-in-numbers");

        assertThat(reading.findings())
                .containsExactly(
                        "2\t编号\tSIGN_IN_NUMBER",
                        "3\t编号\tSIGN_IN_NUMBER",
                        "4\t编号\tSIGN_IN_NUMBER",
                        "6\t编号\tSIGN_IN_NUMBER");
        assertThat(reading.values()).extracting(RosterRow::number).containsExactly("A+4", "A#6", "A?7", "A&8", "A.9");
    }

    @Test
    void otherPapersAreTakenUnchecked() throws IOException {
        RosterGiven.Reading reading = read("13-papers");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.values()).extracting(RosterRow::idType).doesNotContain("ID_CARD");
    }

    private static RosterGiven.Reading read(String name) throws IOException {
        try (InputStream in = RosterCasesTest.class.getResourceAsStream("/samples/cases/" + name + ".xlsx")) {
            return RosterGiven.read(in.readAllBytes());
        }
    }
}
