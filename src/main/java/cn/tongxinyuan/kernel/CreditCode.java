package cn.tongxinyuan.kernel;

import java.util.Locale;

/** 统一社会信用代码 of an organisation: 18 characters, the last of them a check of the others (GB 32100-2015). */
public final class CreditCode {

    /** Without I, O, S, V and Z, which are read for others. */
    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final String FORM = "[" + LETTERS + "]{2}\\d{6}[" + LETTERS + "]{10}";
    private static final int BASE = 3;
    private static final int LENGTH = 18;

    private CreditCode() {}

    /** As it is kept: capitals without blanks and hyphens, whatever was typed. Null stays null. */
    public static String fold(String typed) {
        return typed == null
                ? null
                : Text.compact(typed).replaceAll("\\p{Pd}", "").toUpperCase(Locale.ROOT);
    }

    /** Whether what was folded is one. */
    public static boolean isOne(String folded) {
        return folded != null && folded.matches(FORM) && folded.equals(completed(folded.substring(0, LENGTH - 1)));
    }

    /** The first 17 characters with their check behind. */
    public static String completed(String first) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first.length(); i++) {
            sum += LETTERS.indexOf(first.charAt(i)) * weight;
            weight = weight * BASE % LETTERS.length();
        }
        return first + LETTERS.charAt((LETTERS.length() - sum % LETTERS.length()) % LETTERS.length());
    }
}
