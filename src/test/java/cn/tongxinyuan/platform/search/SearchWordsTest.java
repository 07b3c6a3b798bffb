package cn.tongxinyuan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void wordsStandApartByAnyBlankOrComma() {
        assertThat(SearchWords.of(" wmg　104，王某庚、 wmg ").words()).containsExactly("WMG", "104", "王某庚");
        assertThat(SearchWords.of(null).words()).isEmpty();
        assertThat(SearchWords.of("a b c d e f g h").words()).hasSize(6);
    }

    @Test
    void oneCharacterAloneIsTooLittle() {
        assertThat(SearchWords.of("王").isEnough()).isFalse();
        assertThat(SearchWords.of("王 李").isEnough()).isFalse();
        assertThat(SearchWords.of("王 新徐").isEnough()).isTrue();
        assertThat(SearchWords.of("𠮷").isEnough())
                .as("one character of two units")
                .isFalse();
    }

    @Test
    void everyWordStandsInOneOfTheTexts() {
        SearchWords words = SearchWords.of("新徐 wlbx");

        assertThat(words.areIn("WLBX", "新徐社区", null)).isTrue();
        assertThat(words.areIn("WLBX", "泺口")).isFalse();
    }
}
