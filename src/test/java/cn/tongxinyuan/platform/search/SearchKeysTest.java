package cn.tongxinyuan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchKeysTest {

    @Test
    void aNumberIsKnownWithAndWithoutItsZeros() {
        assertThat(SearchWord.forms("新徐-0091")).containsExactly("新徐-0091", "新徐-91");
        assertThat(SearchWord.forms("A01-002")).containsExactly("A01-002", "A1-2");
        assertThat(SearchWord.forms("新徐-100")).containsExactly("新徐-100");
        assertThat(SearchWord.forms("0091")).as("figures alone").containsExactly("0091");
        assertThat(new SearchKeys("新徐-0091", "王某", "1号院", null).open()).isEqualTo("新徐-0091 新徐-91 1号院");
    }

    @Test
    void piecesOfAllFormsLeadToEither() {
        assertThat(SearchWord.of("新徐-0091").pieces()).containsExactly("新徐", "徐-", "91");
    }

    @Test
    void figuresWithZerosAskForTheNumberThatEndsWithoutThem() {
        assertThat(SearchWord.of("00091").patterns()).containsExactly("%00091%", "%91 %");
        assertThat(SearchWord.of("00091").pieces()).containsExactly("91");
        assertThat(SearchWord.of("007").patterns()).as("one figure is no piece").containsExactly("%007%");
    }

    @Test
    void whatIsWildInAPatternIsAskedForAsItStands() {
        assertThat(SearchWord.of("A_1%!").patterns()).containsExactly("%A!_1!%!!%");
    }

    @Test
    void theDigitsOfATelephoneAreAPieceThatNoTextHas() {
        String index = "0123456789abcdef";

        assertThat(new SearchKeys("新徐-1", "王某", "", index).pieces())
                .contains("01234567")
                .doesNotContain("0123");
        assertThat(new SearchKeys("新徐-1", "王某", "", null).pieces())
                .allSatisfy(piece -> assertThat(piece).hasSize(2));
    }
}
