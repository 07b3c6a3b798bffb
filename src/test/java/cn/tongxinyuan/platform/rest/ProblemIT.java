package cn.tongxinyuan.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.ProblemCheck;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.IndicatorSource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of refusal as a program meets it. */
@ExtendWith(ArquillianExtension.class)
class ProblemIT {

    private static final String DISTRICT = "370105";
    private static final String COMMUNITY = "370105010007";
    private static final String REGIONS = "/api/v1/regions";
    private static final String CENTRES = "/api/v1/centres";
    private static final String INDICATORS = "/api/v1/indicators";
    private static final String TOKENS = "/api/v1/tokens";

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    @Any
    Instance<IndicatorSource> sources;

    @Inject
    Failures failures;

    @Test
    void namesTheParametersThereAreWhereOneIsUnknown() {
        Api.Answer answer = auditor().refuses(api -> api.get(REGIONS + "?parnet=370105"), 400, "PARAMETER_UNKNOWN");

        assertThat(answer.body())
                .contains("after, columns, format, limit, parent, q, sort")
                .doesNotContain("parnet");
    }

    @Test
    void isToldForParametersThatCannotBeRead() {
        ProblemCheck auditor = auditor();

        auditor.refuses(api -> api.get(INDICATORS + "?asOf=2024-02-30"), 400, "PARAMETER_INVALID");
        auditor.refuses(api -> api.get(INDICATORS + "?asOf=20.05.2024"), 400, "PARAMETER_INVALID");
        auditor.refuses(api -> api.get(INDICATORS + "?scope=3701"), 400, "PARAMETER_INVALID");
        auditor.refuses(api -> api.get(REGIONS + "?limit=201"), 400, "LIMIT_RANGE");
        auditor.refuses(api -> api.get(REGIONS + "?after=%25%25"), 400, "AFTER_INVALID");
    }

    @Test
    void isToldForBrokenJsonWithoutRepeatingIt() {
        for (String broken : List.of("{", "[]", "\"370199199001010019\"")) {
            assertThat(stranger()
                            .refuses(api -> api.json(TOKENS, broken), 400, "JSON_SYNTAX")
                            .body())
                    .doesNotContain("370199199001010019");
        }
        stranger().refuses(api -> api.json(TOKENS, ""), 400, "BAD_REQUEST");
        String large = "{\"username\":\"" + "a".repeat(1 << 20) + "\",\"password\":\"x\"}";
        stranger().refuses(api -> api.json(TOKENS, large), 413, "TOO_LARGE");
    }

    @Test
    void isToldForTextThatIsNone() {
        for (String wrong : List.of("{}", "\"a\\u0000b\"", "\"\\ud800\"", "true")) {
            assertThat(stranger()
                            .refuses(
                                    api -> api.json(TOKENS, "{\"username\":" + wrong + ",\"password\":\"x\"}"),
                                    422,
                                    "INVALID_FIELDS")
                            .body())
                    .contains("\"pointer\":\"/username\",\"code\":\"FORMAT\"");
        }
        auditor().refuses(api -> api.get(REGIONS + "?parent=3701%0005"), 400, "PARAMETER_INVALID");
        auditor().refuses(api -> api.get(CENTRES + "?after=AA"), 400, "AFTER_INVALID");
    }

    @Test
    void namesEachFieldThatIsWrong() {
        Api.Answer answer = stranger().refuses(api -> api.json(TOKENS, "{}"), 422, "INVALID_FIELDS");

        assertThat(answer.body())
                .contains("\"pointer\":\"/username\"", "\"pointer\":\"/password\"", "\"code\":\"REQUIRED\"");
    }

    @Test
    void asksStrangersForAToken() {
        Api.Answer answer = stranger().refuses(api -> api.get(REGIONS), 401, "NOT_LOGGED_IN");

        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        stranger()
                .refuses(
                        api -> api.json(TOKENS, "{\"username\":\"370199199001010019\",\"password\":\"x\"}"),
                        401,
                        "LOGIN_REFUSED");
    }

