package cn.tongxinyuan.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every list of the interface promises, of whatever module: found among the samples, as those that know a format. */
@ExtendWith(ArquillianExtension.class)
@Tag("once")
class ListAnswerIT {

    private static final String UNIT = "370105010";
    /** Head of the file and its note. */
    private static final int AROUND_THE_ROWS = 2;

    @Inject
    @Any
    Instance<EndpointSample.Source> sources;

    @Inject
    ModuleRegistry registry;

    @Inject
    Caller caller;

    private interface Look {
        void at(String endpoint, Function<Api, Api.Answer> call, Api reader);
    }

    @Test
    void pagesOfJsonHoldTheRowsOfTheFileOnceEach() {
        forEach((endpoint, call, reader) -> {
            Api.Answer file = call.apply(reader.asking("format=csv"));
            List<JsonObject> items = items(call, reader);

            assertThat(items)
                    .as(endpoint)
                    .hasSize((int) file.body().lines().count() - AROUND_THE_ROWS)
                    .doesNotHaveDuplicates();
            assertThat(file.header("Content-Disposition")).as(endpoint).contains(".csv");
        });
    }

    @Test
    void theWorkbookIsOneAndAnotherFormatIsRefused() {
        forEach((endpoint, call, reader) -> {
            assertThat(call.apply(reader.asking("format=xlsx")).body())
                    .as(endpoint)
                    .startsWith("PK");
            assertThat(call.apply(reader.asking("format=pdf")).body())
                    .as(endpoint)
                    .contains("PARAMETER_INVALID");
        });
    }

    private static List<JsonObject> items(Function<Api, Api.Answer> call, Api reader) {
        List<JsonObject> items = new ArrayList<>();
        String after = "";
        while (after != null) {
            Api.Answer answer = call.apply(reader.asking("limit=3" + (after.isEmpty() ? "" : "&after=" + after)));
            JsonObject part = Json.createReader(new StringReader(answer.body())).readObject();
            items.addAll(part.getJsonArray("items").getValuesAs(JsonObject.class));
            after = part.isNull("next") ? null : part.getString("next");
        }
        return items;
    }

    private void forEach(Look look) {
        List<String> seen = new ArrayList<>();
        sources.stream()
                .flatMap(EndpointSample.Source::samples)
                .filter(sample -> sample.endpoint().startsWith("GET "))
                .forEach(sample -> reader(sample).ifPresent(person -> {
                    seen.add(sample.endpoint());
                    look.at(
                            sample.endpoint(),
                            sample.given().call(person, new ScopePath(UNIT), true),
                            caller.api(person));
                }));
        assertThat(seen).as("lists").hasSizeGreaterThan(3);
    }

    /** Somebody who may take this list out; empty for what is no list. */
    private Optional<String> reader(EndpointSample sample) {
        return registry.modules().stream()
                .flatMap(module -> module.grants().stream())
                .map(Grant::role)
                .distinct()
                .map(role -> caller.hired(role, UNIT))
                .filter(person -> sample.given()
                                .call(person, new ScopePath(UNIT), true)
                                .apply(caller.api(person).asking("format=csv"))
                                .status()
                        == 200)
                .findFirst();
    }
}
