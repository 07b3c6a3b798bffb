package cn.tongxinyuan.kernel;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

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

    @Override
    public String toString() {
        return code;
    }
}
