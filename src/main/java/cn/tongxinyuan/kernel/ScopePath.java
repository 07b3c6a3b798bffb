package cn.tongxinyuan.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * To whom a record or an account belongs: a region code of 6 (district), 9 (street), 12 (community) or 15 (grid)
 * digits. The widths are fixed, so one unit contains another exactly when its code is a prefix of the other's code, and
 * a prefix never matches a sibling.
 */
public record ScopePath(String code) implements Serializable {

    private static final Pattern FORM = Pattern.compile("\\d{6}|\\d{9}|\\d{12}|\\d{15}");

    public ScopePath {
        Objects.requireNonNull(code, "scope");
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a region code of 6, 9, 12 or 15 digits: " + code);
        }
    }

    public boolean contains(ScopePath other) {
        return other.code.startsWith(code);
    }

    /** Argument of {@code like}: every unit inside this one. */
    public String pattern() {
        return code + "%";
    }

    /** Codes of every unit that contains this one, the widest first and itself last. */
    public List<String> line() {
        return IntStream.of(6, 9, 12, 15)
                .filter(width -> width <= code.length())
                .mapToObj(width -> code.substring(0, width))
                .toList();
    }

    @Override
    public String toString() {
        return code;
    }
}
