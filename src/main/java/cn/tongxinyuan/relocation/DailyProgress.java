package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The progress as it stood at the end of each day. Written once; later corrections never change a closed day. */
@Stateless
@RolesAllowed(RelocationPermission.VIEW)
public class DailyProgress {

    @PersistenceContext
    EntityManager em;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /**
     * Closes a day: keeps what the book of progress says of it. Closing it again changes nothing.
     *
     * @throws RuleViolation {@code relocation.rule.day-not-over} for today and later
     */
    public void close(LocalDate day) {
        if (!day.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("relocation.rule.day-not-over");
        }
        em.createNativeQuery(
                        "insert into relocation_daily (area_id, day_on, stage, households, floor_area, land_area,"
                                + " taken_at) select p.area_id, cast(?1 as date), p.stage, sum(p.households), sum(p.floor_area),"
                                + " sum(p.land_area), cast(?2 as timestamp with time zone) from relocation_progress p"
                                + " join relocation_area a on a.id = p.area_id"
                                + " where p.day_on <= ?1 and a.scope like ?3 group by p.area_id, p.stage on conflict do nothing")
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, me.scope().pattern())
                .executeUpdate();
    }

    /**
     * What a closed day keeps, per code of an area with a roll of its own; empty while the day is not closed.
     *
     * @see Correction
     */
    public Map<String, Map<HouseholdStage, AreaProgress.Reached>> closed(LocalDate day) {
        List<?> rows = em.createNativeQuery("select a.code, d.stage, d.households, d.floor_area, d.land_area"
                        + " from relocation_daily d join relocation_area a on a.id = d.area_id"
                        + " where d.day_on = ?1 and a.scope like ?2")
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, me.scope().pattern())
                .getResultList();
        Map<String, Map<HouseholdStage, AreaProgress.Reached>> closed = new HashMap<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            closed.computeIfAbsent((String) row[0], code -> new EnumMap<>(HouseholdStage.class))
                    .put(
                            HouseholdStage.valueOf((String) row[1]),
                            new AreaProgress.Reached(
                                    ((Number) row[2]).longValue(), (BigDecimal) row[3], (BigDecimal) row[4]));
        }
        return closed;
    }
}
