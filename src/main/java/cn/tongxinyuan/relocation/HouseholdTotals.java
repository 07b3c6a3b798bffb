package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.FloorArea;
import java.io.Serializable;
import java.util.Map;

/**
 * What a filter finds in all.
 *
 * @param households number of households; the cap where {@code capped}
 * @param floorArea 建筑面积 of them; null where capped
 * @param capped more than the cap were found and counting stopped
 * @param stages how many of them are in each stage now, only stages with some; empty where capped
 */
public record HouseholdTotals(long households, FloorArea floorArea, boolean capped, Map<HouseholdStage, Long> stages)
        implements Serializable {

    /** Beyond it a list says "more than" instead of counting on. */
    static final int CAP = 10_000;
}
