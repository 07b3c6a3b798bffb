package cn.tongxinyuan.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Endpoints;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.PathParam;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A stranger with the document and nothing else can call the interface. */
@ExtendWith(ArquillianExtension.class)
class OpenApiIT {

    private static final List<String> REFUSALS = List.of("400", "401", "403");

    @Inject
    Caller caller;

    @Inject
    Endpoints endpoints;

    @Test
    void listsEveryEndpointAndNoOther() {
        Set<String> documented = new TreeSet<>();
        paths().forEach((path, item) -> item.asJsonObject()
                .keySet()
                .forEach(verb -> documented.add(verb.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(documented)
                .isEqualTo(endpoints.all().keySet().stream()
                        .map(endpoint -> endpoint.replace(" /", " /api/v1/"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void saysOfEachWhatItIsForAndHowItRefuses() {
        for (Map.Entry<String, JsonObject> endpoint : operations().entrySet()) {
            JsonObject operation = endpoint.getValue();
            assertThat(operation.getString("summary", "")).as(endpoint.getKey()).containsPattern("\\p{IsHan}");
            for (String status : REFUSALS) {
                JsonObject answer = operation.getJsonObject("responses").getJsonObject(status);
                assertThat(answer.getJsonObject("content").keySet())
                        .as(endpoint.getKey() + " " + status)
                        .containsExactly("application/problem+json");
            }
            assertThat(operation.getJsonObject("responses").containsKey("404"))
                    .as(endpoint.getKey())
                    .isEqualTo(endpoint.getKey().contains("{"));
        }
        assertThat(document()
                        .getJsonObject("components")
                        .getJsonObject("schemas")
                        .getJsonObject("Problem")
                        .getJsonObject("properties")
                        .keySet())
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "code", "errors");
    }

    @Test
    void namesEveryParameterAndNoOther() {
        endpoints.all().forEach((endpoint, operation) -> {
            Method method = operation.method();
            Set<String> declared = new TreeSet<>(KnownParameters.of(method));
            declared.addAll(ListParameters.of(method));
            Arrays.stream(method.getParameters())
                    .map(parameter -> parameter.getAnnotation(PathParam.class))
                    .filter(Objects::nonNull)
                    .forEach(parameter -> declared.add(parameter.value()));
            if (method.isAnnotationPresent(Idempotent.class)) {
                declared.add("Idempotency-Key");
            }
            JsonObject documented = operations().get(endpoint);
            Set<String> named = documented.containsKey("parameters")
                    ? documented.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                            .map(parameter -> parameter.getString("name"))
                            .collect(Collectors.toCollection(TreeSet::new))
                    : Set.of();
            assertThat(named).as(endpoint).isEqualTo(declared);
        });
        assertThat(operations().get("GET /staff").toString())
                .as("filters of a list")
                .contains("\"name\":\"unit\"");
    }

    /** Operations by method and path, written as {@link Endpoints} does. */
    private Map<String, JsonObject> operations() {
        Map<String, JsonObject> operations = new java.util.TreeMap<>();
        paths().forEach((path, item) -> item.asJsonObject()
                .forEach((verb, operation) -> operations.put(
                        verb.toUpperCase(Locale.ROOT) + " " + path.replace("/api/v1/", "/"),
                        operation.asJsonObject())));
        return operations;
    }

    private JsonObject paths() {
        return document().getJsonObject("paths");
    }

    private JsonObject document() {
        String text = caller.anonymous()
                .header("Accept", "application/json")
                .get("/openapi")
                .body();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
