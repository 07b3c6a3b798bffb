package cn.tongxinyuan.kernel;

/** A mobile of 11 digits, as people type it: with blanks, hyphens, full-width digits, or the code of the country in front. */
public final class Mobile {

    private static final String DIGITS = "1[3-9]\\d{9}";

    private Mobile() {}

    /** The digits alone where it is one; otherwise what was typed, folded, for a rule to refuse. Null stays null. */
    public static String fold(String typed) {
        return typed == null ? null : Text.compact(typed).replaceAll("[-.]", "").replaceFirst("^(\\+|00)?86(?=1)", "");
    }

    /** Whether what was folded is one. */
    public static boolean isOne(String folded) {
        return folded != null && folded.matches(DIGITS);
    }
}
