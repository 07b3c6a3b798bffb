package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Hosts plan what has seats, publish, change, cancel and close it. */
@Stateless
@Audited("booking")
@RolesAllowed(BookingPermission.HOST)
public class OfferingService {

    private static final String PREFIX = "YY";

    @PersistenceContext
    EntityManager em;

    @Inject
    BookingQueries queries;

    @Inject
    OfferingWork work;

    @Inject
    CentreService centres;

    @Inject
    Numbers numbers;

    @Inject
    Me me;

    @Inject
    Event<OfferingChanged> happened;

    /**
     * Plans something that has seats; it is published at once where the caller may publish.
     *
     * @throws RuleViolation {@code booking.rule.unknown-centre}, {@code .centre-closed}, {@code .centre-shut}, {@code .start-in-past} and those of
     *     {@link OfferingPlan#requireOrdered}
     */
    public Offering plan(@Valid OfferingPlan plan) {
        Centre centre = centres.find(plan.centre())
                .orElseThrow(() -> new RuleViolation("booking.rule.unknown-centre", plan.centre()));
        me.require(centre);
        plan.requireOrdered();
        if (!plan.start().isAfter(work.now())) {
            throw new RuleViolation("booking.rule.start-in-past");
        }
        LocalDate day = plan.start().atZone(DistrictClock.ZONE).toLocalDate();
        if (!centre.isOpen(day)) {
            throw new RuleViolation("booking.rule.centre-closed", centre.getName(), day);
        }
        work.requireOpen(plan.centre(), plan.start());
        Offering offering =
                new Offering(numbers.next(PREFIX, day.getYear()), centre.getScope(), plan, queries.terms(), work.now());
        boolean publish = me.may(BookingPermission.PUBLISH);
        if (publish) {
            offering.publish();
        }
        em.persist(offering);
        em.flush();
        em.persist(work.seats(offering, plan));
        em.flush();
        em.refresh(offering);
        fire(offering, Wording.of("booking.told.planned", offering.getKind(), plan.capacity(), offering.getState()));
        return offering;
    }

    /**
     * Changes what was planned; capacity raised becomes offers to those who wait, another hour or room is told to everybody.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws Conflict {@code booking.rule.capacity-below-taken}
     * @throws RuleViolation {@code booking.rule.offering-over} once it was cancelled or held, and those of {@link #plan}
     * @throws Conflict {@code booking.rule.held-elsewhere}
     */
    public Offering change(String code, long version, @Valid OfferingPlan plan) {
        Offering offering = own(code, version);
        work.requireFree(offering);
        return change(offering, plan);
    }

    /** The same by the module that holds it. */
    public Offering change(Offering offering, @Valid OfferingPlan plan) {
        me.require(offering);
        work.change(offering, plan);
        fire(offering, Wording.of("booking.told.changed", plan.capacity()));
        em.flush();
        return offering;
    }

    /** Opens a draft to residents. Requires {@link BookingPermission#PUBLISH}. */
    @RolesAllowed(BookingPermission.PUBLISH)
    public void publish(String code, long version) {
        Offering offering = own(code, version);
        work.requireOwn(offering);
        publish(offering);
    }

    /** The same by the module that keeps it. */
    @RolesAllowed(BookingPermission.PUBLISH)
    public void publish(Offering offering) {
        me.require(offering);
        offering.publish();
        fire(offering, Wording.of("booking.told.published"));
    }

    /**
     * The host calls it off: every booking ends without counting against anybody, and everybody is told.
     *
     * @throws RuleViolation {@code booking.rule.offering-state}, {@code booking.rule.reason-needed}
     * @throws Conflict {@code booking.rule.held-elsewhere}
     */
    public void callOff(String code, long version, String reason) {
        Offering offering = own(code, version);
        work.requireFree(offering);
        callOff(offering, reason);
    }

    /** The same by the module that holds it. */
    public void callOff(Offering offering, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > 200) {
            throw new RuleViolation("booking.rule.reason-needed");
        }
        me.require(offering);
        int told = work.cancel(offering, reason.strip());
        fire(offering, Wording.of("booking.told.called-off", told, reason.strip()));
    }

    /**
     * It took place and nobody more will be confirmed: whoever had a seat and did not come is absent, unless nobody's
     * attendance was confirmed at all, which is the office's omission.
     *
     * @throws Conflict {@code booking.rule.not-begun}
     */
    public void close(String code, long version) {
        Offering offering = own(code, version);
        work.requireOwn(offering);
        close(offering);
    }

    /** The same by the module that keeps it. */
    public void close(Offering offering) {
        me.require(offering);
        int absent = work.close(offering);
        fire(offering, Wording.of("booking.told.closed", absent));
    }

    /**
     * Tells everybody who has a seat or a lot, or waits, in the transaction of what happened.
     *
     * @param content {@link Wording} of what it says
     */
    public void tell(Offering offering, String content) {
        work.tell(offering, content);
    }

    /** Whether another module alone changes it and calls it off. */
    @RolesAllowed(BookingPermission.VIEW)
    public boolean isHeldElsewhere(Offering offering) {
        return work.isHeld(offering);
    }

    /** @throws UnknownRecord {@code booking.rule.unknown-offering} */
    @RolesAllowed({BookingPermission.VIEW, BookingPermission.ONLINE})
    public Offering open(String code) {
        return queries.offering(code);
    }

    /** How its seats stand. */
    @RolesAllowed({BookingPermission.VIEW, BookingPermission.ONLINE})
    public Seats seats(Offering offering) {
        return queries.seats(offering);
    }

    /** Why nobody can book it now through the mini-program; empty where one can. */
    @RolesAllowed({BookingPermission.VIEW, BookingPermission.ONLINE})
    public Optional<Availability> unavailable(Offering offering) {
        Seats seats = queries.seats(offering);
        return Availability.of(offering, seats.isOpen(), seats.left(true, work.now()), work.now());
    }

    /** Bookings of one of these states, in the order of the waiting list, then as they came. */
    @RolesAllowed(BookingPermission.VIEW)
    public List<Booking> bookings(Offering offering, java.util.Collection<BookingState> states) {
        return queries.of(offering, states);
    }

    private Offering own(String code, long version) {
        Offering offering = queries.offering(code);
        offering.requireVersion(version);
        return offering;
    }

    private void fire(Offering offering, String summary) {
        happened.fire(new OfferingChanged(offering.getCode(), offering.getScope(), summary));
    }
}
