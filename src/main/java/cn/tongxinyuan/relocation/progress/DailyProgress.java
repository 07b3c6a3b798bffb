package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.RelocationPermission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
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
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    RelocationStatistics statistics;

    @Inject
    Clock clock;

    /**
     * Closes a day: keeps what the book of progress says of it. Closing it again changes nothing of an area it was closed
     * for.
     *
     * @throws RuleViolation {@code relocation.rule.day-not-over} for today and later
     */
    public void close(LocalDate day) {
        if (!day.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("relocation.rule.day-not-over");
        }
        List<Long> closed = records.named("ClosedDay.areas", Long.class)
                .setParameter("day", day)
                .getResultList();
        Instant now = clock.instant();
        statistics.rolls(me.scope(), day).stream()
                .filter(progress -> !closed.contains(progress.area().getId()))
                .forEach(progress -> progress.reached()
                        .forEach((stage, reached) ->
                                em.persist(new ClosedDay(progress.area(), stage, day, reached, now))));
    }

    /**
     * What a closed day keeps, per code of an area with a roll of its own; empty while the day is not closed.
     *
     * @see Correction
     */
    public Map<String, Map<HouseholdStage, AreaProgress.Reached>> closed(LocalDate day) {
        Map<String, Map<HouseholdStage, AreaProgress.Reached>> closed = new HashMap<>();
        records.named("ClosedDay.of", Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> closed.computeIfAbsent((String) row[0], code -> new EnumMap<>(HouseholdStage.class))
                        .put((HouseholdStage) row[1], RelocationStatistics.reached(row, 2)));
        return closed;
    }
}
