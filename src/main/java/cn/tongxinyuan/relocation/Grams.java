package cn.tongxinyuan.relocation;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two-character pieces of what people search by. A name of two Chinese characters is one piece, which an index of
 * three-character pieces could not find.
 */
final class Grams {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Grams() {}

    /** One spelling for searching: compatibility forms folded, no blanks, capital letters. */
    static String normal(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    /** All pieces of several texts, none across two texts. */
    static Set<String> of(String... texts) {
        Set<String> grams = new LinkedHashSet<>();
        for (String text : texts) {
            if (text != null) {
                int[] points = normal(text).codePoints().toArray();
                for (int i = 0; i + 1 < points.length; i++) {
                    grams.add(new String(points, i, 2));
                }
            }
        }
        return grams;
    }
}
