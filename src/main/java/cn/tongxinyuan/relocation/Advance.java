package cn.tongxinyuan.relocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Adds up what one act changes in the progress of an area; see {@link AreaAdvanced}. */
final class Advance {

    private final TreeMap<Key, AreaAdvanced.Step> steps = new TreeMap<>();

    private record Key(HouseholdStage stage, LocalDate day) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byStage = stage.compareTo(other.stage);
            return byStage != 0 ? byStage : day.compareTo(other.day);
        }
    }

    /** A household reached a stage; {@code landArea} is null where the roll has none. */
    void reached(HouseholdStage stage, LocalDate day, BigDecimal floorArea, BigDecimal landArea) {
        add(new AreaAdvanced.Step(stage, day, 1, floorArea, landArea == null ? BigDecimal.ZERO : landArea));
    }

    /** Areas of a household were corrected; changes every stage it has been through, from that day on. */
    void corrected(HouseholdStage stage, LocalDate day, BigDecimal floorArea, BigDecimal landArea) {
        stage.path().forEach(passed -> add(new AreaAdvanced.Step(passed, day, 0, floorArea, landArea)));
    }

    /** So many households and so much area count from another day on; from null they did not, to null they do no more. */
    void moved(
            HouseholdStage stage,
            LocalDate from,
            LocalDate to,
            int households,
            BigDecimal floorArea,
            BigDecimal landArea) {
        if (from != null) {
            add(new AreaAdvanced.Step(stage, from, -households, floorArea.negate(), landArea.negate()));
        }
        if (to != null) {
            add(new AreaAdvanced.Step(stage, to, households, floorArea, landArea));
        }
    }

    private void add(AreaAdvanced.Step step) {
        steps.merge(new Key(step.stage(), step.day()), step, AreaAdvanced.Step::plus);
    }

    AreaAdvanced of(long area) {
        return new AreaAdvanced(area, List.copyOf(steps.values()));
    }
}
