package cn.tongxinyuan.platform.search;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Two-character pieces of what people search by. A name of two Chinese characters is one piece, which an index of
 * three-character pieces could not find.
 */
final class Grams {

    private Grams() {}

    /** All pieces of these keys, none across a blank between two. */
    static Set<String> of(String... keys) {
        Set<String> grams = new LinkedHashSet<>();
        for (String key : keys) {
            int[] points = key.codePoints().toArray();
            for (int i = 0; i + 1 < points.length; i++) {
                if (points[i] != ' ' && points[i + 1] != ' ') {
                    grams.add(new String(points, i, 2));
                }
            }
        }
        return grams;
    }
}
