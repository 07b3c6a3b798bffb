package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.kernel.Wording;
import java.io.Serializable;

/**
 * Which households to list.
 *
 * @param area code of an area; its parts are included; null for all
 * @param stage current stage, null for all
 * @param officer 包保干部 exactly as in the roll, null for all
 * @param text two or more characters of number, name, pinyin initials or address, null for all
 */
public record HouseholdFilter(String area, HouseholdStage stage, String officer, String text) implements Serializable {

    private static final int LEAST_SEARCH = 2;

    public static final HouseholdFilter ALL = new HouseholdFilter(null, null, null, null);

    public static HouseholdFilter ofArea(String area) {
        return new HouseholdFilter(area, null, null, null);
    }

    /** @throws RuleViolation {@code relocation.rule.search-too-short} for a text of one character */
    public HouseholdFilter requireSearchable() {
        if (text != null && Text.key(text).codePoints().count() < LEAST_SEARCH) {
            throw new RuleViolation("relocation.rule.search-too-short");
        }
        return this;
    }

    /** For the audit trail; without the text, which may be a name. */
    String told(long rows) {
        Object all = new Wording.Name("platform.frame.all");
        return Wording.of(
                "relocation.told.export",
                rows,
                area == null ? all : area,
                stage == null ? all : stage,
                given(officer),
                given(text));
    }

    private static Wording.Name given(String condition) {
        return new Wording.Name(condition == null ? "platform.told.open" : "platform.told.given");
    }

    /** Whether the book of progress can total this filter without counting rows. */
    boolean isBooked() {
        return officer == null && text == null;
    }
}
