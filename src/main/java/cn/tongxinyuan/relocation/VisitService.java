package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.module.WorkItem;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads visits: of a household, and those promised for today or before. */
@Stateless
@RolesAllowed(RelocationPermission.VIEW)
public class VisitService {

    /** Promised for a day or before, in a unit. */
    private static final String DUE = "h.next_visit_on <= ?1 and h.scope like ?2";

    @PersistenceContext
    EntityManager em;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Language language;

    /** Visits of a household, newest first. */
    public List<Visit> of(Household household, int limit) {
        return em.createNamedQuery("RelocationVisit.ofHousehold", Visit.class)
                .setParameter("household", household.getId())
                .setParameter("scope", me.scope().pattern())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Who went on the visit the caller recorded last, to be taken over into the next form; empty before the first. */
    public String lastStaff() {
        List<?> staff = em.createNativeQuery(
                        "select staff from relocation_visit where recorded_by = ?1 order by recorded_at desc"
                                + " limit 1")
                .setParameter(1, me.getUsername())
                .getResultList();
        return staff.isEmpty() ? "" : (String) staff.get(0);
    }

    /** Households whose promised visit is due, the oldest promise first; nothing for callers who do not visit. */
    @PermitAll
    public List<WorkItem> due(int limit) {
        if (!me.may(RelocationPermission.WORK)) {
            return List.of();
        }
        // the code as a subquery: joined, the embedded database would start from the areas and read every household
        List<?> rows = em.createNativeQuery("select (select a.code from relocation_area a where a.id = h.area_id),"
                        + " h.household_no, h.next_visit_on from relocation_household h"
                        + " where " + DUE + " order by h.next_visit_on, h.roll_key limit "
                        + limit)
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .setParameter(2, me.scope().pattern())
                .getResultList();
        return rows.stream().map(row -> item((Object[]) row)).toList();
    }

    /** How many {@link #due} would list. */
    @PermitAll
    public int countDue(int limit) {
        if (!me.may(RelocationPermission.WORK)) {
            return 0;
        }
        Object count = em.createNativeQuery("select count(*) from (select 1 from relocation_household h where " + DUE
                        + " limit " + limit + ") x")
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .setParameter(2, me.scope().pattern())
                .getSingleResult();
        return ((Number) count).intValue();
    }

    private WorkItem item(Object[] row) {
        String number = (String) row[1];
        LocalDate due = row[2] instanceof Date date ? date.toLocalDate() : (LocalDate) row[2];
        return new WorkItem(
                language.text("relocation.work.visit", number),
                due,
                HouseholdAddress.of("visit-edit", (String) row[0], number));
    }
}
