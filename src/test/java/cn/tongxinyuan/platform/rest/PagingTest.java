package cn.tongxinyuan.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    private final Paging paging = new Paging();

    @Test
    void nextComesBackAsAfter() {
        paging.after = Paging.token("新徐-0042 /+?");
        assertThat(paging.after).matches("[A-Za-z0-9_-]+");
        assertThat(paging.after()).isEqualTo("新徐-0042 /+?");
    }

    @Test
    void withoutWordsTheFirstFiftyRows() {
        assertThat(paging.limit()).isEqualTo(50);
        assertThat(paging.after()).isNull();
        assertThat(Paging.token(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "ten", "99999999999", ""})
    void aLimitOutsideOneToTwoHundredIsRefused(String limit) {
        paging.limit = limit;
        assertThatThrownBy(paging::limit).isInstanceOf(ProblemException.class).hasMessage("LIMIT_RANGE");
    }

    @Test
    void anAfterNobodyGaveIsRefused() {
        paging.after = "%%%";
        assertThatThrownBy(paging::after).isInstanceOf(ProblemException.class).hasMessage("AFTER_INVALID");
    }
}
