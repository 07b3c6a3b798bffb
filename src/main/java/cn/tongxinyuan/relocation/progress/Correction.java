package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.relocation.Area;
import cn.tongxinyuan.relocation.HouseholdStage;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 更正: a figure that a closed day kept and that the book tells otherwise today, because something was recorded later for
 * that day.
 *
 * @param kept what the day showed
 * @param now what the book says of that day today
 */
public record Correction(Area area, HouseholdStage stage, AreaProgress.Reached kept, AreaProgress.Reached now)
        implements Serializable {

    /**
     * Compares a closed day with the book.
     *
     * @param closed per code of an area with a roll of its own what was kept; empty while the day is not closed
     * @param book every area as of that day, today
     */
    public static List<Correction> between(
            Map<String, Map<HouseholdStage, AreaProgress.Reached>> closed, List<AreaProgress> book) {
        List<Correction> corrections = new ArrayList<>();
        if (closed.isEmpty()) {
            return corrections;
        }
        List<String> wholes =
                book.stream().map(progress -> progress.area().getParent()).toList();
        for (AreaProgress progress : book) {
            if (!wholes.contains(progress.area().getCode())) {
                Map<HouseholdStage, AreaProgress.Reached> kept =
                        closed.getOrDefault(progress.area().getCode(), Map.of());
                for (HouseholdStage stage : HouseholdStage.values()) {
                    AreaProgress.Reached before = kept.getOrDefault(stage, AreaProgress.Reached.NONE);
                    if (differs(before, progress.at(stage))) {
                        corrections.add(new Correction(progress.area(), stage, before, progress.at(stage)));
                    }
                }
            }
        }
        return corrections;
    }

    private static boolean differs(AreaProgress.Reached one, AreaProgress.Reached other) {
        return one.households() != other.households()
                || differs(one.floorArea(), other.floorArea())
                || differs(one.landArea(), other.landArea());
    }

    private static boolean differs(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0;
    }
}
