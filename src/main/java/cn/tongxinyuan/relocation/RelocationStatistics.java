package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.FloorArea;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
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
@RolesAllowed(RelocationPermission.VIEW)
public class RelocationStatistics {

    private static final String SUMS =
            "select p.area_id, p.stage, sum(p.households), sum(p.floor_area), sum(p.land_area)"
                    + " from relocation_progress p join relocation_area a on a.id = p.area_id"
                    + " where a.scope like ?1 and p.day_on <= ?2 group by p.area_id, p.stage";

    private static final String REACHED =
            "select r.stage, sum(r.households), sum(r.floor_area), sum(r.land_area) from relocation_reached r"
                    + " join relocation_area a on a.id = r.area_id"
                    + " where a.scope like ?1 and (?2 = '' or a.code = ?2 or a.parent_code = ?2) group by r.stage";

    @PersistenceContext
    EntityManager em;

    @Inject
    Me me;

    /** Every area in the caller's scope, a whole with the sum of its parts, by code. */
    public List<AreaProgress> progress(LocalDate asOf) {
        return progress(me.scope(), asOf);
    }

    /** The same for a unit inside the caller's. */
    public List<AreaProgress> progress(ScopePath unit, LocalDate asOf) {
        me.require(unit);
        List<Area> areas = AreaQueries.inScope(em, unit);
        Map<Long, Map<HouseholdStage, AreaProgress.Reached>> sums = sums(unit, asOf);
        Map<String, AreaProgress> own = new LinkedHashMap<>();
        areas.forEach(area ->
                own.put(area.getCode(), new AreaProgress(area, asOf, sums.getOrDefault(area.getId(), Map.of()))));
        Map<String, AreaProgress> whole = new LinkedHashMap<>(own);
        areas.forEach(
                part -> whole.computeIfPresent(part.getParent(), (code, sum) -> sum.plus(own.get(part.getCode()))));
        return List.copyOf(whole.values());
    }

    /** One area as of a day; a whole with its parts. */
    public AreaProgress progress(String code, LocalDate asOf) {
        Area area = AreaQueries.require(em, me.scope(), code);
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
        List<Area> areas = AreaQueries.inScope(em, me.scope());
        SortedMap<LocalDate, Map<HouseholdStage, AreaProgress.Reached>> curve = new TreeMap<>();
        Map<HouseholdStage, AreaProgress.Reached> reached = new EnumMap<>(HouseholdStage.class);
        for (Object[] row : days(
                codes.stream()
                        .flatMap(code -> AreaQueries.withParts(areas, code).stream())
                        .distinct()
                        .toList(),
                until)) {
            reached.merge(stage(row[1]), reached(row, 2), AreaProgress.Reached::plus);
            curve.put(day(row[0]), new EnumMap<>(reached));
        }
        return curve;
    }

    /**
     * Totals as they stand, all stages or the households now in one stage.
     *
     * @param area code of an area, its parts included; null for all in the caller's scope
     */
    public HouseholdTotals totals(String area, HouseholdStage current) {
        Map<HouseholdStage, AreaProgress.Reached> reached = new EnumMap<>(HouseholdStage.class);
        List<?> rows = em.createNativeQuery(REACHED)
                .setParameter(1, me.scope().pattern())
                .setParameter(2, area == null ? "" : area)
                .getResultList();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            reached.put(stage(row[0]), reached(row, 1));
        }
        AreaProgress sum = new AreaProgress(null, null, reached);
        if (current == null) {
            return new HouseholdTotals(
                    sum.roll().households(), new FloorArea(sum.roll().floorArea()), false, stages(sum));
        }
        int next = current.ordinal() + 1;
        BigDecimal beyond = next < HouseholdStage.values().length
                ? sum.at(HouseholdStage.values()[next]).floorArea()
                : BigDecimal.ZERO;
        FloorArea floorArea = new FloorArea(sum.at(current).floorArea().subtract(beyond));
        return new HouseholdTotals(sum.currently(current), floorArea, false, Map.of(current, sum.currently(current)));
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
        List<?> rows = em.createNativeQuery(SUMS)
                .setParameter(1, unit.pattern())
                .setParameter(2, Date.valueOf(asOf))
                .getResultList();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            sums.computeIfAbsent(((Number) row[0]).longValue(), id -> new EnumMap<>(HouseholdStage.class))
                    .put(stage(row[1]), reached(row, 2));
        }
        return sums;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> days(List<Area> areas, LocalDate until) {
        if (areas.isEmpty()) {
            return List.of();
        }
        String ids = areas.stream()
                .map(area -> Long.toString(area.getId()))
                .collect(java.util.stream.Collectors.joining(", "));
        return em.createNativeQuery("select p.day_on, p.stage, sum(p.households), sum(p.floor_area), sum(p.land_area)"
                        + " from relocation_progress p where p.area_id in (" + ids + ") and p.day_on <= ?1"
                        + " group by p.day_on, p.stage having sum(p.households) <> 0 or sum(p.floor_area) <> 0"
                        + " or sum(p.land_area) <> 0 order by p.day_on")
                .setParameter(1, Date.valueOf(until))
                .getResultList();
    }

    private static AreaProgress.Reached reached(Object[] row, int first) {
        return new AreaProgress.Reached(
                ((Number) row[first]).longValue(), (BigDecimal) row[first + 1], (BigDecimal) row[first + 2]);
    }

    private static HouseholdStage stage(Object name) {
        return HouseholdStage.valueOf((String) name);
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
