package cn.tongxinyuan.platform.workbook;

import java.util.regex.Pattern;

/**
 * Keeps exported text from being run as a formula, wherever it is pasted or saved to. Text whose first visible
 * character is one of {@code = + - @} (also full-width), or that starts with a tab or line break, gets an apostrophe in
 * front; reading takes exactly that apostrophe away again.
 */
final class FormulaGuard {

    private static final String START = "([\\t\\r\\n]|[\\p{Z}\\p{Cf}\\s]*[=+\\-@＝＋－＠])";
    private static final Pattern DANGEROUS = Pattern.compile("'*" + START);
    private static final Pattern DEFUSED = Pattern.compile("''*" + START);

    private FormulaGuard() {}

    static String defuse(String text) {
        return DANGEROUS.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String restore(String text) {
        return text.startsWith("'") && DEFUSED.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
