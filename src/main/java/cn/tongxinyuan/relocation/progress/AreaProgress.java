package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.relocation.Area;
import cn.tongxinyuan.relocation.HouseholdStage;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far an area was on a day. A household counts in every stage it had reached by then.
 *
 * @param area the area, whole or part
 * @param reached per stage, how many households and how much area had reached it; NOT_VISITED is the whole roll
 */
public record AreaProgress(Area area, LocalDate asOf, Map<HouseholdStage, Reached> reached) implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Households and areas (m²) that reached a stage.
     *
     * @param floorArea 建筑面积
     * @param landArea 占地面积
     */
    public record Reached(long households, BigDecimal floorArea, BigDecimal landArea) implements Serializable {

        static final Reached NONE = new Reached(0, BigDecimal.ZERO, BigDecimal.ZERO);

        Reached plus(Reached other) {
            return new Reached(
                    households + other.households, floorArea.add(other.floorArea), landArea.add(other.landArea));
        }
    }

    public Reached at(HouseholdStage stage) {
        return reached.getOrDefault(stage, Reached.NONE);
    }

    /** 应征收户: the whole roll. */
    public Reached roll() {
        return at(HouseholdStage.NOT_VISITED);
    }

    /** Households whose current stage this was. */
    public long currently(HouseholdStage stage) {
        int next = stage.ordinal() + 1;
        long beyond = next < HouseholdStage.values().length
                ? at(HouseholdStage.values()[next]).households()
                : 0;
        return at(stage).households() - beyond;
    }

    /** Share of the roll that reached a stage, by households, in percent; null over an empty roll. */
    public BigDecimal rate(HouseholdStage stage) {
        return rate(BigDecimal.valueOf(at(stage).households()), BigDecimal.valueOf(roll().households()));
    }

    /** The same by 建筑面积. */
    public BigDecimal areaRate(HouseholdStage stage) {
        return rate(at(stage).floorArea(), roll().floorArea());
    }

    /** Percent to one decimal, rounded down: 9,996 of 10,000 is 99.9 %, never 100 %. */
    public static BigDecimal rate(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.DOWN);
    }

    public AreaProgress plus(AreaProgress other) {
        Map<HouseholdStage, Reached> sum = new EnumMap<>(HouseholdStage.class);
        sum.putAll(reached);
        other.reached.forEach((stage, more) -> sum.merge(stage, more, Reached::plus));
        return new AreaProgress(area, asOf, sum);
    }
}
