package cn.tongxinyuan.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.StaleRecord;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A write says which version of the record its writer has read. */
class VersionsTest {

    @ParameterizedTest
    @CsvSource({"'\"7\"', 7", "7, 7", "' \"12\" ', 12"})
    void whatWasReadComesBack(String header, long version) {
        assertThat(Versions.expected(withIfMatch(header))).isEqualTo(version);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void withoutItTheWriteIsRefusedAsUnconditional(String header) {
        assertThatThrownBy(() -> Versions.expected(withIfMatch(header)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(428);
                    assertThat(problem.code()).isEqualTo("IF_MATCH_MISSING");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"7\"", "\"seven\"", "\"7\", \"8\"", "\"9999999999999999999\""})
    void aTagNobodyGaveIsStale(String header) {
        assertThatThrownBy(() -> Versions.expected(withIfMatch(header))).isInstanceOf(StaleRecord.class);
    }

    private static HttpHeaders withIfMatch(String header) {
        return (HttpHeaders) Proxy.newProxyInstance(
                VersionsTest.class.getClassLoader(),
                new Class<?>[] {HttpHeaders.class},
                (proxy, method, arguments) -> header);
    }
}
