package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.database.Unique;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Service centres of the caller's unit: lists, recording, correcting, publishing on the map, closing. */
@Stateless
@Audited("organization")
@RolesAllowed(OrganizationPermission.VIEW)
public class CentreService {

    @PersistenceContext
    EntityManager em;

    @Inject
    RegionService regions;

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<CentreChanged> changed;

    /** Centres of the caller's unit by code; {@code after} is the last code before, null for the first ones. */
    public Slice<Centre> list(String after, int limit) {
        return Slice.of(
                records.named("Centre.all", Centre.class)
                        .setParameter("after", after == null ? "" : after)
                        .setMaxResults(limit + 1)
                        .getResultList(),
                limit,
                Centre::getCode);
    }

    /** The centre of a code; empty where there is none. */
    public Optional<Centre> find(String code) {
        return em.createNamedQuery("Centre.byCode", Centre.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Centres on the map on a day: open, and their position published. */
    public long onMap(ScopePath unit, LocalDate day) {
        return records.within(unit, "Centre.onMap", Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** The centres that {@link #onMap} counts. */
    public Slice<Centre> onMapRows(ScopePath unit, LocalDate day, String after, int limit) {
        return Slice.of(
                records.within(unit, "Centre.onMapRows", Centre.class)
                        .setParameter("day", day)
                        .setParameter("after", after == null ? "" : after)
                        .setMaxResults(limit + 1)
                        .getResultList(),
                limit,
                Centre::getCode);
    }

    /**
     * Records a centre and returns its code, which is made of the unit's code and a number.
     *
     * @throws RuleViolation {@code organization.rule.unknown-region}, {@code organization.rule.level-unit}
     */
    @RolesAllowed(OrganizationPermission.CENTRES)
    public String create(CentreLevel level, ScopePath unit, LocalDate openedOn, @Valid CentreDetails details) {
        me.require(unit);
        if (!regions.exists(unit.code())) {
            throw new RuleViolation("organization.rule.unknown-region", unit.code());
        }
        long before = records.within(unit, "Centre.inUnit", Long.class)
                .setParameter("unit", unit.code())
                .getSingleResult();
        Centre centre = new Centre(unit.code() + "-" + (before + 1), level, unit, openedOn, details);
        em.persist(centre);
        Unique.flush(em::flush, () -> new Conflict("organization.rule.centre-code-taken", centre.getCode()));
        fire(centre, Wording.of("organization.told.record", level));
        return centre.getCode();
    }

    /**
     * Corrects what is said about a centre.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code organization.rule.position-published}
     */
    @RolesAllowed(OrganizationPermission.CENTRES)
    public void describe(String code, long version, @Valid CentreDetails details) {
        Centre centre = own(code, version);
        centre.describe(details);
        fire(centre, Wording.of("organization.told.describe", details.position().quality()));
    }

    /**
     * Notes that the position is on the public map from a day on, today or before.
     *
     * @throws RuleViolation {@code organization.rule.not-publishable} without a position, when closed or already published,
     *     {@code organization.rule.day-ahead}
     */
    @RolesAllowed(OrganizationPermission.CENTRES)
    public void publish(String code, long version, LocalDate day) {
        Centre centre = own(code, version);
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("organization.rule.day-ahead");
        }
        centre.publish(day);
        fire(centre, Wording.of("organization.told.publish", day));
    }

    /**
     * Takes the position off the map from today on.
     *
     * @throws RuleViolation {@code organization.rule.not-on-map}
     */
    @RolesAllowed(OrganizationPermission.CENTRES)
    public void withdraw(String code, long version) {
        Centre centre = own(code, version);
        centre.withdraw(LocalDate.now(clock));
        fire(centre, Wording.of("organization.told.withdraw"));
    }

    /**
     * Closes a centre from a day on.
     *
     * @throws RuleViolation {@code organization.rule.not-closable} when closed before or not open yet
     */
    @RolesAllowed(OrganizationPermission.CENTRES)
    public void close(String code, long version, LocalDate day) {
        Centre centre = own(code, version);
        centre.close(day);
        fire(centre, Wording.of("organization.told.close", day));
    }

    private Centre own(String code, long version) {
        Centre centre = find(code).orElseThrow(() -> new UnknownRecord("organization.rule.unknown-centre", code));
        me.require(centre);
        centre.requireVersion(version);
        return centre;
    }

    private void fire(Centre centre, String summary) {
        changed.fire(new CentreChanged(centre.getCode(), centre.getScope(), summary));
    }
}
