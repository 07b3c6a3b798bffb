package cn.tongxinyuan.platform.workbook;

import cn.tongxinyuan.kernel.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the texts of cells are compared with the layout, and shown in findings. */
final class CellText {

    private static final Pattern UNIT = Pattern.compile("\\((m2|平方米|平米|人|元|万元)\\)$");

    private CellText() {}

    /** Of a header: as a code, without the mark of required columns and without a unit in brackets. */
    static String header(String text) {
        String key = Text.compact(text).replace("*", "").toLowerCase(Locale.ROOT);
        return UNIT.matcher(key).replaceAll("");
    }

    /** Personal values in messages: enough to find the cell, too little to learn the person. */
    static String masked(String value) {
        int characters = value.codePointCount(0, value.length());
        if (characters < 8) {
            return "***";
        }
        return value.substring(0, value.offsetByCodePoints(0, 3))
                + "***"
                + value.substring(value.offsetByCodePoints(value.length(), -2));
    }

    /** At most that many characters, never half a character. */
    static String shortened(String value, int most) {
        if (value.codePointCount(0, value.length()) <= most) {
            return value;
        }
        return value.substring(0, value.offsetByCodePoints(0, most)) + "…";
    }
}
