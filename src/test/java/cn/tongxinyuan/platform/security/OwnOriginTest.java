package cn.tongxinyuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnOriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://txy.example, txy.example, true",
        "https://TXY.example/some/page?y=1, txy.example, true",
        "http://127.0.0.1:8080, 127.0.0.1:8080, true",
        "http://127.0.0.1:8081, 127.0.0.1:8080, false",
        "https://txy.example.evil.example, txy.example, false",
        "https://evil.example/txy.example, txy.example, false",
        "https://txy.example@evil.example, txy.example, false",
        "https://evil-txy.example, txy.example, false",
        "https://eviltxy.example, txy.example, false",
        "https://www.txy.example, txy.example, false",
        "https://evil@txy.example, txy.example, false",
        "https://TXY.EXAMPLE.evil, txy.example, false",
        "https://EVIL.txy.example, TXY.example, false",
        "HTTPS://txy.example, TXY.EXAMPLE, true",
        "https://txy.example:8443, txy.example, false",
        "https://txy.example, txy.example:8443, false",
        "null, txy.example, false",
        "'http://[', txy.example, false"
    })
    void onlyTheAddressedHostIsOurs(String address, String host, boolean own) {
        assertThat(OwnOrigin.isOwn(address, host)).isEqualTo(own);
    }
}
