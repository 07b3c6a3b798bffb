package cn.tongxinyuan.platform.search;

import cn.tongxinyuan.platform.personal.PersonalData;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last four digits of a telephone as a keyed index: with them a record is found, without the key nobody reads them from
 * it. Only who may look at telephones may ask.
 */
public final class PhoneTail {

    private static final int DIGITS = 4;
    /** Of the index, longer than any piece of two characters and short enough for its column. */
    private static final int PIECE = 8;

    private static final Pattern ASKED = Pattern.compile("\\d{" + DIGITS + "}");
    private static final Pattern OTHER = Pattern.compile("\\D");

    private PhoneTail() {}

    /** Null for a telephone of fewer digits, and for none. */
    public static String of(PersonalData personal, String phone) {
        String digits = phone == null ? "" : OTHER.matcher(phone).replaceAll("");
        return digits.length() < DIGITS ? null : index(personal, digits.substring(digits.length() - DIGITS));
    }

    /** The index a word of a search asks for; empty where it cannot be such digits. */
    public static Optional<String> asked(PersonalData personal, String word) {
        return ASKED.matcher(word).matches() ? Optional.of(index(personal, word)) : Optional.empty();
    }

    /** The piece among {@link Gram}s that leads to records with this index. */
    public static String piece(String index) {
        return index.substring(0, PIECE);
    }

    /** Other things are indexed too: the words before keep them apart. */
    private static String index(PersonalData personal, String lastDigits) {
        return personal.blindIndex("phone tail " + lastDigits);
    }
}
