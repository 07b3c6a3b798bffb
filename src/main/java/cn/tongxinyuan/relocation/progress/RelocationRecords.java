package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.RelocationPermission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The records behind each figure, without names: a stranger can count them again. */
@Stateless
@RolesAllowed(RelocationPermission.VIEW)
public class RelocationRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    RelocationStatistics statistics;

    /** The years of the plan in force. */
    public Slice<Map<String, Object>> planYears(ScopePath scope, LocalDate asOf, String after, int limit) {
        List<Map<String, Object>> years = em.createNamedQuery("RelocationPlan.ofYear", Plan.class)
                .setParameter("year", asOf.getYear())
                .setMaxResults(1)
                .getResultStream()
                .flatMap(plan -> plan.getYears().stream().map(year -> record("plan", plan.getName(), "year", year)))
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

    /** Areas of a campaign, each once: a part counts within its whole where the list holds the whole. */
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
        List<ReachedHousehold> found = records.within(scope, "BookedDay.reached", ReachedHousehold.class)
                .setParameter("stage", stage)
                .setParameter("day", asOf)
                .setParameter("from", scope.code())
                .setParameter("until", scope.code() + "~")
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit + 1)
                .getResultList();
        Slice<ReachedHousehold> slice = Slice.of(found, limit, ReachedHousehold::rollKey);
        List<Map<String, Object>> items = slice.items().stream()
                .map(household -> record(
                        "area",
                        household.area(),
                        "number",
                        household.number(),
                        "floorArea",
                        household.floorArea().toPlainString(),
                        "day",
                        household.reachedOn().toString()))
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
