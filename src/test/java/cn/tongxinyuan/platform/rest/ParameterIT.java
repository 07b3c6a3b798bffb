package cn.tongxinyuan.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.Endpoints;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Listing;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every parameter that an endpoint knows means something, and one it does not know is refused: at every endpoint. */
@ExtendWith(ArquillianExtension.class)
@Tag("once")
class ParameterIT {

    private static final String ROLE = "it.everything";
    private static final String STREET = "370105010";
    private static final ScopePath COMMUNITY = new ScopePath("370105010007");

    /** The sample names the unit in its address already; the figures of other units are asked for by the list. */
    private static final Set<String> NAMED_ALREADY =
            Set.of("GET /indicators/{code} scope", "GET /indicators/{code}/records scope", "GET /indicators scope");

    @Inject
    Caller caller;

    @Inject
    Endpoints endpoints;

    @Inject
    Records records;

    @Inject
    @Any
    Instance<EndpointSample.Source> sources;

    @Inject
    @Any
    Instance<ScopeSample> samples;

    @Inject
    @Any
    Instance<Listing> lists;

    private String person;

    @BeforeEach
    void everythingIsThereAndPermitted() {
        records.change("insert into platform_role_permission (role_code, permission)" + " select '" + ROLE
                + "', code from platform_permission");
        person = caller.hired(ROLE, STREET);
        samples.forEach(sample -> {
            sample.key(COMMUNITY);
            sample.key(COMMUNITY);
        });
    }

    @AfterEach
    void takeItBack() {
        records.change("delete from platform_role_permission where role_code = '" + ROLE + "'");
    }

    @Test
    void anUnknownParameterIsRefusedAtEveryEndpoint() {
        Api api = caller.api(person);
        endpointSamples().forEach(sample -> {
            Api.Answer answer = call(sample).apply(api.asking("nonsense=1"));
            assertThat(answer.status()).as(sample.endpoint()).isEqualTo(400);
            assertThat(answer.body()).as(sample.endpoint()).contains("PARAMETER_UNKNOWN");
        });
    }

    @Test
    void everyParameterChangesTheAnswer() {
        Set<String> idle = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        endpointSamples().filter(sample -> sample.endpoint().startsWith("GET ")).forEach(sample -> parameters(sample)
                .forEach(parameter -> {
                    String name = sample.endpoint() + " " + parameter;
                    boolean shown = !seen.add(name) && !idle.contains(name);
                    // one sample shows it: a figure of a single record has no second part
                    if (!shown && !NAMED_ALREADY.contains(name)) {
                        if (changes(sample, parameter)) {
                            idle.remove(name);
                        } else {
                            idle.add(name);
                        }
                    }
                }));
        assertThat(idle).as("parameters of which no value changes the answer").isEmpty();
        assertThat(seen).hasSizeGreaterThan(30);
    }

    private boolean changes(EndpointSample sample, String parameter) {
        Api api = caller.api(person);
        Function<Api, Api.Answer> call = call(sample);
        String base = parameter.equals("columns") ? "format=csv" : "";
        String before = call.apply(base.isEmpty() ? api : api.asking(base)).body();
        return values(parameter, call, api)
                .map(value -> call.apply(api.asking((base.isEmpty() ? "" : base + "&") + parameter + "="
                        + URLEncoder.encode(value, StandardCharsets.UTF_8))))
                .anyMatch(answer -> answer.status() == 200 && !answer.body().equals(before));
    }

    /** Values that may mean something to one parameter or another. */
    private Stream<String> values(String parameter, Function<Api, Api.Answer> call, Api api) {
        if (parameter.equals("after")) {
            return Stream.of(call.apply(api.asking("limit=1")).find("\"next\":\"([^\"]+)\""))
                    .filter(token -> !token.isEmpty());
        }
        Stream<String> described = lists.stream()
                .flatMap(list -> list.fields().all().stream())
                .flatMap(field -> Stream.concat(
                        Stream.of(field.parameter(), "-" + field.parameter(), field.name()), choices(field)));
        return Stream.concat(
                        Stream.of(
                                "1",
                                "1999-01-01",
                                "2099-01-01",
                                "370105001",
                                COMMUNITY.code(),
                                "csv",
                                "没有这样的",
                                "nothing-of-this"),
                        described)
                .distinct();
    }

    private static <V> Stream<String> choices(Field<V> field) {
        return field.kind().all().stream().map(field.kind()::write);
    }

    private Set<String> parameters(EndpointSample sample) {
        Method method = endpoints.all().get(sample.endpoint()).method();
        Set<String> names = new TreeSet<>(KnownParameters.of(method));
        names.addAll(ListParameters.of(method));
        return names;
    }

    private Function<Api, Api.Answer> call(EndpointSample sample) {
        return sample.given().call(person, new ScopePath(STREET), true);
    }

    private Stream<EndpointSample> endpointSamples() {
        return sources.stream().flatMap(EndpointSample.Source::samples);
    }
}
