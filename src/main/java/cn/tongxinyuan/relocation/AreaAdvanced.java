package cn.tongxinyuan.relocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

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

    /** Adds up what one act changes in the progress of an area. */
    static final class Advance {

        private final TreeMap<Key, Step> steps = new TreeMap<>();

        private record Key(HouseholdStage stage, LocalDate day) implements Comparable<Key> {

            @Override
            public int compareTo(Key other) {
                int byStage = stage.compareTo(other.stage);
                return byStage != 0 ? byStage : day.compareTo(other.day);
            }
        }

        /** A household reached a stage; {@code landArea} is null where the roll has none. */
        void reached(HouseholdStage stage, LocalDate day, BigDecimal floorArea, BigDecimal landArea) {
            add(new Step(stage, day, 1, floorArea, landArea == null ? BigDecimal.ZERO : landArea));
        }

        /** Areas of a household were corrected; changes every stage it has been through, from that day on. */
        void corrected(HouseholdStage stage, LocalDate day, BigDecimal floorArea, BigDecimal landArea) {
            stage.path().forEach(passed -> add(new Step(passed, day, 0, floorArea, landArea)));
        }

        /** So many households and so much area count from another day on; to null they count no more. */
        void moved(
                HouseholdStage stage,
                LocalDate from,
                LocalDate to,
                int households,
                BigDecimal floorArea,
                BigDecimal landArea) {
            add(new Step(stage, from, -households, floorArea.negate(), landArea.negate()));
            if (to != null) {
                add(new Step(stage, to, households, floorArea, landArea));
            }
        }

        private void add(Step step) {
            steps.merge(new Key(step.stage(), step.day()), step, Step::plus);
        }

        AreaAdvanced of(long area) {
            return new AreaAdvanced(area, List.copyOf(steps.values()));
        }
    }
}
