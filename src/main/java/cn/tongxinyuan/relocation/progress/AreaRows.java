package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.relocation.Area;
import cn.tongxinyuan.relocation.HouseholdStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Areas in the order of a table: each whole, then its parts; and what they sum up to. */
public final class AreaRows {

    private AreaRows() {}

    /** An area in a table. {@code part} is true where it stands below its whole. */
    public record AreaRow(AreaProgress progress, boolean part, boolean leaf) {

        public Area getArea() {
            return progress.area();
        }

        public long getHouseholds() {
            return progress.roll().households();
        }

        public BigDecimal getFloorArea() {
            return progress.roll().floorArea();
        }

        public long reached(String stage) {
            return progress.at(HouseholdStage.valueOf(stage)).households();
        }

        public long getUnvisited() {
            return progress.currently(HouseholdStage.NOT_VISITED);
        }

        /** Share of visited households, from 0 to 1, for a bar. */
        public BigDecimal getVisitedShare() {
            return share(progress.at(HouseholdStage.VISITED).households(), getHouseholds());
        }

        public boolean isPart() {
            return part;
        }

        /** Whether the area has a roll of its own, no parts. */
        public boolean isLeaf() {
            return leaf;
        }

        /** open, over or planned; none for a whole, whose parts sign on their own. */
        public String signing() {
            if (!leaf) {
                return "none";
            }
            LocalDate ends = getArea().getSigningEndsOn();
            if (!getArea().isSigningOpen(progress.asOf())) {
                return "planned";
            }
            return ends != null && progress.asOf().isAfter(ends) ? "over" : "open";
        }

        public String getVisitedRate() {
            return percent(progress.rate(HouseholdStage.VISITED));
        }
    }

    public static List<AreaRow> of(List<AreaProgress> all) {
        Set<String> codes =
                all.stream().map(progress -> progress.area().getCode()).collect(Collectors.toSet());
        List<AreaRow> rows = new ArrayList<>();
        for (AreaProgress top : all) {
            if (top.area().getParent() == null || !codes.contains(top.area().getParent())) {
                List<AreaProgress> parts = all.stream()
                        .filter(part -> part.area().isPartOf(top.area()))
                        .toList();
                rows.add(new AreaRow(top, false, parts.isEmpty()));
                parts.forEach(part -> rows.add(new AreaRow(part, true, true)));
            }
        }
        return rows;
    }

    /** The sum of the wholes; parts are in them already. */
    public static AreaRow total(List<AreaRow> rows, LocalDate asOf) {
        AreaProgress sum = rows.stream()
                .filter(row -> !row.part())
                .map(AreaRow::progress)
                .reduce(new AreaProgress(null, asOf, Map.of()), AreaProgress::plus);
        return new AreaRow(sum, false, false);
    }

    public static BigDecimal share(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, java.math.RoundingMode.DOWN);
    }

    /** A rate as people read it; a dash over an empty roll. */
    public static String percent(BigDecimal rate) {
        return rate == null ? "—" : rate.setScale(1) + "%";
    }
}
