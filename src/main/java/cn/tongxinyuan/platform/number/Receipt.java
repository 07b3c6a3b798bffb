package cn.tongxinyuan.platform.number;

import cn.tongxinyuan.kernel.Text;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a resident takes home: two groups of four such as {@code K7PM-3XQD}, drawn by chance, without letters and digits
 * that are taken for others when read aloud or by hand (0 O 1 I L 2 Z 5 S 8 B U). There are 110,000 million; whoever
 * stores one keeps it unique and draws again.
 */
public record Receipt(String text) implements Serializable {

    static final String ALPHABET = "34679ACDEFGHJKMNPQRTVWXY";
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}");
    private static final SecureRandom CHANCE = new SecureRandom();

    public Receipt {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no receipt");
        }
    }

    public static Receipt draw() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < 2 * GROUP; i++) {
            drawn.append(i == GROUP ? "-" : "").append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
        }
        return new Receipt(drawn.toString());
    }

    /** Reads what somebody typed: small letters, full width, with or without the hyphen; empty when it can be none. */
    public static Optional<Receipt> typed(String typed) {
        String plain = Text.key(typed).replace("-", "");
        if (plain.length() != 2 * GROUP) {
            return Optional.empty();
        }
        String grouped = plain.substring(0, GROUP) + "-" + plain.substring(GROUP);
        return FORM.matcher(grouped).matches() ? Optional.of(new Receipt(grouped)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
