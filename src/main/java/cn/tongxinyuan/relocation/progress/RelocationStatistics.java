package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.kernel.FloorArea;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.listing.Totals;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.relocation.Area;
import cn.tongxinyuan.relocation.AreaService;
import cn.tongxinyuan.relocation.BookedTotals;
import cn.tongxinyuan.relocation.HouseholdListing;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.RelocationPermission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Progress of areas as of any day, from the book of progress. Reads only areas in the caller's scope. */
@Stateless
@LocalBean
@Local(BookedTotals.class)
@RolesAllowed(RelocationPermission.VIEW)
public class RelocationStatistics implements BookedTotals {

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    AreaService areaService;

    /** Every area in the caller's scope, a whole with the sum of its parts, by code. */
    public List<AreaProgress> progress(LocalDate asOf) {
        return progress(me.scope(), asOf);
    }

    /** The same for a unit inside the caller's. */
    public List<AreaProgress> progress(ScopePath unit, LocalDate asOf) {
        List<AreaProgress> rolls = rolls(unit, asOf);
        Map<String, AreaProgress> whole = new LinkedHashMap<>();
        rolls.forEach(roll -> whole.put(roll.area().getCode(), roll));
        rolls.forEach(part -> whole.computeIfPresent(part.area().getParent(), (code, sum) -> sum.plus(part)));
        return List.copyOf(whole.values());
    }

    /** Every area in a unit inside the caller's with its own roll alone, by code. */
    public List<AreaProgress> rolls(ScopePath unit, LocalDate asOf) {
        me.require(unit);
        Map<Long, Map<HouseholdStage, AreaProgress.Reached>> sums = sums(unit, asOf);
        return areaService.list().stream()
                .filter(area -> unit.contains(area.getScope()))
                .map(area -> new AreaProgress(area, asOf, sums.getOrDefault(area.getId(), Map.of())))
                .toList();
    }

    /** One area as of a day; a whole with its parts. */
    public AreaProgress progress(String code, LocalDate asOf) {
        Area area = areaService.open(code);
        return progress(asOf).stream()
                .filter(progress -> progress.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Growth of each stage by day, for curves: days with a change, with what had been reached by then.
     *
     * @param codes areas, their parts included
     */
    public SortedMap<LocalDate, Map<HouseholdStage, AreaProgress.Reached>> curve(List<String> codes, LocalDate until) {
        SortedMap<LocalDate, Map<HouseholdStage, AreaProgress.Reached>> curve = new TreeMap<>();
        if (codes.isEmpty()) {
            return curve;
        }
        Map<HouseholdStage, AreaProgress.Reached> reached = new EnumMap<>(HouseholdStage.class);
        List<Object[]> days = records.named("BookedDay.days", Object[].class)
                .setParameter("areas", codes)
                .setParameter("day", until)
                .getResultList();
        for (Object[] row : days) {
            reached.merge((HouseholdStage) row[1], reached(row, 2), AreaProgress.Reached::plus);
            curve.put((LocalDate) row[0], new EnumMap<>(reached));
        }
        return curve;
    }

    @Override
    public Totals totals(String area, HouseholdStage current) {
        Map<HouseholdStage, AreaProgress.Reached> reached = new EnumMap<>(HouseholdStage.class);
        records.named("ReachedStage.totals", Object[].class)
                .setParameter("area", area == null ? "" : area)
                .getResultStream()
                .forEach(row -> reached.put((HouseholdStage) row[0], reached(row, 1)));
        AreaProgress sum = new AreaProgress(null, null, reached);
        if (current == null) {
            return totals(sum.roll().households(), sum.roll().floorArea(), stages(sum));
        }
        int next = current.ordinal() + 1;
        BigDecimal beyond = next < HouseholdStage.values().length
                ? sum.at(HouseholdStage.values()[next]).floorArea()
                : BigDecimal.ZERO;
        BigDecimal floorArea = sum.at(current).floorArea().subtract(beyond);
        return totals(sum.currently(current), floorArea, Map.of(current, sum.currently(current)));
    }

    private static Totals totals(long households, BigDecimal floorArea, Map<HouseholdStage, Long> stages) {
        Map<String, BigDecimal> sums =
                Map.of(HouseholdListing.FLOOR_AREA.name(), new FloorArea(floorArea).squareMetres());
        return new Totals(households, false, sums, new HashMap<>(stages));
    }

    private static Map<HouseholdStage, Long> stages(AreaProgress sum) {
        Map<HouseholdStage, Long> stages = new EnumMap<>(HouseholdStage.class);
        for (HouseholdStage stage : HouseholdStage.values()) {
            if (sum.currently(stage) > 0) {
                stages.put(stage, sum.currently(stage));
            }
        }
        return stages;
    }

    private Map<Long, Map<HouseholdStage, AreaProgress.Reached>> sums(ScopePath unit, LocalDate asOf) {
        Map<Long, Map<HouseholdStage, AreaProgress.Reached>> sums = new HashMap<>();
        records.within(unit, "BookedDay.asOf", Object[].class)
                .setParameter("day", asOf)
                .getResultStream()
                .forEach(row -> sums.computeIfAbsent((Long) row[0], id -> new EnumMap<>(HouseholdStage.class))
                        .put((HouseholdStage) row[1], reached(row, 2)));
        return sums;
    }

    static AreaProgress.Reached reached(Object[] row, int first) {
        return new AreaProgress.Reached(
                ((Number) row[first]).longValue(), (BigDecimal) row[first + 1], (BigDecimal) row[first + 2]);
    }
}
