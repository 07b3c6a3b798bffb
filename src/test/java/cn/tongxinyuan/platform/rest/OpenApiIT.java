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
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A stranger with the document and nothing else can call the interface. */
@ExtendWith(ArquillianExtension.class)
@Tag("once")
class OpenApiIT {

    private static final List<String> REFUSALS = List.of("400", "401", "403");

    /** What a resident's program calls, and whether it sends a body. */
    private static final Map<String, Boolean> FOR_RESIDENTS = Map.of(
            "GET /offerings/{code}", false,
            "POST /offerings/{code}/bookings", true,
            "GET /bookings/{receipt}", false,
            "DELETE /bookings/{receipt}", false,
            "POST /bookings/{receipt}/acceptance", false,
            "POST /bookings/{receipt}/refusal", false,
            "GET /draws/{draw}", false);

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
        Map<String, JsonObject> operations = operations();
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
            JsonObject documented = operations.get(endpoint);
            Set<String> named = documented.containsKey("parameters")
                    ? documented.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                            .map(parameter -> parameter.getString("name"))
                            .collect(Collectors.toCollection(TreeSet::new))
                    : Set.of();
            assertThat(named).as(endpoint).isEqualTo(declared);
        });
        assertThat(operations.get("GET /staff").toString())
                .as("filters of a list")
                .contains("\"name\":\"unit\"");
    }

    @Test
    void showsAMiniProgramByExampleWhatItSendsAndGets() {
        JsonObject document = document();
        JsonObject schemas = document.getJsonObject("components").getJsonObject("schemas");
        Map<String, JsonObject> operations = operations(document);
        FOR_RESIDENTS.forEach((endpoint, sends) -> {
            JsonObject operation = operations.get(endpoint);
            JsonObject success = operation.getJsonObject("responses").entrySet().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .findFirst()
                    .orElseThrow()
                    .getValue()
                    .asJsonObject();
            assertExample(endpoint, success, schemas);
            if (sends) {
                assertExample(endpoint, operation.getJsonObject("requestBody"), schemas);
            }
        });
    }

    @Test
    void noTwoKindsOfContentShareAName() {
        Map<String, Set<Class<?>>> kinds = new java.util.TreeMap<>();
        endpoints.all().values().stream()
                .map(operation -> operation.method())
                .flatMap(method ->
                        Stream.concat(Stream.of(method.getReturnType()), Arrays.stream(method.getParameterTypes())))
                .filter(Class::isRecord)
                .forEach(kind -> {
                    Schema named = kind.getAnnotation(Schema.class);
                    String name = named == null || named.name().isEmpty() ? kind.getSimpleName() : named.name();
                    kinds.computeIfAbsent(name, key -> new java.util.HashSet<>())
                            .add(kind);
                });

        assertThat(kinds)
                .isNotEmpty()
                .allSatisfy((name, all) -> assertThat(all).as(name).hasSize(1));
    }

    private static void assertExample(String endpoint, JsonObject body, JsonObject schemas) {
        JsonObject schema =
                body.getJsonObject("content").getJsonObject("application/json").getJsonObject("schema");
        JsonObject described = schema.containsKey("$ref")
                ? schemas.getJsonObject(schema.getString("$ref").replaceFirst(".*/", ""))
                : schema;
        assertThat(described.containsKey("example")).as(endpoint).isTrue();
        assertThat(described.getJsonObject("properties")).as(endpoint).isNotEmpty();
    }

    /** Operations by method and path, written as {@link Endpoints} does. */
    private Map<String, JsonObject> operations() {
        return operations(document());
    }

    private static Map<String, JsonObject> operations(JsonObject document) {
        Map<String, JsonObject> operations = new java.util.TreeMap<>();
        document.getJsonObject("paths").forEach((path, item) -> item.asJsonObject()
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
