package cn.tongxinyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People are found by the letters others know them by. */
class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "单某甲, SMJ, DMJ",
        "仇某甲, QMJ, CMJ",
        "解某甲, XMJ, JMJ",
        "查某甲, ZMJ, CMJ",
        "曾某甲, ZMJ, CMJ",
        "区某甲, OMJ, QMJ",
        "翟某甲, ZMJ, DMJ",
        "朴某甲, PMJ, PMJ",
        "缪某甲, MMJ, MMJ",
        "尉迟某甲, YCMJ, WCMJ",
        "万俟某甲, MQMJ, WSMJ"
    })
    void aSurnameIsFoundByEitherReading(String name, String asSurname, String asWord) {
        assertThat(Initials.of(name)).contains(asSurname, asWord);
    }

    @Test
    void ordinaryNamesHaveOneReading() {
        assertThat(Initials.of("王伟")).containsExactly("WW");
        assertThat(Initials.of("欧阳 某甲")).containsExactly("OYMJ");
        assertThat(Initials.of("John Smith")).containsExactly("JOHNSMITH");
        assertThat(Initials.of("买买提·艾力")).containsExactly("MMT.AL");
    }

    @Test
    void aCharacterWithoutPinyinStaysAsItIs() {
        assertThat(Initials.of("𠮷某乙")).containsExactly("𠮷MY");
    }

    @Test
    void everyOneOfSeveralOwnersIsFound() {
        assertThat(Initials.of("王某甲、单某乙")).containsExactly("WMJ", "DMY", "SMY");
    }

    @Test
    void whoIsCalledSoIsFoundByAPartOrByInitials() {
        for (String typed : new String[] {"王某甲", "某 甲", "wmj", "MJ", "ＷＭＪ"}) {
            assertThat(Initials.isCalled("王某甲", typed)).as(typed).isTrue();
        }
        assertThat(Initials.isCalled("单某乙", "smy")).isTrue();
        assertThat(Initials.isCalled("单某乙", "dmy")).isTrue();
        assertThat(Initials.isCalled("王某甲", "WJM")).isFalse();
        assertThat(Initials.isCalled("王某甲", "乙")).isFalse();
    }

    @Test
    void theWordInTheMiddleOfANameIsNoSurname() {
        assertThat(Initials.of("王单")).containsExactly("WD");
    }
}
