package cn.tongxinyuan.platform.search;

import cn.tongxinyuan.kernel.Initials;
import cn.tongxinyuan.kernel.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Set;

/**
 * What a record is found by, folded as questions are; keys stand together with blanks between. Number and place for whoever
 * may list the record, name and initials for those who may see names, the index of a telephone's last digits for those who
 * may look at telephones.
 */
@Embeddable
public class SearchKeys implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int OPEN_LENGTH = 600;
    private static final int PERSON_LENGTH = 300;

    @Column(name = "search_open")
    private String open;

    @Column(name = "search_person")
    private String person;

    @Column(name = "phone_tail")
    private String phoneTail;

    /** Edition of the folding that made them. */
    @Column(name = "search_edition")
    private int edition;

    protected SearchKeys() {}

    /**
     * @param place where it is, empty where that does not matter
     * @param phoneTail of {@link PhoneTail#of}, null where there is none
     */
    public SearchKeys(String number, String name, String place, String phoneTail) {
        this.open = cut(String.join(" ", SearchWord.forms(Text.key(number))) + " " + Text.key(place), OPEN_LENGTH);
        this.person = cut(Text.key(name) + " " + String.join(" ", Initials.of(name)), PERSON_LENGTH);
        this.phoneTail = phoneTail;
        this.edition = Text.EDITION;
    }

    String open() {
        return open;
    }

    String person() {
        return person;
    }

    String phoneTail() {
        return phoneTail;
    }

    /** All pieces; none of a record whose keys are still to be made. */
    Set<String> pieces() {
        if (open == null) {
            return Set.of();
        }
        Set<String> pieces = Grams.of(open, person);
        if (phoneTail != null) {
            pieces.add(PhoneTail.piece(phoneTail));
        }
        return pieces;
    }

    /** Compatibility forms may be long: one character of Arabic is a sentence. */
    private static String cut(String key, int most) {
        if (key.length() <= most) {
            return key;
        }
        return key.substring(0, Character.isHighSurrogate(key.charAt(most - 1)) ? most - 1 : most);
    }
}
