package cn.tongxinyuan.platform.listing;

import java.util.Map;

/**
 * A condition of JPQL on the record {@code r}. Values only ever become arguments; {@code :today}, {@code :me}, {@code
 * :scope}, {@code :unit} and {@code :unitEnd} are known everywhere.
 */
public record Condition(String jpql, Map<String, Object> arguments) {

    public static Condition of(String jpql) {
        return new Condition(jpql, Map.of());
    }

    public static Condition of(String jpql, Object value) {
        return new Condition(jpql, Map.of("value", value));
    }
}
