package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Takes the good rows of a roll into an area: all of them or, should anything fail, none. */
@Stateless
@Audited("relocation")
@RolesAllowed(RelocationPermission.IMPORT)
public class RosterCommit {

    @PersistenceContext
    EntityManager em;

    @Inject
    Me me;

    @Inject
    PersonalData personalData;

    @Inject
    Clock clock;

    @Inject
    Event<RelocationEvent> happened;

    /**
     * Writes the rows in one transaction. Two rolls for one area wait for each other. Requires
     * {@link RelocationPermission#IMPORT}. What it found is kept for a while, see {@link RosterUndo}; a job that died after
     * its roll was taken finds it taken.
     *
     * @param progress told how many rows are done; may throw to stop, and then nothing is written
     * @throws RuleViolation {@code relocation.rule.unknown-area}, {@code relocation.rule.area-has-parts}
     */
    public RosterChange commit(String areaCode, List<RosterRow> rows, RosterSource source, IntConsumer progress) {
        Area area = AreaQueries.require(em, me.scope(), areaCode);
        requireNoParts(em, me, area);
        AreaQueries.hold(em, area);
        Optional<RosterBatch> taken = ofJob(source.job());
        if (taken.isPresent()) {
            return taken.get().change();
        }
        RosterBatch batch = new RosterBatch(area, source, clock.instant(), me.getUsername());
        em.persist(batch);
        em.flush();
        Connection connection = em.unwrap(Connection.class);
        RosterWriter writer = new RosterWriter(
                connection, personalData, area, batch.getId(), LocalDate.now(clock), batch.takenAt(), me.getUsername());
        try {
            RosterChange change = writer.write(rows, progress);
            batch.changed(change);
            happened.fire(RelocationEvent.of(
                    area,
                    Wording.of("relocation.told.roster", change.created(), change.updated(), change.unchanged())));
            return change;
        } catch (SQLException e) {
            throw new IllegalStateException("roll not written", e);
        }
    }

    /**
     * Who an area's roll lists, by number.
     *
     * @param idIndex blind index of the paper number, null where the roll has none
     * @param place 坐落 with building, unit and room
     */
    public record Listed(String idIndex, String place) implements Serializable {

        /** Neither the person nor the door is the same: the number is somebody else's. */
        boolean isSomebodyElse(String otherIdIndex, String otherPlace) {
            return !Objects.equals(idIndex, otherIdIndex) && !place.equals(otherPlace);
        }
    }

    /** The households of an area's roll by number, to tell a correction from a number given twice. */
    public Map<String, Listed> listed(String areaCode) {
        Area area = AreaQueries.require(em, me.scope(), areaCode);
        List<?> rows = em.createNativeQuery("select household_no, id_index, address, building, unit_no, room"
                        + " from relocation_household where area_id = ?1")
                .setParameter(1, area.getId())
                .getResultList();
        Map<String, Listed> listed = new HashMap<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            String place = HouseholdQueries.place((String) row[2], (String) row[3], (String) row[4], (String) row[5]);
            listed.put((String) row[0], new Listed((String) row[1], place));
        }
        return listed;
    }

    private Optional<RosterBatch> ofJob(String job) {
        if (job == null) {
            return Optional.empty();
        }
        return em.createNamedQuery("RosterBatch.ofJob", RosterBatch.class)
                .setParameter("job", job)
                .setParameter("scope", me.scope().pattern())
                .getResultStream()
                .findFirst();
    }

    /** When this very file was last taken into the area and what it did; empty when it never was. */
    public Optional<RosterResult.Earlier> earlier(String areaCode, String fingerprint) {
        return em.createNamedQuery("RosterBatch.sameFile", RosterBatch.class)
                .setParameter("area", areaCode)
                .setParameter("fingerprint", fingerprint)
                .setParameter("scope", me.scope().pattern())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(RosterResult.Earlier::of);
    }

    /** A whole with parts has no roll of its own: its sums are those of its parts. */
    static void requireNoParts(EntityManager em, Me me, Area area) {
        Long parts = em.createNamedQuery("Area.parts", Long.class)
                .setParameter("code", area.getCode())
                .setParameter("scope", me.scope().pattern())
                .getSingleResult();
        if (parts > 0) {
            throw new RuleViolation("relocation.rule.area-has-parts", area.getName());
        }
    }
}
