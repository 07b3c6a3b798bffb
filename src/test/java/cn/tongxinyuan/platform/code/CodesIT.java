package cn.tongxinyuan.platform.code;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Records;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names of things change; every day has its own. */
@ExtendWith(ArquillianExtension.class)
class CodesIT {

    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);
    private static final LocalDate NEXT = LocalDate.of(2024, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 21);

    @Inject
    Codes codes;

    @Inject
    Records records;

    private String list;

    @BeforeEach
    void aListWhoseEntriesWereRenamedAndGivenUp() {
        list = "test.list-" + Long.toString(System.nanoTime(), 36);
        entry("A", "一类", "First class", 2, FIRST, LAST);
        entry("A", "甲类", "Class A", 2, NEXT, null);
        entry("B", "旧类", "Old class", 1, FIRST, LAST);
        entry("C", "新类", "New class", 3, NEXT, null);
    }

    @Test
    void onTheLastDayTheOldNamesAreOffered() {
        assertThat(names(codes.on(list, LAST))).containsExactly("旧类", "一类");
    }

    @Test
    void onTheDayAfterTheNewOnesAre() {
        assertThat(names(codes.on(list, NEXT))).containsExactly("甲类", "新类");
    }

    @Test
    void beforeItsFirstDayNothingIsOffered() {
        assertThat(codes.on(list, FIRST)).hasSize(2);
        assertThat(codes.on(list, FIRST.minusDays(1))).isEmpty();
        assertThat(codes.find(list, "A", FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void aRecordKeepsTheNameOfACodeThatWasGivenUp() {
        assertThat(codes.find(list, "B", NEXT)).map(Choice::name).hasValue("旧类");
        assertThat(codes.find(list, "A", LAST)).map(Choice::name).hasValue("一类");
        assertThat(codes.find(list, "A", NEXT)).map(Choice::name).hasValue("甲类");
        assertThat(codes.find(list, "X", NEXT)).isEmpty();
    }

    @Test
    void everyEntryHasANameForReadersOfEnglish() {
        assertThat(records.sql("select list_code, code from platform_code where name_en = name"))
                .isEmpty();
        assertThat(codes.on(list, NEXT).get(0).name(Locale.ENGLISH)).isEqualTo("Class A");
        assertThat(codes.on(list, NEXT).get(0).name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("甲类");
    }

    private static List<String> names(List<Choice> choices) {
        return choices.stream().map(Choice::name).toList();
    }

    private void entry(String code, String name, String english, int order, LocalDate from, LocalDate to) {
        records.store(new Code(list, new Choice(code, name, english), order, from, to));
    }
}
