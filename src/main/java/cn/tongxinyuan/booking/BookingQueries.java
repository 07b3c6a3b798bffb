package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.HiddenRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Offerings, bookings and the rows they wait at. */
@ApplicationScoped
class BookingQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Turns turns;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** @throws UnknownRecord {@code booking.rule.unknown-offering}, for those of other units and for drafts the caller may not see */
    Offering offering(String code) {
        Offering found = records.one(Offering.class, "code", code, "booking.rule.unknown-offering");
        if (found.getState() == OfferingState.DRAFT && !me.may(BookingPermission.VIEW)) {
            throw new HiddenRecord("booking.rule.unknown-offering", code);
        }
        return found;
    }

    /** @throws UnknownRecord {@code booking.rule.unknown-booking}, for those of other units too */
    Booking booking(String receipt) {
        return records.one(Booking.class, "receipt", receipt, "booking.rule.unknown-booking", "offering");
    }

    /** @throws UnknownRecord {@code booking.rule.unknown-suspension}, for those of other units too */
    Suspension suspended(String code) {
        return records.one(Suspension.class, "code", code, "booking.rule.unknown-suspension");
    }

    /** A booking as it stands while the seats of its offering are held. */
    Booking held(String receipt) {
        Booking booking = booking(receipt);
        hold(booking.getOffering());
        em.refresh(booking.getOffering());
        em.refresh(booking);
        return booking;
    }

    /** Holds the seats of an offering until the end of the transaction, and reads how they stand. */
    Seats hold(Offering offering) {
        turns.take("booking-seats-" + offering.getId());
        return em.createNamedQuery("Seats.hold", Seats.class)
                .setParameter("offering", offering.getId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** How the seats stand, held by nobody. */
    Seats seats(Offering offering) {
        return em.find(Seats.class, offering.getId());
    }

    /** Has all bookings of a person wait for this transaction. */
    void waitForTurn(String personKey) {
        long row = PersonTurn.of(personKey);
        turns.take("booking-person-" + row);
        em.find(PersonTurn.class, row, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What a person has of whatever unit and is not over: one cannot be in two places, whoever hosts them. */
    List<Booking> ofPerson(String personKey, Instant from) {
        return em.createNamedQuery("Resident.elsewhere", Booking.class)
                .setParameter("person", personKey)
                .setParameter("states", BookingState.ACTIVE)
                .setParameter("from", from)
                .getResultList();
    }

    List<Booking> of(Offering offering, Collection<BookingState> states) {
        return records.named("BookingBooking.ofOffering", Booking.class)
                .setParameter("offering", offering)
                .setParameter("states", states)
                .getResultList();
    }

    /** The terms of today. */
    Terms terms() {
        return em.createNamedQuery("BookingTerms.onDay", Terms.class)
                .setParameter("day", LocalDate.now(clock))
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Takes seats for a channel; false where there are not so many left. */
    boolean take(Offering offering, boolean online, int seats) {
        return (online ? em.createNamedQuery("Seats.takeOnline") : em.createNamedQuery("Seats.takeCounter"))
                        .setParameter("offering", offering.getId())
                        .setParameter("seats", seats)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** Seats come free again. */
    void giveBack(Offering offering, int online, int counter) {
        int changed = em.createNamedQuery("Seats.giveBack")
                .setParameter("offering", offering.getId())
                .setParameter("online", online)
                .setParameter("counter", counter)
                .executeUpdate();
        if (changed != 1) {
            throw new IllegalStateException("more seats given back than taken: " + offering.getCode());
        }
    }

    void giveBack(Booking booking) {
        int seats = booking.getSeats();
        boolean online = booking.getChannel().isOnline();
        giveBack(booking.getOffering(), online ? seats : 0, online ? 0 : seats);
    }

    /**
     * The waiting list changes.
     *
     * @param places numbers given out
     * @param more how many wait more, or fewer
     */
    void queue(Offering offering, int places, int more) {
        em.createNamedQuery("Seats.queue")
                .setParameter("offering", offering.getId())
                .setParameter("places", places)
                .setParameter("more", more)
                .executeUpdate();
    }

    void open(Offering offering) {
        em.createNamedQuery("Seats.open")
                .setParameter("offering", offering.getId())
                .executeUpdate();
    }

    void close(Offering offering) {
        em.createNamedQuery("Seats.close")
                .setParameter("offering", offering.getId())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** False where more are taken. */
    boolean resize(Offering offering, int capacity, int quota, Instant sharedFrom) {
        return em.createNamedQuery("Seats.resize")
                        .setParameter("offering", offering.getId())
                        .setParameter("capacity", capacity)
                        .setParameter("quota", quota)
                        .setParameter("sharedFrom", sharedFrom)
                        .executeUpdate()
                == 1;
    }

    /** What suspends a person's online booking today. Whatever unit an absence was in: somebody else did not get the seat. */
    Optional<Suspension> suspension(String personKey) {
        return em.createNamedQuery("Resident.suspension", Suspension.class)
                .setParameter("person", personKey)
                .setParameter("day", LocalDate.now(clock))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** From how many events that began within this time a person stayed away, of whatever unit. */
    long absences(String personKey, Instant since, Instant until) {
        return em.createNamedQuery("Resident.absences", Long.class)
                .setParameter("person", personKey)
                .setParameter("since", since)
                .setParameter("until", until)
                .getSingleResult();
    }

    void store(Object record) {
        em.persist(record);
    }

    void flush() {
        em.flush();
    }

    void refresh(Object record) {
        em.refresh(record);
    }
}
