package cn.tongxinyuan.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads bodies into records, each value by JSON-B on its own, so that every field whose value is of another kind is named.
 * What is no JSON is the caller's mistake, 400; more than a megabyte is none that anybody here asks for.
 */
@Provider
@ApplicationScoped
public class RecordReading implements ReaderInterceptor {

    private static final int MOST_BYTES = 1 << 20;

    /** Found once: looking for it in every archive costs more than reading a body does. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    JsonFormat format;

    /** Before any reader: which one the runtime would ask is left to its order of providers. */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Class<?> type = context.getType();
        if (!type.isRecord() || !MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            return context.proceed();
        }
        byte[] body = context.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new ProblemException(413, "TOO_LARGE");
        }
        if (body.length == 0) {
            throw new BadRequestException();
        }
        List<String> wrong = new ArrayList<>();
        Object read = new Reading(format.getContext(type), wrong).record(type, parse(body), "");
        if (!wrong.isEmpty()) {
            throw ProblemException.unreadable(wrong);
        }
        return read;
    }

    private static JsonObject parse(byte[] body) {
        try (JsonParser parser = JSON.createParser(new ByteArrayInputStream(body))) {
            if (parser.next() == JsonParser.Event.START_OBJECT) {
                JsonObject object = parser.getObject();
                if (!parser.hasNext()) {
                    return object;
                }
            }
            throw new ProblemException(400, "JSON_SYNTAX");
        } catch (JsonException | IllegalStateException | java.util.NoSuchElementException broken) {
            throw new ProblemException(400, "JSON_SYNTAX");
        }
    }

    /** @param wrong pointers of values that cannot be read */
    private record Reading(Jsonb jsonb, List<String> wrong) {

        Object record(Class<?> type, JsonObject object, String pointer) {
            RecordComponent[] fields = type.getRecordComponents();
            Object[] values = Arrays.stream(fields)
                    .map(field ->
                            value(field.getGenericType(), object.get(field.getName()), pointer + "/" + field.getName()))
                    .toArray();
            if (!wrong.isEmpty()) {
                return null;
            }
            try {
                return type.getDeclaredConstructor(Arrays.stream(fields)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new))
                        .newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("not a record anybody can make: " + type, e);
            }
        }

        Object value(Type type, JsonValue value, String pointer) {
            if (value == null || value.equals(JsonValue.NULL)) {
                return type instanceof Class<?> plain && plain.isPrimitive()
                        ? Array.get(Array.newInstance(plain, 1), 0)
                        : null;
            }
            if (type instanceof Class<?> nested && nested.isRecord() && value instanceof JsonObject object) {
                return record(nested, object, pointer);
            }
            if (type instanceof ParameterizedType list
                    && list.getRawType() == List.class
                    && value instanceof JsonArray items) {
                List<Object> read = new ArrayList<>();
                for (int i = 0; i < items.size(); i++) {
                    read.add(value(list.getActualTypeArguments()[0], items.get(i), pointer + "/" + i));
                }
                return read;
            }
            try {
                return leaf(type, value);
            } catch (JsonbException | JsonException | IllegalArgumentException otherKind) {
                wrong.add(pointer);
                return null;
            }
        }

        /** In an array of one: the runtime asks our own deserializers for what stands in something, not for a root. */
        private Object leaf(Type type, JsonValue value) {
            return type instanceof Class<?> plain
                    ? Array.get(jsonb.fromJson("[" + value + "]", (Type) plain.arrayType()), 0)
                    : jsonb.fromJson(value.toString(), type);
        }
    }
}
