package cn.tongxinyuan.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of an address becomes a view. */
class ConditionsTest {

    @Test
    void choicesAndOrderAreKeptInOneForm() {
        Conditions one = Conditions.of(parameters("sort", "-floorArea", "area", "XX", "officer", "第一组 甲", "stage", ""));
        Conditions other = Conditions.of(parameters("area", " XX ", "officer", "第一组 甲", "sort", "-floorArea"));

        assertThat(one.text()).isEqualTo("area=XX&officer=%E7%AC%AC%E4%B8%80%E7%BB%84+%E7%94%B2&sort=-floorArea");
        assertThat(one).isEqualTo(other);
        assertThat(Conditions.of(one.text())).isEqualTo(one);
    }

    @Test
    void typedWordsAreLeftOutAndTheViewSaysThatItIsNotTheWholeList() {
        Conditions typed = Conditions.of(parameters("area", "XX", "q", "王某甲"));

        assertThat(typed.text()).isEqualTo("area=XX");
        assertThat(typed.whole()).isFalse();
        assertThat(Conditions.of(parameters("area", "XX", "q", " ")).whole()).isTrue();
    }

    @Test
    void thePlaceInTheListIsNoPartOfAView() {
        assertThat(Conditions.of(parameters("area", "XX", "page", "3", "after", "370105/1", "view", "all")))
                .isEqualTo(new Conditions("area=XX", true));
    }

    @ParameterizedTest
    @CsvSource({
        "area=XX&q=%E7%8E%8B%E6%9F%90, area=XX",
        "area=XX&bad%20name=1, area=XX",
        "area=%ZZ&stage=VISITED, stage=VISITED",
        "area=a%0Ab, area=ab",
        "nonsense, ''",
        "&&=&=1, ''"
    })
    void aMadeUpTextIsReadLikeAnAddress(String text, String kept) {
        assertThat(Conditions.of(text).text()).isEqualTo(kept);
    }

    @Test
    void theTrailLearnsWhichConditionsNotWhatTheySay() {
        assertThat(Conditions.names("area=XX&officer=%E7%94%B2&sort=-number")).isEqualTo("area, officer, sort");
    }

    private static Map<String, String[]> parameters(String... pairs) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return parameters;
    }
}
