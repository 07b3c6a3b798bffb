package cn.tongxinyuan.platform.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CodeTest {

    private static final LocalDate FROM = LocalDate.of(2024, 3, 1);
    private static final LocalDate TO = LocalDate.of(2024, 6, 30);
    private static final Choice CHOICE = new Choice("A", "甲", "First");

    @Test
    void anEntryIsValidFromItsFirstDayToItsLast() {
        Code ended = new Code("list", CHOICE, 1, FROM, TO);
        assertThat(ended.isValidOn(FROM.minusDays(1))).isFalse();
        assertThat(ended.isValidOn(FROM)).isTrue();
        assertThat(ended.isValidOn(TO)).isTrue();
        assertThat(ended.isValidOn(TO.plusDays(1))).isFalse();
        Code open = new Code("list", CHOICE, 1, FROM, null);
        assertThat(open.isValidOn(FROM.minusDays(1))).isFalse();
        assertThat(open.isValidOn(TO.plusYears(50))).isTrue();
    }

    @Test
    void anEntryHasBegunOnItsFirstDayAndStaysSo() {
        Code ended = new Code("list", CHOICE, 1, FROM, TO);
        assertThat(ended.hasBegunOn(FROM.minusDays(1))).isFalse();
        assertThat(ended.hasBegunOn(FROM)).isTrue();
        assertThat(ended.hasBegunOn(TO.plusDays(1))).isTrue();
    }

    @Test
    void everyReaderHasTheNameInTheOwnLanguage() {
        Choice choice = new Code("list", CHOICE, 1, FROM, TO).choice();
        assertThat(choice.code()).isEqualTo("A");
        assertThat(choice.name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("甲");
        assertThat(choice.name(Locale.UK)).isEqualTo("First");
    }

    @Test
    void anotherNameEndsTheOneBeforeOnTheDayBefore() {
        Code first = new Code("list", CHOICE, 1, FROM, null);
        Code second = first.follow(new Choice("A", "乙", "Second"), TO);

        assertThat(first.isValidOn(TO.minusDays(1))).isTrue();
        assertThat(first.isValidOn(TO)).isFalse();
        assertThat(second.begins(TO)).isTrue();
        assertThat(second.beginsAfter(TO)).isFalse();
        assertThat(second.isValidOn(TO.plusYears(50))).isTrue();
    }
}
