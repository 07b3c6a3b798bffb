package cn.tongxinyuan.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HealthIT {

    @Inject
    Caller caller;

    @Test
    void saysWithoutLoginThatTheApplicationIsReadyAndWhatThatMeans() {
        Api.Answer answer = caller.anonymous().get("/health/ready");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().replace(" ", ""))
                .contains(
                        "\"tongxinyuan\"",
                        "\"migrated\":\"true\"",
                        "\"database\":\"true\"",
                        "\"demonstration\":\"true\"");
    }

    @Test
    void answersMachinesWithoutLogin() {
        assertThat(List.of("/health", "/health/live", "/health/ready", "/openapi"))
                .allSatisfy(address ->
                        assertThat(caller.anonymous().get(address).status()).isEqualTo(200));
    }

    @Test
    void keepsItsMeasurementsFromStrangers() {
        assertThat(caller.anonymous().get("/metrics").status()).isNotEqualTo(200);
    }
}
