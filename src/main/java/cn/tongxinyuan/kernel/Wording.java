package cn.tongxinyuan.kernel;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happened as it is kept for years: the key of the words and the values in them, such as {@code
 * lamp.told.repair|@lamp.Fault.GLASS|2024-05-20}. Every reader has it in the own language, while what is kept, and the
 * hash over it, never changes.
 */
public final class Wording {

    /** Between the key and each value; no value holds it. */
    public static final String SEPARATOR = "|";
    /** Between two wordings; no value holds its first character. */
    public static final String BETWEEN = "; ";
    /** Before a value that is itself a key; no other value starts with it. */
    public static final String NAME = "@";

    private static final int MODULE = 2;

    private Wording() {}

    /** A value that has a name in every language: the key of that name. */
    public record Name(String key) {}

    /** @param values constants of enums and {@link Name}s are kept by their keys, all others as they read */
    public static String of(String key, Object... values) {
        return Stream.concat(Stream.of(key), Arrays.stream(values).map(Wording::kept))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String kept(Object value) {
        if (value instanceof Enum<?> constant) {
            Class<?> type = constant.getDeclaringClass();
            String module = type.getPackageName().split("\\.")[MODULE];
            return NAME + module + "." + type.getSimpleName() + "." + constant.name();
        }
        if (value instanceof Name name) {
            return NAME + name.key();
        }
        String plain = String.valueOf(value).replace('|', '｜').replace(';', '；').replaceAll("\\s+", " ");
        return plain.startsWith(NAME) ? '＠' + plain.substring(1) : plain;
    }
}
