package cn.tongxinyuan.platform.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition of JPQL on the record {@code r}. Values only ever become arguments; {@code :today}, {@code :now}, {@code :me}, {@code
 * :scope}, {@code :unit} and {@code :unitEnd} are known everywhere.
 */
public record Condition(String jpql, Map<String, Object> arguments) {

    private static final Pattern NAMED = Pattern.compile(":([A-Za-z]\\w*)");

    public static Condition of(String jpql) {
        return new Condition(jpql, Map.of());
    }

    public static Condition of(String jpql, Object value) {
        return new Condition(jpql, Map.of("value", value));
    }

    /** Both. */
    public Condition and(Condition other) {
        return joined(" and ", List.of(this, other));
    }

    /** One of them at least. */
    public Condition or(Condition other) {
        return joined(" or ", List.of(this, other));
    }

    static Condition joined(String operator, List<Condition> conditions) {
        List<String> texts = new ArrayList<>();
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition own = conditions.get(i).renamed("_" + i);
            texts.add(own.jpql);
            arguments.putAll(own.arguments);
        }
        return new Condition("(" + String.join(operator, texts) + ")", arguments);
    }

    /** The same with other names for its own arguments. */
    Condition renamed(String behind) {
        Map<String, Object> renamed = new HashMap<>();
        arguments.forEach((name, value) -> renamed.put(name + behind, value));
        Matcher names = NAMED.matcher(jpql);
        return new Condition(
                names.replaceAll(
                        found -> arguments.containsKey(found.group(1)) ? found.group() + behind : found.group()),
                renamed);
    }
}
