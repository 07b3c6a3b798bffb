package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The records behind each figure, without names: a stranger can count them again. */
@Stateless
@RolesAllowed(RelocationPermission.VIEW)
public class RelocationRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    Me me;

    @Inject
    RelocationStatistics statistics;

    /** The years of the plan in force. */
    public Slice<Map<String, Object>> planYears(ScopePath scope, LocalDate asOf, String after, int limit) {
        List<?> plans = em.createNativeQuery("select name, from_year, to_year from relocation_plan"
                        + " where from_year <= ?1 and to_year >= ?1 order by from_year desc")
                .setParameter(1, asOf.getYear())
                .setMaxResults(1)
                .getResultList();
        List<Map<String, Object>> years = plans.stream()
                .map(row -> (Object[]) row)
                .flatMap(plan -> IntStream.rangeClosed(((Number) plan[1]).intValue(), ((Number) plan[2]).intValue())
                        .mapToObj(year -> record("plan", plan[0], "year", year)))
                .toList();
        return page(years, "year", after, limit);
    }

    /** The areas of the campaign, wholes only. */
    public Slice<Map<String, Object>> campaignAreas(ScopePath scope, LocalDate asOf, String after, int limit) {
        List<Map<String, Object>> areas = wholes(statistics.progress(scope, asOf)).stream()
                .map(progress -> record(
                        "code",
                        progress.area().getCode(),
                        "name",
                        progress.area().getName(),
                        "households",
                        progress.roll().households()))
                .toList();
        return page(areas, "code", after, limit);
    }

    /** Households on the rolls of the campaign's areas. */
    public Slice<Map<String, Object>> households(ScopePath scope, LocalDate asOf, String after, int limit) {
        return inStage(HouseholdStage.NOT_VISITED, scope, asOf, after, limit);
    }

    /** The same households with their 建筑面积. */
    public Slice<Map<String, Object>> floorArea(ScopePath scope, LocalDate asOf, String after, int limit) {
        return households(scope, asOf, after, limit);
    }

    /** Households of the campaign's areas that had been visited. */
    public Slice<Map<String, Object>> visited(ScopePath scope, LocalDate asOf, String after, int limit) {
        return inStage(HouseholdStage.VISITED, scope, asOf, after, limit);
    }

    /** AreaQueries of a campaign, each once: a part counts within its whole where the list holds the whole. */
    static List<AreaProgress> wholes(List<AreaProgress> all) {
        Set<String> codes =
                all.stream().map(progress -> progress.area().getCode()).collect(Collectors.toSet());
        return all.stream()
                .filter(progress -> progress.area().getCampaign() != null)
                .filter(progress -> progress.area().getParent() == null
                        || !codes.contains(progress.area().getParent()))
                .toList();
    }

    private Slice<Map<String, Object>> inStage(
            HouseholdStage stage, ScopePath scope, LocalDate asOf, String after, int limit) {
        me.require(scope);
        Query query = em.createNativeQuery("select a.code, h.household_no, h.registered_area, e.entered_on, h.roll_key"
                + " from relocation_household h join relocation_area a on a.id = h.area_id"
                + " join relocation_stage_entry e on e.household_id = h.id and e.stage = ?1 and e.entered_on <= ?2"
                + " where a.campaign_code is not null and h.roll_key >= ?3 and h.roll_key < ?4 and h.roll_key > ?5"
                + " order by h.roll_key limit " + (limit + 1));
        List<?> rows = query.setParameter(1, stage.name())
                .setParameter(2, Date.valueOf(asOf))
                .setParameter(3, scope.code())
                .setParameter(4, scope.code() + "~")
                .setParameter(5, after == null ? "" : after)
                .getResultList();
        List<Object[]> found = rows.stream().map(row -> (Object[]) row).collect(Collectors.toList());
        Slice<Object[]> slice = Slice.of(found, limit, row -> (String) row[4]);
        List<Map<String, Object>> items = slice.items().stream()
                .map(row -> record(
                        "area",
                        row[0],
                        "number",
                        row[1],
                        "floorArea",
                        ((BigDecimal) row[2]).toPlainString(),
                        "day",
                        String.valueOf(row[3])))
                .toList();
        return new Slice<>(items, slice.next());
    }

    private static Slice<Map<String, Object>> page(List<Map<String, Object>> all, String key, String after, int limit) {
        List<Map<String, Object>> rest = all.stream()
                .filter(record ->
                        after == null || String.valueOf(record.get(key)).compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        return Slice.of(rest, limit, record -> String.valueOf(record.get(key)));
    }

    private static Map<String, Object> record(Object... namesAndValues) {
        Map<String, Object> record = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            record.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return record;
    }
}
