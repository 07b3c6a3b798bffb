package cn.tongxinyuan.platform.workbook.ooxml;

import cn.tongxinyuan.kernel.Text;
import java.util.regex.Pattern;

/**
 * One cell as the file holds it; of a formula, the value last computed.
 *
 * @param value the text; of NUMBER and DATE the number as written in the file
 * @param shown what the number format makes of a number where it says more than the number, else null
 */
public record RawCell(Kind kind, String value, String shown) {

    /** DATE is a number shown as a day or an hour, ERROR a formula that failed or was never computed. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        ERROR
    }

    public static final RawCell BLANK = new RawCell(Kind.BLANK, "", null);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,400}(\\.\\d{0,400})?([eE][+-]?\\d{1,3})?");

    static RawCell text(String text) {
        return text.isEmpty() ? BLANK : new RawCell(Kind.TEXT, text, null);
    }

    static RawCell error(String text) {
        return new RawCell(Kind.ERROR, text, null);
    }

    /** A number cell, or text when the file writes nonsense there. */
    static RawCell number(String text, NumberFormat format) {
        if (text.isEmpty()) {
            return BLANK;
        }
        if (!NUMBER.matcher(text).matches()) {
            return text(text);
        }
        return format.isDate()
                ? new RawCell(Kind.DATE, text, null)
                : new RawCell(Kind.NUMBER, text, format.shown(text));
    }

    /** Nothing a person could read in it. */
    boolean isBlank() {
        return kind == Kind.BLANK
                || kind == Kind.TEXT
                        && !Text.isPlain(value.charAt(0))
                        && Text.compact(value).isEmpty();
    }
}
