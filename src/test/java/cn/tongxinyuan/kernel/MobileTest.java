package cn.tongxinyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19900000001",
                "199 0000 0001",
                "199-0000-0001",
                "１９９００００００01",
                "+86 19900000001",
                "008619900000001"
            })
    void isKnownHoweverItIsTyped(String typed) {
        assertThat(Mobile.fold(typed)).isEqualTo("19900000001").matches(Mobile::isOne);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1990000000", "199000000012", "29900000001", "12900000001", "0531-88880000", "1990000000a"})
    void nothingElseIsOne(String typed) {
        assertThat(Mobile.isOne(Mobile.fold(typed))).isFalse();
    }
}
