package cn.tongxinyuan;

import cn.tongxinyuan.kernel.BaseEntity;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an answer of a service holds, written so that two answers can be compared: records by their ids. */
public final class Reading {

    private Reading() {}

    public static String of(Object answer) {
        if (answer instanceof BaseEntity entity) {
            return entity.getClass().getSimpleName() + " " + entity.getId();
        }
        if (answer instanceof Optional<?> optional) {
            return optional.map(Reading::of).orElse("-");
        }
        if (answer instanceof Collection<?> many) {
            return many.stream().map(Reading::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (answer instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, value) -> sorted.put(of(key), of(value)));
            return sorted.toString();
        }
        if (answer instanceof java.lang.Record parts) {
            return Arrays.stream(parts.getClass().getRecordComponents())
                    .map(part -> part.getName() + "=" + of(value(parts, part)))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        // where it lies in memory, and what is drawn by chance
        return String.valueOf(answer).replaceAll("@[0-9a-f]+|\\b[0-9a-f]{32}\\b", "…");
    }

    private static Object value(Object of, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
