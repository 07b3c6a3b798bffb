package cn.tongxinyuan.platform.workbook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How texts typed in an office are made comparable. */
public final class CellText {

    /** White space of all kinds, format characters such as zero-width space, and what XML or a screen cannot show. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

    private static final Pattern ZERO_WIDTH = Pattern.compile("\\p{Cf}+");
    // not a look-behind: that one misses characters outside the basic plane
    private static final Pattern BETWEEN_HAN = Pattern.compile("(\\p{IsHan}) (?=\\p{IsHan})");
    private static final Pattern UNIT = Pattern.compile("\\((m2|平方米|平米|人|元|万元)\\)$");

    private CellText() {}

    /** For numbers and codes: compatibility forms folded, no space left. */
    public static String compact(String text) {
        if (isPlain(text)) {
            return text;
        }
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** For prose: single spaces, full-width letters and digits folded, Chinese punctuation and rare characters kept. */
    public static String tidy(String text) {
        if (isPlain(text)) {
            return text;
        }
        String folded = ZERO_WIDTH.matcher(halfWidth(text)).replaceAll("");
        return INVISIBLE.matcher(folded).replaceAll(" ").strip();
    }

    /** For names: as prose, without the space that pads a name of two characters. */
    public static String name(String text) {
        return BETWEEN_HAN.matcher(tidy(text)).replaceAll("$1");
    }

    /** For headers: also without the mark of required columns and without a unit in brackets. */
    static String header(String text) {
        String key = compact(text).replace("*", "").toLowerCase(Locale.ROOT);
        return UNIT.matcher(key).replaceAll("");
    }

    /** Nothing to fold or leave out, as in most cells of most files: they cost no copy. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A visible character of ASCII or a common Chinese one, which every spelling leaves as it is. */
    static boolean isPlain(char c) {
        return c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FA5;
    }

    private static String halfWidth(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
            folded.append(letterOrDigit ? (char) (c - '０' + '0') : c);
        }
        return folded.toString();
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
