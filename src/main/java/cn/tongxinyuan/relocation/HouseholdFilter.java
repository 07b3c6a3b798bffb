package cn.tongxinyuan.relocation;

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

    public static final HouseholdFilter ALL = new HouseholdFilter(null, null, null, null);

    public static HouseholdFilter ofArea(String area) {
        return new HouseholdFilter(area, null, null, null);
    }

    /** Whether the book of progress can total this filter without counting rows. */
    boolean isBooked() {
        return officer == null && text == null;
    }
}
