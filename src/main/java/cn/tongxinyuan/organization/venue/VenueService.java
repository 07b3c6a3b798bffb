package cn.tongxinyuan.organization.venue;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreChanged;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.OrganizationPermission;
import cn.tongxinyuan.platform.database.Unique;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Rooms, hours, services and closures of a centre; each is put up and taken down, never changed. */
@Stateless
@Audited("organization")
@RolesAllowed(OrganizationPermission.VIEW)
public class VenueService {

    private static final int LONGEST_REASON = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    CentreService centres;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<CentreChanged> changed;

    @Inject
    Event<CentreShut> shut;

    public List<Room> rooms(String centre) {
        return of(Room.class, centre);
    }

    public List<OpeningHours> hours(String centre) {
        return of(OpeningHours.class, centre);
    }

    /** In the order of their kinds, then by name. */
    public List<ServiceItem> services(String centre) {
        return of(ServiceItem.class, centre).stream()
                .sorted(Comparator.comparing(ServiceItem::getGroup))
                .toList();
    }

    /** Past ones too. */
    public List<Closure> closures(String centre) {
        return of(Closure.class, centre);
    }

    /** Closures that touch these days. */
    public List<Closure> closures(String centre, LocalDate from, LocalDate to) {
        return em.createNamedQuery("Closure.onDays", Closure.class)
                .setParameter("centre", centre)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** @throws Conflict {@code organization.rule.room-known} where it has a room of this name */
    @RolesAllowed(OrganizationPermission.CENTRES)
    public Room addRoom(String centre, @Valid RoomDetails details) {
        return add(new Room(own(centre).getCode(), details), "organization.rule.room-known");
    }

    @RolesAllowed(OrganizationPermission.CENTRES)
    public OpeningHours addHours(String centre, WeekHours week) {
        return add(new OpeningHours(own(centre).getCode(), week), "organization.rule.room-known");
    }

    /** @throws Conflict {@code organization.rule.service-known} where it has a service of this name at these kinds of hours */
    @RolesAllowed(OrganizationPermission.CENTRES)
    public ServiceItem addService(String centre, @Valid ServiceDetails details) {
        return add(new ServiceItem(own(centre).getCode(), details), "organization.rule.service-known");
    }

    /**
     * The centre is shut from a day on until another. What is announced there for these days is called off, and everybody who
     * booked it is told.
     *
     * @throws RuleViolation {@code organization.rule.closure-days} for days that are past or turned round, {@code
     *     organization.rule.closure-reason}
     */
    @RolesAllowed(OrganizationPermission.CENTRES)
    public Closure shut(String centre, LocalDate from, LocalDate to, String reason) {
        Centre mine = own(centre);
        if (from.isAfter(to) || from.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("organization.rule.closure-days");
        }
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new RuleViolation("organization.rule.closure-reason", LONGEST_REASON);
        }
        Closure closure = new Closure(centre, from, to, reason.strip());
        em.persist(closure);
        shut.fire(new CentreShut(
                centre,
                mine.getScope(),
                from,
                to,
                closure.getReason(),
                Wording.of("organization.told.shut", from, to, closure.getReason())));
        return closure;
    }

    @RolesAllowed(OrganizationPermission.CENTRES)
    public void removeRoom(String code) {
        remove(Room.class, code);
    }

    @RolesAllowed(OrganizationPermission.CENTRES)
    public void removeHours(String code) {
        remove(OpeningHours.class, code);
    }

    @RolesAllowed(OrganizationPermission.CENTRES)
    public void removeService(String code) {
        remove(ServiceItem.class, code);
    }

    /** The centre opens on these days after all; what was called off stays so. */
    @RolesAllowed(OrganizationPermission.CENTRES)
    public void reopen(String code) {
        remove(Closure.class, code);
    }

    private <T extends AtCentre> List<T> of(Class<T> type, String centre) {
        return em.createNamedQuery(type.getSimpleName() + ".ofCentre", type)
                .setParameter("centre", centre)
                .getResultList();
    }

    private <T extends AtCentre> T add(T thing, String known) {
        em.persist(thing);
        Unique.flush(em::flush, () -> new Conflict(known, thing.getName()));
        fire(own(thing.getCentre()), Wording.of("organization.told.venue-added", thing.getName()));
        return thing;
    }

    private <T extends AtCentre> void remove(Class<T> type, String code) {
        T thing = em.createNamedQuery(type.getSimpleName() + ".byCode", type)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("platform.problem.NOT_FOUND"));
        Centre centre = own(thing.getCentre());
        em.remove(thing);
        fire(centre, Wording.of("organization.told.venue-removed", thing.getName()));
    }

    private Centre own(String code) {
        Centre centre = centres.find(code).orElseThrow(() -> new UnknownRecord("platform.problem.NOT_FOUND"));
        me.require(centre);
        return centre;
    }

    private void fire(Centre centre, String summary) {
        changed.fire(new CentreChanged(centre.getCode(), centre.getScope(), summary));
    }
}
