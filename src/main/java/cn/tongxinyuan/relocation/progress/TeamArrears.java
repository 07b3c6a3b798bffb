package cn.tongxinyuan.relocation.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a team is behind with: one of those who answer for households (包保), in one area.
 *
 * @param officer who answers; null where the roll names nobody
 * @param households it answers for
 * @param unvisited of them nobody has been at home with yet
 * @param late of them were promised a visit that is overdue
 * @param since the day from which the oldest of both waits
 * @param reasons why households do not sign yet: code of the reason and how many gave it on their latest visit
 */
public record TeamArrears(
        String area,
        String areaName,
        String officer,
        long households,
        long unvisited,
        long late,
        LocalDate since,
        Map<String, Long> reasons)
        implements Serializable {

    /** How many it is behind with; a household that was promised its first visit counts in both. */
    public long open() {
        return unvisited + late;
    }
}
