package cn.tongxinyuan.platform.listing;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line of a list: in Java {@code row.get(FIELD)}, in views {@code row.number} for the value, {@code row.text.number} for
 * what readers see of it, {@code row.key} for what tells it from all others, {@code row.called} for the
 * name people know it by, {@code row.pick} for the words of its box. Fields that were not asked for are null.
 */
public final class Row extends AbstractMap<String, Object> {

    private final Map<String, Object> values;
    private final Map<String, Field<?>> fields;
    private final Object key;
    private final Object place;
    private final Object record;
    private Shown shown;

    Row(List<Field<?>> fields, Map<String, Field<?>> byName, Object[] values, Object place, Object key, Object record) {
        this.fields = byName;
        this.values = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            this.values.put(fields.get(i).name(), values[i]);
        }
        this.place = place;
        this.key = key;
        this.record = record;
    }

    /** From now on the row speaks to this reader. */
    public void speak(Texts texts) {
        shown = new Shown(texts);
    }

    @SuppressWarnings("unchecked")
    public <V> V get(Field<V> field) {
        return (V) values.get(field.name());
    }

    /** What readers see of a field. */
    public String text(String field) {
        return shown.get(field);
    }

    @Override
    public Object get(Object name) {
        return switch (String.valueOf(name)) {
            case "text" -> shown;
            case "key" -> key;
            case "record" -> record;
            case "called" -> called();
            case "pick" -> shown.pick();
            default -> values.get(name);
        };
    }

    /** What programs get of a field. */
    public Object json(Field<?> field, Texts texts) {
        return field.json(values.get(field.name()), texts);
    }

    /** By which people know it: its fixed column. */
    private Object called() {
        return fields.values().stream()
                .filter(field -> field.is(Field.Trait.FIXED))
                .findFirst()
                .map(field -> values.get(field.name()))
                .orElse(key);
    }

    Object key() {
        return key;
    }

    /** Value of the order's field, as the database compares it. */
    Object place() {
        return place;
    }

    /** The object behind a row that no table keeps; null where there is none. */
    public Object record() {
        return record;
    }

    @Override
    public boolean containsKey(Object name) {
        return true;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return values.entrySet();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private final class Shown extends AbstractMap<String, String> {

        private final Texts texts;

        Shown(Texts texts) {
            this.texts = texts;
        }

        String pick() {
            return texts.text("platform.frame.pick-row", called());
        }

        @Override
        public String get(Object name) {
            Field<?> field = fields.get(name);
            return field == null ? "" : field.show(values.get(name), texts);
        }

        @Override
        public boolean containsKey(Object name) {
            return fields.containsKey(name);
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }
    }
}
