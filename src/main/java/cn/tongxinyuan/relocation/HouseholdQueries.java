package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.FloorArea;
import cn.tongxinyuan.kernel.HiddenRecord;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.personal.Mask;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads lists of households. Every statement carries the caller's scope as a range of roll keys, which is also its index,
 * and its own limit: one set on the query would not reach the database's planner, which would sort all rows.
 */
final class HouseholdQueries {

    private static final String COLUMNS =
            "a.code, a.name, h.household_no, h.owner_name, h.address, h.building, h.unit_no,"
                    + " h.room, h.section_name, h.work_group, h.registered_area, h.stage, h.last_visit_on, h.next_visit_on,"
                    + " h.officer, h.roll_key";

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

    /**
     * The household of a list's key.
     *
     * @throws UnknownRecord {@code relocation.rule.not-listed}, for households outside the scope a {@link HiddenRecord}
     */
    static Household ofKey(EntityManager em, ScopePath scope, String key) {
        return em.createNamedQuery("Household.byKey", Household.class)
                .setParameter("key", key)
                .setParameter("scope", scope.pattern())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> isAnywhere(em, key)
                        ? new HiddenRecord("relocation.rule.not-listed")
                        : new UnknownRecord("relocation.rule.not-listed"));
    }

    /** Those of these keys within the scope, with their areas; in no order. */
    static List<Household> ofKeys(EntityManager em, ScopePath scope, List<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : em.createNamedQuery("Household.byKeys", Household.class)
                        .setParameter("keys", keys)
                        .setParameter("scope", scope.pattern())
                        .getResultList();
    }

    private static boolean isAnywhere(EntityManager em, String key) {
        return em.createNamedQuery("Household.anywhere", Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
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

    /** Households of other rolls with the same paper number. */
    List<HouseholdRow> sameOwner(String idIndex, long except) {
        List<?> rows = em.createNativeQuery("select " + COLUMNS + " from relocation_household h"
                        + " join relocation_area a on a.id = h.area_id"
                        + " where h.roll_key >= ?1 and h.roll_key < ?2 and h.id_index = ?3 and h.id <> ?4"
                        + " order by h.roll_key limit 20")
                .setParameter(1, scope.code())
                .setParameter(2, scope.code() + "~")
                .setParameter(3, idIndex)
                .setParameter(4, except)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
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
}
