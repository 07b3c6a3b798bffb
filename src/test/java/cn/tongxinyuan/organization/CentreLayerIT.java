package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The map layer answers whoever asks for JSON in any way. */
@ExtendWith(ArquillianExtension.class)
class CentreLayerIT {

    @Inject
    Caller caller;

    @Test
    void theLayerAnswersToPlainJsonToo() {
        String gateway = caller.hired("organization.gateway-miniprogram", "370105");

        for (String accepted : List.of("application/json", "application/geo+json", "APPLICATION/JSON", "*/*")) {
            Api.Answer answer = caller.api(gateway).header("Accept", accepted).get("/api/v1/centres.geojson");
            assertThat(answer.status()).as(accepted).isEqualTo(200);
            assertThat(answer.body()).contains("FeatureCollection");
        }
    }
}
