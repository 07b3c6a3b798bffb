package cn.tongxinyuan.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    private static final String ALPHABET = "'=+-@＝ \t\n甲a1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "  =1",
                "　=1",
                "\u200b=1",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://x\")",
                "'=1",
                "''+1",
                "-"
            })
    void putsAnApostropheBeforeWhatCouldRun(String text) {
        assertThat(FormulaGuard.defuse(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.restore(FormulaGuard.defuse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "宋芳", "370199199001010019", "0531-88880000", "1=1", "'引号'", "O'Neil", " 甲"})
    void leavesOtherTextAlone(String text) {
        assertThat(FormulaGuard.defuse(text)).isEqualTo(text);
        assertThat(FormulaGuard.restore(text)).isEqualTo(text);
    }

    @Test
    void isUndoneExactlyForAnyText() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            assertThat(FormulaGuard.restore(FormulaGuard.defuse(text.toString())))
                    .isEqualTo(text.toString());
        }
    }
}
