package cn.tongxinyuan.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of identity cards by GB 11643-1999; all with the region 370199, which is nobody's. */
class IdentityNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);
    /** As the standard prints them; the product computes them. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @Test
    void everyCheckCharacterIsTheOneOfTheStandard() {
        assertThat(IntStream.range(0, 100).mapToObj(i -> withCheck("370199199001010" + (10 + i % 90))))
                .allSatisfy(
                        number -> assertThat(IdentityNumber.flaw(number, TODAY)).isEmpty());
        for (char wrong : "0123456789X".toCharArray()) {
            String number = "37019919900101001" + wrong;
            assertThat(IdentityNumber.flaw(number, TODAY).isEmpty())
                    .as(number)
                    .isEqualTo(number.equals(withCheck("37019919900101001")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"19000101", "20240520", "20240229"})
    void aDayOnWhichPeopleWereBornIsTaken(String day) {
        assertThat(IdentityNumber.flaw(withCheck("370199" + day + "001"), TODAY))
                .isEmpty();
    }

    /** With the right check character, so that nothing else is wrong with them. */
    @ParameterizedTest
    @ValueSource(strings = {"18991231", "20240521", "20230229", "19901301", "19900100"})
    void aDayOnWhichNobodyWasBornIsNot(String day) {
        assertThat(IdentityNumber.flaw(withCheck("370199" + day + "001"), TODAY))
                .contains("ID_CHECK_DIGIT.day");
    }

    @Test
    void lettersBeforeTheLastPlaceAreNotCountedAsFigures() {
        assertThat(IdentityNumber.flaw(withCheck("A7019919900101001"), TODAY)).contains("ID_CHECK_DIGIT.day");
        assertThat(IdentityNumber.flaw(withCheck("37019919900101X01"), TODAY)).contains("ID_CHECK_DIGIT.day");
    }

    @ParameterizedTest
    @CsvSource({
        "370199900101001, ID_LENGTH.old",
        "37019990010100, ID_LENGTH",
        "3701999001010011, ID_LENGTH",
        "37019990010100X, ID_LENGTH",
        "37019919900101001, ID_LENGTH",
        "3701991990010100199, ID_LENGTH"
    })
    void onlyFifteenFiguresAreANumberOfOld(String number, String flaw) {
        assertThat(IdentityNumber.flaw(number, TODAY)).contains(flaw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.70105E+17", "3.7E17", "3E+17", "3.E+17", "３．７０１０５ｅ＋１７"})
    void aNumberInScientificSpellingHasLostItsEnd(String text) {
        assertThat(lost(Cell.Kind.TEXT, text, true)).isTrue();
        assertThat(lost(Cell.Kind.TEXT, text, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E12345678", "37019919900101001X", "G3E17A"})
    void otherTextHasNot(String text) {
        assertThat(lost(Cell.Kind.TEXT, text, true)).isFalse();
    }

    @Test
    void aNumberCellKeepsFifteenDigitsOfAnotherPaperAndNoCard() {
        assertThat(lost(Cell.Kind.NUMBER, "123456789012345", false)).isFalse();
        assertThat(lost(Cell.Kind.NUMBER, "1234567890123456", false)).isTrue();
        assertThat(lost(Cell.Kind.NUMBER, "1", true)).isTrue();
    }

    private static boolean lost(Cell.Kind kind, String text, boolean card) {
        return IdentityNumber.hasLostDigits(new Cell(kind, text), card);
    }

    private static String withCheck(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
