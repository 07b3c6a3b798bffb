package cn.tongxinyuan.platform.listing;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.listing.Field.Trait;
import java.util.Optional;

/**
 * In what order a list stands. Equal values go on by the key, so that every record has one place. A cursor names the
 * order, the value and the key of the record it stands at; one of another order means nothing in this one.
 */
record Order(Field<?> field, boolean descending) {

    /** What stands at a place: the value of the order's field as the database compares it, and the key. */
    record Place(Object value, Object key) {}

    /** The order an address asks for, such as {@code -floorArea}; empty for what is no order of this list. */
    static Optional<Order> of(Fields fields, String asked) {
        boolean descending = asked.startsWith("-");
        return fields.asked(descending ? asked.substring(1) : asked)
                .filter(field -> field.is(Trait.SORTED))
                .map(field -> new Order(field, descending));
    }

    /** As it stands in an address. */
    String word() {
        return (descending ? "-" : "") + field.parameter();
    }

    boolean isByKey(Fields fields) {
        return field.sortPath().equals(fields.key());
    }

    /** What is compared: nothing counts as less than everything. */
    String expression() {
        return field.is(Trait.NULLABLE) && !field.kind().least().isEmpty()
                ? "coalesce(" + field.sortPath() + ", " + field.kind().least() + ")"
                : field.sortPath();
    }

    /** The cursor of a record; {@code value} as the database gave it. */
    String cursor(Object value, Object key) {
        String written = value == null ? "" : field.write(load(value));
        return word() + " " + written.replace("%", "%25").replace(" ", "%20") + " " + key;
    }

    /**
     * The place a cursor means.
     *
     * @throws RuleViolation {@code platform.rule.foreign-page} for a cursor of another order or of none
     */
    Place place(Fields fields, String cursor) {
        String[] parts = cursor.split(" ", 3);
        if (parts.length < 3 || !parts[0].equals(word()) || parts[2].isEmpty()) {
            throw foreign();
        }
        Object key = fields.isNumericKey() ? number(parts[2]) : parts[2];
        if (isByKey(fields)) {
            return new Place(null, key);
        }
        return new Place(value(parts[1].replace("%20", " ").replace("%25", "%")), key);
    }

    private Object value(String written) {
        return field.kind()
                .read(written)
                .map(Object.class::cast)
                .map(field::bind)
                .orElseThrow(Order::foreign);
    }

    private Object load(Object stored) {
        return field.kind().load(stored);
    }

    private static Long number(String key) {
        if (!key.matches("\\d{1,18}")) {
            throw foreign();
        }
        return Long.valueOf(key);
    }

    static RuleViolation foreign() {
        return new RuleViolation("platform.rule.foreign-page");
    }
}
