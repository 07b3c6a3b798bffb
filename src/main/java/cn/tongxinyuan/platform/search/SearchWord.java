package cn.tongxinyuan.platform.search;

import cn.tongxinyuan.kernel.Text;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A word as {@link SearchKeys} are asked for it.
 *
 * @param forms the word, and where it is a number with zeros before its figures, the number without them
 */
public record SearchWord(List<String> forms) {

    /** Behind something that is no figure. */
    private static final Pattern ZEROS = Pattern.compile("(?<=[^0-9])0+([0-9])");

    private static final Pattern PADDED = Pattern.compile("0+([0-9]+)");
    private static final Pattern WILD = Pattern.compile("[!%_]");

    /** @param word folded by {@link Text#key} */
    public static SearchWord of(String word) {
        List<String> forms = PADDED.matcher(word).matches()
                ? List.of(word, PADDED.matcher(word).replaceFirst("$1"))
                : forms(word);
        // forms that share no piece would be looked for in every record
        return new SearchWord(shared(forms).isEmpty() ? List.of(word) : forms);
    }

    /**
     * A number and, where zeros stand before its figures, the number without them: 新徐-0091 is also called 新徐-91. Both
     * what is stored and what is asked have them, so that either finds the other.
     */
    static List<String> forms(String key) {
        String plain = ZEROS.matcher(key).replaceAll("$1");
        return plain.equals(key) ? List.of(key) : List.of(key, plain);
    }

    /** Pieces that a record with any of the forms has. */
    public Set<String> pieces() {
        return shared(forms);
    }

    private static Set<String> shared(List<String> forms) {
        Set<String> shared = Grams.of(forms.get(0));
        forms.forEach(form -> shared.retainAll(Grams.of(form)));
        return shared;
    }

    /**
     * Patterns of which a key must be like one, with {@code !} as escape: the word anywhere, its form without zeros only as
     * the end of a number, behind which a blank stands.
     */
    public List<String> patterns() {
        return IntStream.range(0, forms.size())
                .mapToObj(i -> "%" + WILD.matcher(forms.get(i)).replaceAll("!$0") + (i == 0 ? "%" : " %"))
                .toList();
    }
}
