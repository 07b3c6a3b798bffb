package cn.tongxinyuan.platform.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Receipts are read aloud on the telephone and typed on small screens. */
class ReceiptTest {

    @Test
    void twoGroupsOfFourWithoutLookAlikes() {
        assertThat(Stream.generate(Receipt::draw).limit(2000).map(Receipt::text))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[A-Z0-9]{4}-[A-Z0-9]{4}"))
                .noneMatch(text -> text.matches(".*[0O1IL2Z5S8BU].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7PM-3XQD", "k7pm3xqd", " k7pm 3xqd ", "Ｋ７ＰＭ－３ＸＱＤ", "K7PM–3XQD"})
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(Receipt.typed(typed)).hasValue(new Receipt("K7PM-3XQD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7PM", "K7PM-3XQ0", "K7PM-3XQDD", "K7PM-3XQ𠮷"})
    void whatCanBeNoneIsNone(String typed) {
        assertThat(Receipt.typed(typed)).isEmpty();
        assertThatThrownBy(() -> new Receipt(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
