package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.setting.Setting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes the last roll of an area back: as if it had never come, as long as nobody acted on one of its households.
 */
@Stateless
@Audited("relocation")
@RolesAllowed(RelocationPermission.IMPORT)
public class RosterUndo {

    private static final int NAMED = 3;

    @PersistenceContext
    EntityManager em;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<RelocationEvent> happened;

    /**
     * The roll a job took and whether it can be taken back; empty when the job took none in the caller's scope. Requires
     * {@link RelocationPermission#IMPORT}.
     */
    public Optional<TakenRoll> look(String job) {
        return find(job).map(this::taken);
    }

    /**
     * Takes the roll of a job back, whole or not at all: its new households go, its changed ones get their earlier values,
     * the book of progress loses what the roll had booked, on the days it had booked it. Requires
     * {@link RelocationPermission#IMPORT}.
     *
     * @throws RuleViolation {@code relocation.rule.unknown-roster}, also outside the scope;
     *     {@code relocation.rule.roster-touched} with the households, {@code relocation.rule.roster-overtaken},
     *     {@code relocation.rule.roster-late}, {@code relocation.rule.roster-undone}, {@code relocation.rule.roster-empty}
     */
    public void undo(String job) {
        RosterBatch batch = find(job).orElseThrow(() -> new UnknownRecord("relocation.rule.unknown-roster"));
        AreaQueries.hold(em, batch.area());
        em.refresh(batch, LockModeType.PESSIMISTIC_WRITE);
        em.createNativeQuery("select id from relocation_household where id in (select household_id from"
                        + " relocation_roster_row where batch_id = ?1) order by id for update")
                .setParameter(1, batch.getId())
                .getResultList();
        TakenRoll taken = taken(batch);
        if (taken.state() != TakenRoll.State.OPEN) {
            throw refusal(taken);
        }
        try {
            new RosterReversal(em.unwrap(Connection.class), batch).run();
        } catch (SQLException e) {
            throw new IllegalStateException("roll not taken back", e);
        }
        batch.undone(clock.instant(), me.getUsername());
        happened.fire(
                RelocationEvent.of(batch.area(), Wording.of("relocation.told.undo", taken.created(), taken.updated())));
    }

    private static RuleViolation refusal(TakenRoll taken) {
        String key = "relocation.rule.roster-" + taken.state().name().toLowerCase(Locale.ROOT);
        if (taken.state() != TakenRoll.State.TOUCHED) {
            return new RuleViolation(key);
        }
        String numbers = taken.touched().stream()
                .limit(NAMED)
                .map(TakenRoll.Touched::number)
                .collect(Collectors.joining("、"));
        return new RuleViolation(key, taken.touched().size(), numbers);
    }

    private Optional<RosterBatch> find(String job) {
        return em.createNamedQuery("RosterBatch.ofJob", RosterBatch.class)
                .setParameter("job", job)
                .setParameter("scope", me.scope().pattern())
                .getResultStream()
                .findFirst();
    }

    private TakenRoll taken(RosterBatch batch) {
        Instant until = batch.takenAt().plus(Duration.ofHours(Setting.IMPORT_UNDO_HOURS.number()));
        RosterChange change = batch.change();
        boolean undone = batch.undoneAt() != null;
        List<TakenRoll.Touched> touched = undone ? List.of() : touched(batch);
        TakenRoll.State state = undone
                ? TakenRoll.State.UNDONE
                : change.created() + change.updated() == 0
                        ? TakenRoll.State.EMPTY
                        : clock.instant().isAfter(until)
                                ? TakenRoll.State.LATE
                                : isOvertaken(batch)
                                        ? TakenRoll.State.OVERTAKEN
                                        : touched.isEmpty() ? TakenRoll.State.OPEN : TakenRoll.State.TOUCHED;
        return new TakenRoll(state, change.created(), change.updated(), until, batch.undoneAt(), touched);
    }

    private boolean isOvertaken(RosterBatch batch) {
        return em.createNamedQuery("RosterBatch.later", Long.class)
                        .setParameter("area", batch.area())
                        .setParameter("id", batch.getId())
                        .setParameter("scope", me.scope().pattern())
                        .getSingleResult()
                > 0;
    }

    /** Every act on a household raises its version; what else there is tells which act it was. */
    private List<TakenRoll.Touched> touched(RosterBatch batch) {
        List<?> rows = em.createNativeQuery("select h.household_no,"
                        + " (select count(*) from relocation_visit v where v.household_id = h.id and v.recorded_at > ?2),"
                        + " (select count(*) from relocation_stage_entry e where e.household_id = h.id and e.recorded_at > ?2)"
                        + " from relocation_roster_row r join relocation_household h on h.id = r.household_id"
                        + " where r.batch_id = ?1 and h.version <> r.version_after order by h.roll_key")
                .setParameter(1, batch.getId())
                .setParameter(2, batch.takenAt().atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(row -> touched((Object[]) row)).toList();
    }

    private static TakenRoll.Touched touched(Object[] row) {
        boolean visited = ((Number) row[1]).intValue() > 0;
        boolean advanced = ((Number) row[2]).intValue() > 0;
        TakenRoll.Act act = visited ? TakenRoll.Act.VISITED : advanced ? TakenRoll.Act.ADVANCED : TakenRoll.Act.CHANGED;
        return new TakenRoll.Touched((String) row[0], act);
    }
}
