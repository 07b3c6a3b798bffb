package cn.tongxinyuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place is proposed by whatever of its name a reader types. */
class ChoicesTest {

    private final Choices places = new Choices(new LinkedHashMap<>(Map.of(
            "370105013", "药山街道",
            "370105013001", "药山街道 名泉春晓社区",
            "370105013002", "药山街道 新徐社区",
            "370105014", "北园街道")));

    @ParameterizedTest
    @CsvSource({
        "名泉, 370105013001",
        "mq, 370105013001",
        "春晓, 370105013001",
        "ＸＸ, 370105013002",
        "37010501300, 370105013001"
    })
    void isFoundByTwoCharactersInitialsOrCode(String typed, String code) {
        assertThat(places.find(typed)).contains(code).doesNotContain("370105014");
    }

    @Test
    void comesFirstWhereItsOwnNameBeginsSo() {
        assertThat(places.find("药山")).first().isEqualTo("370105013");
        assertThat(places.find("ys")).hasSize(3).first().isEqualTo("370105013");
    }

    @Test
    void isNoneWhereNothingIsCalledSo() {
        assertThat(places.find("天桥")).isEmpty();
        assertThat(places.name("370105099")).isEmpty();
        assertThat(places.name(null)).isEmpty();
    }

    @Test
    void neverGrowsBeyondWhatIsRead() {
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 300; i++) {
            many.put(String.valueOf(i), "社区" + i);
        }

        assertThat(new Choices(many).find("社区")).hasSize(Choices.MOST);
    }
}
