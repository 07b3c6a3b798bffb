package cn.tongxinyuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever asks too fast cannot become somebody else by saying so. */
class VisitorsTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, , 203.0.113.7",
        "203.0.113.7, 198.51.100.1, 203.0.113.7",
        "127.0.0.1, 198.51.100.1, 198.51.100.1",
        "10.0.0.3, '203.0.113.9, 198.51.100.1', 198.51.100.1",
        "2001:db8::1, 198.51.100.1, 2001:db8::1"
    })
    void onlyTheProxyIsBelieved(String neighbour, String said, String from) {
        assertThat(Visitors.from(neighbour, said)).isEqualTo(from);
    }

    @Test
    void theHolderOfANetworkIsOneVisitor() {
        assertThat(Visitors.network("2001:db8:1:2::1")).isEqualTo(Visitors.network("2001:db8:1:2:ffff::2"));
        assertThat(Visitors.network("2001:db8:1:3::1")).isNotEqualTo(Visitors.network("2001:db8:1:2::1"));
        assertThat(Visitors.network("198.51.100.1")).isNotEqualTo(Visitors.network("198.51.100.2"));
        assertThat(Visitors.network("example.com")).isEqualTo(Visitors.network("no address"));
    }
}
