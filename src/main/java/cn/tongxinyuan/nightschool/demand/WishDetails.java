package cn.tongxinyuan.nightschool.demand;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What somebody wishes for in a term, or so many on a sheet.
 *
 * @param term code
 * @param topic code of the list {@code nightschool.topic}
 * @param words what exactly, in a few words that name nobody; null where the topic says it
 * @param hours code of the list {@link #HOURS}; null where nobody asked
 * @param sheet name of the paper it was counted from; null for what came in otherwise
 */
public record WishDetails(
        @NotBlank @Size(max = 20) String term,
        @NotBlank @Size(max = 30) String topic,
        @Size(max = 60) String words,
        @NotNull ScopePath community,
        @Size(max = 30) String hours,
        @NotNull @Min(1) @Max(500) Integer persons,
        @NotNull WishChannel channel,
        @Size(max = 40) String sheet) {

    /** When a course would suit. */
    public static final String HOURS = "nightschool.hours";

    /** A telephone or an identity number, however it is spaced. */
    private static final Pattern NUMBER = Pattern.compile("(\\d[\\s\\p{Punct}]?){7,}");

    /** A mobile; a sheet may have a day in its name. */
    private static final Pattern MOBILE = Pattern.compile("1[\\s\\p{Punct}]?[3-9]([\\s\\p{Punct}]?\\d){9}");

    public WishDetails {
        words = said(words);
        hours = said(hours);
        sheet = said(sheet);
    }

    private static String said(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static boolean holds(String typed, Pattern number) {
        return typed != null
                && number.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                        .find();
    }

    /** @throws RuleViolation {@code nightschool.rule.wish-personal}, {@code .wish-one}, {@code .sheet-needed} */
    void requireSound() {
        if (holds(words, NUMBER) || holds(sheet, MOBILE)) {
            throw new RuleViolation("nightschool.rule.wish-personal");
        }
        if (channel == WishChannel.ONLINE && persons != 1) {
            throw new RuleViolation("nightschool.rule.wish-one");
        }
        if ((channel == WishChannel.PAPER) != (sheet != null)) {
            throw new RuleViolation("nightschool.rule.sheet-needed");
        }
    }
}
