package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.platform.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The controls of the races: look whether a seat is left, or the person free, and take without holding anything. */
@ApplicationScoped
public class UnguardedSeats {

    private static final String BY = "it.control";

    @Inject
    BookingQueries queries;

    @Inject
    PersonalData personal;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private final Map<String, AtomicInteger> given = new ConcurrentHashMap<>();

    @Transactional
    public boolean take(String offering) {
        Seats seats = em.createQuery("select s from BookingOffering o join o.seats s where o.code = :code", Seats.class)
                .setParameter("code", offering)
                .getSingleResult();
        em.refresh(seats);
        if (seats.left(true, clock.instant()) < 1) {
            return false;
        }
        em.createNativeQuery("update booking_seats set online_taken = ?1 where offering_id ="
                        + " (select id from booking_offering where code = ?2)")
                .setParameter(1, seats.getTaken() + 1)
                .setParameter(2, offering)
                .executeUpdate();
        given.computeIfAbsent(offering, each -> new AtomicInteger()).incrementAndGet();
        return true;
    }

    /** What comes of work while a transaction holds the seats of an offering. */
    @Transactional
    public <T> T whileHeld(String offering, Callable<T> work) throws Exception {
        queries.hold(queries.offering(offering));
        return work.call();
    }

    /** Looks whether the person is elsewhere and books, with nobody else's turn to wait for. */
    @Transactional
    public void book(BookSeats wish) {
        BookSeats.Resident resident = wish.resident(personal);
        if (!queries.ofPerson(resident.key(), clock.instant()).isEmpty()) {
            throw new Conflict("booking.rule.overlap");
        }
        queries.store(new Booking(
                queries.offering(wish.offering()), resident, wish, BookingState.CONFIRMED, clock.instant(), BY));
    }

    /** What the control broke is mended, for others look at the same database. */
    @Transactional
    public void mend() {
        em.createNativeQuery("update booking_booking set state = 'CANCELLED', active_key = null where booked_by = ?1")
                .setParameter(1, BY)
                .executeUpdate();
    }

    int given(String offering) {
        return given.getOrDefault(offering, new AtomicInteger()).get();
    }
}
