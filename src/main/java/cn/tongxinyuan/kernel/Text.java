package cn.tongxinyuan.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one way in which texts people type are made comparable: width, blanks, case and the variants of punctuation. What
 * is stored and what is asked pass through the same method.
 */
public final class Text {

    /**
     * Grows with every change of {@link #key} or {@link Initials}. Stored keys carry the edition they were made by, so
     * that those of an older one are made anew.
     */
    public static final int EDITION = 1;

    /** White space of all kinds, format characters such as zero-width space, and what XML or a screen cannot show. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

    private static final Pattern ZERO_WIDTH = Pattern.compile("\\p{Cf}+");
    // not a look-behind: that one misses characters outside the basic plane
    private static final Pattern BETWEEN_HAN = Pattern.compile("(\\p{IsHan}) (?=\\p{IsHan})");

    /** What people type for the same mark, beyond the full-width forms, by the mark it is folded to. */
    private static final Map<Character, String> VARIANTS = Map.of(
            '.', "·•‧∙⋅・●。",
            ',', "、",
            '(', "〔【[〖{《〈«‹「『",
            ')', "〕】]〗}》〉»›」』",
            '"', "“”„‟",
            '\'', "‘’‚‛`´",
            '-', "\u2212");

    private static final Map<Character, Character> MARKS = VARIANTS.entrySet().stream()
            .flatMap(entry -> entry.getValue().chars().mapToObj(variant -> Map.entry((char) variant, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Pattern DASH = Pattern.compile("\\p{Pd}");

    private Text() {}

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

    /**
     * For searching: without blanks, in capitals, every bracket round, every dot, dash, comma and quotation mark the same.
     * Holds no blank, which may therefore separate keys that are stored together.
     */
    public static String key(String text) {
        String folded = text;
        String before;
        do {
            // what was taken out may have stood between a letter and its accent
            before = folded;
            folded = onePass(folded);
        } while (!folded.equals(before));
        return folded;
    }

    private static String onePass(String text) {
        String upper = compact(text).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(upper);
        for (int i = 0; i < key.length(); i++) {
            key.setCharAt(i, MARKS.getOrDefault(key.charAt(i), key.charAt(i)));
        }
        return DASH.matcher(key).replaceAll("-");
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

    /** A visible character of ASCII or a common Chinese one, which {@link #compact} and {@link #tidy} leave as it is. */
    public static boolean isPlain(char c) {
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
}
