package cn.tongxinyuan.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words of HTTP are compared without case, and what the system writes can be sent back to it. */
@ExtendWith(ArquillianExtension.class)
class HttpWordsIT {

    private static final String INDICATORS = "/api/v1/indicators";

    @Inject
    Caller caller;

    @Test
    void theSchemeOfATokenIsReadWithoutCase() {
        String auditor = caller.hired("platform.auditor", "370105");
        String token = caller.anonymous()
                .json("/api/v1/tokens", "{\"username\":\"" + auditor + "\",\"password\":\"" + Caller.PASSWORD + "\"}")
                .find("\"token\":\"([^\"]+)\"");

        for (String scheme : List.of("Bearer", "bearer", "BEARER")) {
            Api api = caller.anonymous().header("Authorization", scheme + " " + token);
            assertThat(api.get(INDICATORS).status()).as(scheme).isEqualTo(200);
        }
    }

    @Test
    void theLanguageIsReadWithoutCase() {
        for (String language : List.of("en", "EN", "En-GB")) {
            Api.Answer answer =
                    caller.anonymous().header("Accept-Language", language).json("/api/v1/tokens", "{}");
            assertThat(answer.header("Content-Language")).as(language).isEqualTo("en");
        }
    }

    @Test
    void theTypeOfABodyIsReadWithoutCase() {
        Api.Answer answer = caller.anonymous().call("POST", "/api/v1/tokens", "APPLICATION/JSON", "{}");

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void daysOfOtherAgesAreRefused() {
        Api auditor = caller.api(caller.hired("platform.auditor", "370105"));

        for (String day :
                List.of("%2B292278995-01-01", "%2B999999999-12-31", "-999999999-01-01", "1899-12-31", "2101-01-01")) {
            Api.Answer answer = auditor.get(INDICATORS + "?asOf=" + day);
            assertThat(answer.status()).as(day).isEqualTo(400);
            assertThat(answer.body()).contains("PARAMETER_INVALID");
        }
    }

    @Test
    void theRecordsOfEveryFigureCanBeFollowed() {
        Api auditor = caller.api(caller.hired("platform.auditor", "370105"));

        for (String day : List.of("1900-01-01", "2024-05-20", "2100-12-31")) {
            List<String> addresses = Pattern.compile("\"records\":\"([^\"]+)\"")
                    .matcher(auditor.get(INDICATORS + "?limit=5&asOf=" + day).body())
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            assertThat(addresses).isNotEmpty().allSatisfy(address -> assertThat(
                            auditor.get(address).status())
                    .as(address)
                    .isEqualTo(200));
        }
    }
}
