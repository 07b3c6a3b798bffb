package cn.tongxinyuan.relocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Households of an area reached stages, were corrected, or were taken off the roll again. Fired in the transaction of the
 * act: whoever counts them counts with it or not at all.
 *
 * @param steps at most one per stage and day, in that order, so that two acts never wait for each other in a circle
 */
public record AreaAdvanced(long area, List<Step> steps) {

    /**
     * How many households, and how much area (m²), more or less than before reached a stage on a day.
     *
     * @param floorArea 建筑面积
     * @param landArea 占地面积
     */
    public record Step(HouseholdStage stage, LocalDate day, int households, BigDecimal floorArea, BigDecimal landArea) {

        public Step plus(Step other) {
            return new Step(
                    stage,
                    day,
                    households + other.households,
                    floorArea.add(other.floorArea),
                    landArea.add(other.landArea));
        }

        private Step reversed() {
            return new Step(stage, day, -households, floorArea.negate(), landArea.negate());
        }
    }

    /** What takes all this back. */
    AreaAdvanced reversed() {
        return new AreaAdvanced(area, steps.stream().map(Step::reversed).toList());
    }

    /** One household reached the stage it is in. */
    static AreaAdvanced by(Household household) {
        Advance advance = new Advance();
        advance.reached(
                household.getStage(),
                household.getStageSince(),
                household.getRegisteredArea(),
                household.getLandArea());
        return advance.of(household.getArea().getId());
    }
}
