package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.FloorArea;
import java.io.Serializable;

/**
 * What a filter finds in all.
 *
 * @param households number of households; the cap where {@code capped}
 * @param floorArea 建筑面积 of them; null where capped
 * @param capped more than the cap were found and counting stopped
 */
public record HouseholdTotals(long households, FloorArea floorArea, boolean capped) implements Serializable {

    /** Beyond it a list says "more than" instead of counting on. */
    static final int CAP = 10_000;
}
