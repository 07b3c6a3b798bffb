package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.Initials;
import cn.tongxinyuan.kernel.Text;
import java.util.Set;

/**
 * What a household is found by, folded as questions are; keys stand together with blanks between.
 *
 * @param open number and place, for everybody who may list households
 * @param person name and initials of the owner, for those who may see names
 */
record SearchKeys(String open, String person) {

    private static final int OPEN_LENGTH = 600;
    private static final int PERSON_LENGTH = 300;

    SearchKeys {
        open = cut(open, OPEN_LENGTH);
        person = cut(person, PERSON_LENGTH);
    }

    /** @param place 坐落 with building, unit and room */
    static SearchKeys of(String number, String ownerName, String place) {
        return new SearchKeys(
                Text.key(number) + " " + Text.key(place),
                Text.key(ownerName) + " " + String.join(" ", Initials.of(ownerName)));
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
