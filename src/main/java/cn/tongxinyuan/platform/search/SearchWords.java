package cn.tongxinyuan.platform.search;

import cn.tongxinyuan.kernel.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody looks for: words of which a record must have every one. They are folded as what is stored is.
 *
 * @param typed as it was typed, for the address of a list that is asked the same
 * @param words folded, none of them empty
 */
public record SearchWords(String typed, List<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},，、;；]+");
    private static final int MOST_WORDS = 6;
    private static final int LEAST_CHARACTERS = 2;

    /** @param typed null for nothing */
    public static SearchWords of(String typed) {
        String text = typed == null ? "" : typed.strip();
        return new SearchWords(
                text,
                Arrays.stream(BETWEEN.split(text))
                        .map(Text::key)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList());
    }

    /** Whether there is enough to look for: a single character would find half of everything. */
    public boolean isEnough() {
        return words.stream().anyMatch(word -> word.codePoints().count() >= LEAST_CHARACTERS);
    }

    /** The word that narrows most. */
    public String longest() {
        return words.stream().max(Comparator.comparingInt(String::length)).orElse("");
    }

    /** Whether every word stands in one of these texts. */
    public boolean areIn(String... texts) {
        List<String> keys =
                Arrays.stream(texts).filter(text -> text != null).map(Text::key).toList();
        return words.stream().allMatch(word -> keys.stream().anyMatch(key -> key.contains(word)));
    }
}
