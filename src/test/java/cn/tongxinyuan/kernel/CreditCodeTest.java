package cn.tongxinyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB 32100-2015. */
class CreditCodeTest {

    /** From the standard, and of the synthetic range with region 370199. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "52370199MJE000001M", "91370199MA0000001D"})
    void aCodeWithItsCheckIsOne(String code) {
        assertThat(CreditCode.completed(code.substring(0, 17))).isEqualTo(code);
        assertThat(CreditCode.isOne(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y44",
                "91350100M000010Y43",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "9135010OM000100Y43",
                "91350100I000100Y43",
                "91350100m000100y43",
                "",
                "９１350100M000100Y43"
            })
    void anythingElseIsNone(String code) {
        assertThat(CreditCode.isOne(code)).isFalse();
    }

    @Test
    void noneIsNone() {
        assertThat(CreditCode.isOne(null)).isFalse();
        assertThat(CreditCode.fold(null)).isNull();
    }

    @Test
    void blanksHyphensWidthAndSmallLettersAreFolded() {
        assertThat(CreditCode.fold(" ９１350100-M000100y43 ")).isEqualTo("91350100M000100Y43");
    }

    @Test
    void everySingleWrongCharacterIsSeen() {
        String good = "91350100M000100Y43";
        String letters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (int i = 0; i < good.length(); i++) {
            for (char letter : letters.toCharArray()) {
                String other = good.substring(0, i) + letter + good.substring(i + 1);
                assertThat(CreditCode.isOne(other)).as(other).isEqualTo(other.equals(good));
            }
        }
    }
}
