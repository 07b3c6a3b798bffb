package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.FloorArea;
import cn.tongxinyuan.kernel.HiddenRecord;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.personal.Mask;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads lists of households. Every statement carries the caller's scope as a range of roll keys, which is also its index,
 * and its own limit: one set on the query would not reach the database's planner, which would sort all rows.
 */
final class HouseholdQueries {

    private static final String COLUMNS =
            "a.code, a.name, h.household_no, h.owner_name, h.address, h.building, h.unit_no,"
                    + " h.room, h.section_name, h.work_group, h.registered_area, h.stage, h.last_visit_on, h.next_visit_on,"
                    + " h.officer, h.roll_key";

    private static final String WHOLE_ROW =
            "h.household_no, h.section_name, h.work_group, h.address, h.building, h.unit_no, h.room, h.ownership,"
                    + " h.owner_name, h.id_type, h.id_sealed, h.phone_sealed, h.registered_persons, h.land_nature,"
                    + " h.house_use, h.structure, h.registered_area, h.measured_area, h.unregistered_area, h.land_area,"
                    + " h.certificate_number, h.officer, e.entered_on, h.remark, h.roll_key";

    private final EntityManager em;
    private final ScopePath scope;
    private final boolean names;

    /**
     * @param scope the caller's unit
     * @param names whether the caller may see and search names
     */
    HouseholdQueries(EntityManager em, ScopePath scope, boolean names) {
        this.em = em;
        this.scope = scope;
        this.names = names;
    }

    /** @throws UnknownRecord {@code relocation.rule.unknown-household}, for areas outside the scope a {@link HiddenRecord} */
    static Household require(EntityManager em, ScopePath scope, String area, String number) {
        return find(em, scope, area, number, LockModeType.NONE);
    }

    /** The same, for an act: the household's version decides whether somebody was faster. */
    static Household forAct(EntityManager em, ScopePath scope, String area, String number, long version) {
        Household household = find(em, scope, area, number, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        household.requireVersion(version);
        // written at once: what the act adds would else meet a household that a faster hand took away with its roll
        em.flush();
        return household;
    }

    private static Household find(EntityManager em, ScopePath scope, String area, String number, LockModeType lock) {
        Household found = em.createNamedQuery("Household.byNumber", Household.class)
                .setParameter("area", area)
                .setParameter("number", number)
                .setParameter("scope", scope.pattern())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> AreaQueries.missing(em, scope, area, "relocation.rule.unknown-household", number));
        if (lock != LockModeType.NONE) {
            em.lock(found, lock);
        }
        return found;
    }

    /**
     * The page after a cursor of this order, or the first.
     *
     * @throws RuleViolation {@code relocation.rule.foreign-page} for a cursor of another order
     */
    Slice<HouseholdRow> after(
            HouseholdFilter filter, List<AreaRoll> areas, HouseholdOrder order, String after, int limit) {
        Where where = where(filter, areas, order);
        if (after != null) {
            where.and(order.later(), order.place(after));
        }
        return Slice.of(rows(where, order, limit + 1), limit, order::cursor);
    }

    /** Counts and sums what the filter finds, up to the cap. */
    HouseholdTotals count(HouseholdFilter filter, List<AreaRoll> areas) {
        Where where = where(filter, areas, HouseholdOrder.OF_THE_ROLL);
        Query query = em.createNativeQuery("select x.stage, count(*), sum(x.registered_area) from (select h.stage,"
                + " h.registered_area from relocation_household h where " + where + " limit "
                + (HouseholdTotals.CAP + 1) + ") x group by x.stage");
        Map<HouseholdStage, Long> stages = new EnumMap<>(HouseholdStage.class);
        BigDecimal floorArea = BigDecimal.ZERO;
        for (Object found : where.bind(query).getResultList()) {
            Object[] row = (Object[]) found;
            stages.put(HouseholdStage.valueOf((String) row[0]), ((Number) row[1]).longValue());
            floorArea = floorArea.add((BigDecimal) row[2]);
        }
        long sum = stages.values().stream().mapToLong(Long::longValue).sum();
        return sum > HouseholdTotals.CAP
                ? new HouseholdTotals(HouseholdTotals.CAP, null, true, Map.of())
                : new HouseholdTotals(sum, new FloorArea(floorArea), false, stages);
    }

