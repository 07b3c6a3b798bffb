package cn.tongxinyuan.platform.i18n;

import cn.tongxinyuan.kernel.Wording;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what is kept as {@link Wording} in a language. What is kept otherwise stands as it is. */
public final class Told {

    /** A key by itself is a refused rule, whose values the trail does not keep. */
    private static final Pattern KEY = Pattern.compile("[a-z]+\\.(told|rule|problem)\\.[\\w-]+");

    private static final Pattern MISSING = Pattern.compile("\\{\\d[^}]*}");

    private Told() {}

    public static String in(Locale language, String summary) {
        return Arrays.stream(summary.split(Pattern.quote(Wording.BETWEEN)))
                .map(told -> words(language, told))
                .collect(Collectors.joining(Messages.text(language, "platform.told.between")));
    }

    private static String words(Locale language, String told) {
        String[] parts = told.split(Pattern.quote(Wording.SEPARATOR), -1);
        if (!KEY.matcher(parts[0]).matches() || !Messages.has(parts[0])) {
            return told;
        }
        Object[] values = Arrays.stream(parts)
                .skip(1)
                .map(value -> value.startsWith(Wording.NAME) ? name(language, value.substring(1)) : value)
                .toArray();
        return MISSING.matcher(Messages.text(language, parts[0], values)).replaceAll("…");
    }

    /** A constant that has no name, or none any more, still says what it was. */
    private static String name(Locale language, String key) {
        return Messages.has(key) ? Messages.text(language, key) : key.substring(key.lastIndexOf('.') + 1);
    }
}