    @Test
    void refusesAnotherRoleAndKeepsEachAttemptOnce() {
        String nobody = caller.hired("it.nobody", DISTRICT);

        new ProblemCheck(caller.api(nobody)).refuses(api -> api.get(INDICATORS), 403, "FORBIDDEN");

        assertThat(trail.refused(nobody))
                .hasSize(2)
                .containsOnly("DENIED IndicatorResource.list Rest - platform.told.no-permission");
    }

    /** The resource and the service let the caller in; the service inside does not, below several wrappings. */
    @Test
    void keepsOnceWhatAServiceInsideRefuses() {
        for (Indicator indicator : indicators()) {
            String person = caller.hired("it.figures", DISTRICT);

            new ProblemCheck(caller.api(person))
                    .refuses(api -> api.get(INDICATORS + "/" + indicator.code()), 403, "FORBIDDEN");

            assertThat(trail.of(person)).hasSize(2).containsOnly("DENIED platform.one - - platform.told.no-permission");
        }
        assertThat(caller.api(caller.hired("it.figures", DISTRICT))
                        .get(INDICATORS)
                        .body())
                .contains("\"items\":[]");
    }

    @Test
    void refusesAnotherUnitAndKeepsEachAttemptOnce() {
        String auditor = caller.hired("platform.auditor", COMMUNITY);

        new ProblemCheck(caller.api(auditor))
                .refuses(api -> api.get(INDICATORS + "?scope=" + DISTRICT), 403, "OUT_OF_SCOPE");

        assertThat(trail.of(auditor)).hasSize(2).containsOnly("DENIED platform.page - - platform.told.out-of-scope");
    }

    @Test
    void isToldForWhatDoesNotExist() {
        for (String address :
                List.of("/api/v1/no-such", REGIONS + "?parent=999", INDICATORS + "/no.such", "/api/v1/jobs/0123")) {
            auditor().refuses(api -> api.get(address), 404, "NOT_FOUND");
        }
    }

    @Test
    void isToldForMethodsAndFormatsThatAreNotServed() {
        Api.Answer method = auditor().refuses(api -> api.delete(REGIONS), 405, "METHOD_NOT_ALLOWED");
        assertThat(method.header("Allow")).contains("GET");
        auditor().refuses(api -> api.header("Accept", "text/csv").get(REGIONS), 406, "NOT_ACCEPTABLE");
        stranger().refuses(api -> api.call("POST", TOKENS, "text/plain", "{}"), 415, "UNSUPPORTED_MEDIA_TYPE");
        stranger()
                .refuses(
                        api -> api.call("POST", TOKENS, "application/x-www-form-urlencoded", "username=x&password=y"),
                        415,
                        "UNSUPPORTED_MEDIA_TYPE");
    }

    /** What no endpoint of this stage throws yet, as the next ones will. */
    @Test
    void writesThatCollideHaveAStatusOfTheirOwn() {
        assertThat(problem(new Conflict("platform.rule.own-account"))).isEqualTo("409 OWN_ACCOUNT");
        assertThat(problem(new StaleRecord())).isEqualTo("412 STALE");
        assertThat(problem(new EJBException(new OptimisticLockException()))).isEqualTo("412 STALE");
        assertThat(problem(new ProblemException(428, "IF_MATCH_MISSING"))).isEqualTo("428 IF_MATCH_MISSING");
        assertThat(problem(new ProblemException(409, "IDEMPOTENCY_IN_PROGRESS")))
                .isEqualTo("409 IDEMPOTENCY_IN_PROGRESS");
    }

    private String problem(RuntimeException thrown) {
        Problem problem = (Problem) failures.toResponse(thrown).getEntity();
        assertThat(problem.title()).isNotEqualTo(Messages.text(Messages.CHINESE, "platform.problem.title.other"));
        assertThat(problem.detail()).containsPattern("\\p{IsHan}");
        return problem.status() + " " + problem.code();
    }

    private List<Indicator> indicators() {
        return sources.stream().flatMap(source -> source.indicators().stream()).toList();
    }

    private ProblemCheck auditor() {
        return new ProblemCheck(caller.api(caller.hired("platform.auditor", DISTRICT)));
    }

    private ProblemCheck stranger() {
        return new ProblemCheck(caller.anonymous());
    }
}
