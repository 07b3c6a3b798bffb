package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.Endpoints;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs of others see their public interface and nothing behind it. */
@ExtendWith(ArquillianExtension.class)
class GatewayIT {

    private static final String DISTRICT = "370105";
    /** What needs no role, and what everybody may ask about the own jobs. */
    private static final List<String> FOR_EVERYBODY =
            List.of("POST /tokens", "GET /jobs/{id}", "DELETE /jobs/{id}", "GET /jobs/{id}/output/{name}");

    private static final List<String> PUBLIC = List.of(
            "GET /regions",
            "GET /centres",
            "GET /centres.geojson",
            "GET /offerings",
            "GET /offerings/{code}",
            "POST /offerings/{code}/bookings",
            "GET /bookings/{receipt}",
            "DELETE /bookings/{receipt}",
            "POST /bookings/{receipt}/acceptance",
            "POST /bookings/{receipt}/refusal",
            "GET /draws/{draw}",
            "GET /calendar/centres/{code}.ics",
            "GET /courses",
            "GET /courses/{code}",
            "GET /courses/wishes/survey",
            "POST /courses/wishes",
            "GET /courses/{code}/evaluation",
            "POST /courses/{code}/evaluation",
            "GET /certificates/{number}");

    @Inject
    Caller caller;

    @Inject
    Endpoints endpoints;

    @Inject
    @Any
    Instance<EndpointSample.Source> sources;

    @Test
    void theMiniProgramSeesWhatResidentsMayAndNothingElse() {
        assertThat(open("organization.gateway-miniprogram")).containsExactlyInAnyOrderElementsOf(PUBLIC);
    }

    @Test
    void theHotlineSeesNothingYet() {
        assertThat(open("organization.gateway-hotline")).isEmpty();
    }

    /** Endpoints that answer this role, asked upon records of its own unit. */
    private List<String> open(String role) {
        String gateway = caller.hired(role, DISTRICT);
        Api api = caller.api(gateway);
        return sources.stream()
                .flatMap(EndpointSample.Source::samples)
                .filter(sample -> !FOR_EVERYBODY.contains(sample.endpoint()))
                .filter(sample -> endpoints.all().containsKey(sample.endpoint()))
                .filter(sample -> sample.given()
                                .call(gateway, new cn.tongxinyuan.kernel.ScopePath(DISTRICT), true)
                                .apply(api)
                                .status()
                        < 400)
                .map(EndpointSample::endpoint)
                .distinct()
                .toList();
    }
}
