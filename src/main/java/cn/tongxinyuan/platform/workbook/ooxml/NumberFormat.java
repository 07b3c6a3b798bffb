package cn.tongxinyuan.platform.workbook.ooxml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number format makes of a number, as far as it says more than the number does: that it is a day, the words around
 * it, the zeros in front. Decimals, thousands and colours are only dress and are left out.
 */
final class NumberFormat {

    static final NumberFormat GENERAL = new NumberFormat(false, null);

    /** What is quoted, bracketed or escaped in a format says nothing about dates. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    /** One run of digits between words: quoted, escaped, or signs that stand for themselves. */
    private static final Pattern WORDS = Pattern.compile(
            "((?:\"[^\"]*\"|\\\\.|[-+/() :\\p{IsHan}])*)(#*0+)" + "((?:\"[^\"]*\"|\\\\.|[-+/() :\\p{IsHan}])*)");

    /** Built-in formats that show a day or an hour, the Chinese ones included. */
    private static final BitSet BUILT_IN_DATES = builtInDates();

    private static final int LONGEST = 200;
    private static final int MOST_DIGITS = 40;

    private final boolean date;
    private final Matcher words;

    private NumberFormat(boolean date, Matcher words) {
        this.date = date;
        this.words = words;
    }

    static NumberFormat builtIn(int id) {
        return id >= 0 && BUILT_IN_DATES.get(id) ? new NumberFormat(true, null) : GENERAL;
    }

    static NumberFormat of(String code) {
        if (showsDate(code)) {
            return new NumberFormat(true, null);
        }
        int end = code.indexOf(';');
        String positive = end < 0 ? code : code.substring(0, end);
        Matcher found = WORDS.matcher(positive.length() > LONGEST ? "" : positive);
        boolean says = found.matches()
                && (!found.group(1).isEmpty()
                        || !found.group(3).isEmpty()
                        || found.group(2).replace("#", "").length() > 1);
        return says ? new NumberFormat(false, found) : GENERAL;
    }

    boolean isDate() {
        return date;
    }

    /** The number with its words and zeros, null where the format adds nothing or the number is none that fits. */
    String shown(String number) {
        if (words == null) {
            return null;
        }
        BigDecimal value = new BigDecimal(number);
        if (value.signum() < 0 || value.precision() - value.scale() > MOST_DIGITS) {
            return null;
        }
        String digits = value.setScale(0, RoundingMode.HALF_UP).toPlainString();
        int zeros = words.group(2).replace("#", "").length();
        return plain(words.group(1))
                + "0".repeat(Math.max(0, zeros - digits.length()))
                + digits
                + plain(words.group(3));
    }

    private static String plain(String literal) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c == '\\' && i + 1 < literal.length()) {
                plain.append(literal.charAt(++i));
            } else if (c != '"') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean showsDate(String format) {
        String bare =
                LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT).replace("general", "");
        return bare.indexOf('y') >= 0
                || bare.indexOf('d') >= 0
                || bare.indexOf('h') >= 0
                || bare.indexOf('s') >= 0
                || bare.indexOf('年') >= 0;
    }

    private static BitSet builtInDates() {
        BitSet dates = new BitSet();
        dates.set(14, 23);
        dates.set(27, 37);
        dates.set(45, 48);
        dates.set(50, 59);
        return dates;
    }
}
