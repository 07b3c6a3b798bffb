package cn.tongxinyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed in one way is found by what is typed in another. */
class TextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12号院（北）|12号院(北)",
                "12号院〔北〕|12号院[北]",
                "老街：甲区|老街:甲 区",
                "买买提·艾力|买买提．艾力",
                "买买提•艾力|买买提.艾力",
                "药山街道　12号院|药山街道12号院",
                "ｘ－１０１|X–101",
                "“院”，西|\"院\",西",
                "Ⅱ期|ii期"
            })
    void widthBlanksCaseAndMarksMakeNoDifference(String stored, String asked) {
        assertThat(Text.key(asked)).isEqualTo(Text.key(stored));
    }

    @Test
    void twoNumbersStayTwo() {
        assertThat(List.of("新徐-91", "新徐-9-1", "新徐91", "新徐-091").stream().map(Text::key))
                .doesNotHaveDuplicates();
    }

    @Property
    void whatIsFoldedOnceIsFoldedForGood(@ForAll String text) {
        String key = Text.key(text);

        assertThat(Text.key(key)).isEqualTo(key);
        assertThat(key).doesNotContainPattern("\\s");
    }

    @Property
    void capitalsAndBlanksNeverMatter(@ForAll String text) {
        assertThat(Text.key(" " + text + "\u3000")).isEqualTo(Text.key(text));
        assertThat(Text.key(Text.key(text).toLowerCase(Locale.ROOT))).isEqualTo(Text.key(text));
    }

    @Property
    void ofACodeNoBlankIsLeftAndOfProseNoTwo(@ForAll String text) {
        assertThat(Text.compact(text)).doesNotContainPattern("\\s");
        assertThat(Text.tidy(text)).doesNotContain("  ").isEqualTo(Text.tidy(Text.tidy(text)));
    }
}
