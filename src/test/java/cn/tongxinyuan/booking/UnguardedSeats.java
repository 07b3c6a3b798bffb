package cn.tongxinyuan.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The control of the races: looks whether a seat is left and takes it without holding the row. */
@ApplicationScoped
public class UnguardedSeats {

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

    int given(String offering) {
        return given.getOrDefault(offering, new AtomicInteger()).get();
    }
}
