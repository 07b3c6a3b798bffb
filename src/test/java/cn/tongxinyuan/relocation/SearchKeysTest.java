package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchKeysTest {

    @Test
    void aNumberIsKnownWithAndWithoutItsZeros() {
        assertThat(SearchKeys.forms("新徐-0091")).containsExactly("新徐-0091", "新徐-91");
        assertThat(SearchKeys.forms("A01-002")).containsExactly("A01-002", "A1-2");
        assertThat(SearchKeys.forms("新徐-100")).containsExactly("新徐-100");
        assertThat(SearchKeys.forms("0091")).as("figures alone").containsExactly("0091");
        assertThat(SearchKeys.of("新徐-0091", "王某", "1号院").open()).isEqualTo("新徐-0091 新徐-91 1号院");
    }

    @Test
    void piecesOfAllFormsLeadToEither() {
        assertThat(SearchKeys.shared(SearchKeys.forms("新徐-0091"))).containsExactly("新徐", "徐-", "91");
    }
}
