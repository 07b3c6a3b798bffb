package cn.tongxinyuan.platform.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.persistence.Column;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The attributes of a record as they stand, by name, so that what a verb changed can be kept and given back whatever the
 * record is: a new attribute is undone without anybody thinking of it. Attributes that can never change, and relations,
 * are left out; attributes of an embedded value stand under its name.
 */
final class RecordState {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    private final List<Part> parts;

    /** One attribute: its path in a query, the fields that lead to it, its type. */
    private record Part(String path, List<Field> fields, Class<?> type) {

        Object of(Object record) {
            Object value = record;
            try {
                for (Field field : fields) {
                    value = value == null ? null : field.get(value);
                }
                return value;
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    RecordState(ManagedType<?> type) {
        parts = parts(type, "", List.of())
                .sorted(Comparator.comparing(Part::path))
                .toList();
    }

    private static Stream<Part> parts(ManagedType<?> type, String prefix, List<Field> before) {
        return type.getSingularAttributes().stream()
                .filter(attribute -> !attribute.isId() && !attribute.isVersion() && !attribute.isAssociation())
                .flatMap(attribute -> parts(attribute, prefix, before));
    }

    private static Stream<Part> parts(SingularAttribute<?, ?> attribute, String prefix, List<Field> before) {
        Field field = (Field) attribute.getJavaMember();
        Column column = field.getAnnotation(Column.class);
        if (column != null && !column.updatable()) {
            return Stream.empty();
        }
        field.setAccessible(true);
        List<Field> fields = Stream.concat(before.stream(), Stream.of(field)).toList();
        String path = prefix + attribute.getName();
        return attribute.getPersistentAttributeType() == Attribute.PersistentAttributeType.EMBEDDED
                ? parts((ManagedType<?>) attribute.getType(), path + ".", fields)
                : Stream.of(new Part(path, fields, attribute.getJavaType()));
    }

    Map<String, Object> of(Object record) {
        Map<String, Object> state = new LinkedHashMap<>();
        parts.forEach(part -> state.put(part.path(), part.of(record)));
        return state;
    }

    /** What stood before in the attributes that have changed. */
    static Map<String, Object> changed(Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> changed = new LinkedHashMap<>(before);
        changed.entrySet().removeIf(entry -> same(entry.getValue(), after.get(entry.getKey())));
        return changed;
    }

    private static boolean same(Object one, Object other) {
        return one instanceof BigDecimal exact && other instanceof BigDecimal that
                ? exact.compareTo(that) == 0
                : Objects.equals(one, other);
    }

    static String json(Map<String, Object> state) {
        return JSON.toJson(state);
    }

    /** What {@link #json} wrote, in the types of the attributes; one the record no longer has is passed over. */
    Map<String, Object> read(String json) {
        Map<String, Object> state = new HashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject kept = reader.readObject();
            for (Part part : parts) {
                JsonValue value = kept.get(part.path());
                if (value != null) {
                    state.put(
                            part.path(),
                            value.equals(JsonValue.NULL) ? null : JSON.fromJson(value.toString(), part.type()));
                }
            }
        }
        return state;
    }
}
