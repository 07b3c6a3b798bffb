package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.personal.PersonalData;
import java.util.regex.Pattern;

/**
 * The last four digits of a telephone as a keyed index: with them a household is found, without the key nobody reads them
 * from it. Only who may look at telephones may ask.
 */
final class PhoneTail {

    private static final int DIGITS = 4;
    private static final Pattern ASKED = Pattern.compile("\\d{" + DIGITS + "}");
    private static final Pattern OTHER = Pattern.compile("\\D");

    private PhoneTail() {}

    /** Null for a telephone of fewer digits, and for none. */
    static String of(PersonalData personal, String phone) {
        String digits = phone == null ? "" : OTHER.matcher(phone).replaceAll("");
        return digits.length() < DIGITS ? null : index(personal, digits.substring(digits.length() - DIGITS));
    }

    /** Whether a word of a search may be such digits. */
    static boolean isAsked(String word) {
        return ASKED.matcher(word).matches();
    }

    /** Other things are indexed too: the words before keep them apart. */
    static String index(PersonalData personal, String lastDigits) {
        return personal.blindIndex("phone tail " + lastDigits);
    }
}
