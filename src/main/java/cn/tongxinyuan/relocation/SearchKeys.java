package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.Initials;
import cn.tongxinyuan.kernel.Text;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a household is found by, folded as questions are; keys stand together with blanks between.
 *
 * @param open number and place, for everybody who may list households
 * @param person name and initials of the owner, for those who may see names
 */
record SearchKeys(String open, String person) {

    /** Behind something that is no figure: figures alone are looked for as they are typed. */
    private static final Pattern ZEROS = Pattern.compile("(?<=[^0-9])0+([0-9])");

    private static final int OPEN_LENGTH = 600;
    private static final int PERSON_LENGTH = 300;

    SearchKeys {
        open = cut(open, OPEN_LENGTH);
        person = cut(person, PERSON_LENGTH);
    }

    /** @param place 坐落 with building, unit and room */
    static SearchKeys of(String number, String ownerName, String place) {
        return new SearchKeys(
                String.join(" ", forms(Text.key(number))) + " " + Text.key(place),
                Text.key(ownerName) + " " + String.join(" ", Initials.of(ownerName)));
    }

    /**
     * A number and, where zeros stand before its figures, the number without them: 新徐-0091 is also called 新徐-91. Both
     * what is stored and what is asked have them, so that either finds the other.
     */
    static List<String> forms(String key) {
        String plain = ZEROS.matcher(key).replaceAll("$1");
        return plain.equals(key) ? List.of(key) : List.of(key, plain);
    }

    /** Forms to ask for; the word alone where its forms share no piece, which would read every roll. */
    static List<String> asked(String word) {
        List<String> forms = forms(word);
        return shared(forms).isEmpty() ? List.of(word) : forms;
    }

    /** What to look for: the word anywhere, its form without zeros only as the end of a number, behind which a blank stands. */
    static List<String> patterns(List<String> forms) {
        return IntStream.range(0, forms.size())
                .mapToObj(i -> "%" + escaped(forms.get(i)) + (i == 0 ? "%" : " %"))
                .toList();
    }

    private static String escaped(String form) {
        return form.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Pieces that every form has. */
    static Set<String> shared(List<String> forms) {
        Set<String> shared = Grams.of(forms.get(0));
        forms.forEach(form -> shared.retainAll(Grams.of(form)));
        return shared;
    }

    Set<String> grams() {
        return Grams.of(open, person);
    }

    /** Compatibility forms may be long: one character of Arabic is a sentence. */
    private static String cut(String key, int most) {
        if (key.length() <= most) {
            return key;
        }
        return key.substring(0, Character.isHighSurrogate(key.charAt(most - 1)) ? most - 1 : most);
    }
}