    /** Whole rows after a key, as the roll lists them, with the day of the first visit; the roll key stands last. */
    @SuppressWarnings("unchecked")
    List<Object[]> wholeRows(HouseholdFilter filter, List<AreaRoll> areas, String after, int limit) {
        Where where = where(filter, areas, HouseholdOrder.OF_THE_ROLL);
        if (after != null) {
            where.and("h.roll_key > ?", after);
        }
        Query query = em.createNativeQuery("select " + WHOLE_ROW + " from relocation_household h"
                + " left join relocation_stage_entry e on e.household_id = h.id and e.stage = 'VISITED'"
                + " where " + where + " order by h.roll_key limit " + limit);
        return where.bind(query).getResultList();
    }

    /** Households of other rolls with the same paper number. */
    List<HouseholdRow> sameOwner(String idIndex, long except) {
        return rows(
                where(HouseholdFilter.ALL, List.of(), HouseholdOrder.OF_THE_ROLL)
                        .and("h.id_index = ?", idIndex)
                        .and("h.id <> ?", except),
                HouseholdOrder.OF_THE_ROLL,
                20);
    }

    private List<HouseholdRow> rows(Where where, HouseholdOrder order, int limit) {
        Query query = em.createNativeQuery(
                "select " + COLUMNS + " from relocation_household h join relocation_area a on a.id = h.area_id where "
                        + where + " order by " + order.columns() + " limit " + limit);
        List<?> rows = where.bind(query).getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private Where where(HouseholdFilter filter, List<AreaRoll> areas, HouseholdOrder order) {
        // the scope's digits stand in the statement, for the planner to choose between the order's index and the rolls'
        Where where = new Where().and("h.roll_key >= '" + scope + "'").and("h.roll_key < '" + scope + "~'");
        if (filter.area() != null) {
            if (areas.isEmpty()) {
                where.and("1 = 0");
            } else if (areas.size() == 1 && order.isOfTheRoll()) {
                String prefix = areas.get(0).prefix();
                where.and("h.roll_key >= ?", prefix).and("h.roll_key < ?", RollKey.end(prefix));
            } else {
                where.and("h.area_id in ("
                        + areas.stream().map(area -> Long.toString(area.id())).collect(Collectors.joining(", "))
                        + ")");
            }
        }
        if (filter.stage() != null) {
            where.and("h.stage = ?", filter.stage().name());
        }
        if (filter.officer() != null) {
            where.and("h.officer = ?", filter.officer());
        }
        if (filter.text() != null) {
            search(where, Text.key(filter.text()));
        }
        return where;
    }

    private void search(Where where, String text) {
        for (String gram : Grams.of(text)) {
            where.and("h.id in (select g.household_id from relocation_gram g where g.gram = ?)", gram);
        }
        String inside = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        if (names) {
            where.and("(h.search_open like ? or h.search_person like ?)", inside, inside);
        } else {
            where.and("h.search_open like ?", inside);
        }
    }

    private HouseholdRow row(Object[] row) {
        return new HouseholdRow(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                names ? (String) row[3] : Mask.name((String) row[3]),
                place((String) row[4], (String) row[5], (String) row[6], (String) row[7]),
                (String) row[8],
                (String) row[9],
                new FloorArea((BigDecimal) row[10]),
                HouseholdStage.valueOf((String) row[11]),
                day(row[12]),
                day(row[13]),
                (String) row[14],
                (String) row[15]);
    }

    static String place(String address, String building, String unit, String room) {
        StringBuilder place = new StringBuilder(address);
        for (String part : new String[] {building, unit, room}) {
            if (part != null) {
                place.append(part);
            }
        }
        return place.toString();
    }

    static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** Conditions with their arguments in order; text of callers only ever becomes an argument. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> arguments = new ArrayList<>();

        Where and(String condition, Object... values) {
            conditions.add(condition);
            arguments.addAll(List.of(values));
            return this;
        }

        Query bind(Query query) {
            for (int i = 0; i < arguments.size(); i++) {
                query.setParameter(i + 1, arguments.get(i));
            }
            return query;
        }

        @Override
        public String toString() {
            return String.join(" and ", conditions);
        }
    }
}
