package cn.tongxinyuan.activity;

import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was published, open to everybody as it is in the window of the centre: no login, no drafts, nobody's data. */
@Stateless
@PermitAll
public class Announcements {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Name of a centre; empty where there is none of this code. */
    public Optional<String> centre(String code) {
        return em.createNamedQuery("Announced.centre", String.class)
                .setParameter("code", code == null ? "" : code)
                .getResultStream()
                .findFirst();
    }

    /** What a centre has announced for these days, what was called off since too, as it begins. */
    public List<Announced> of(String centre, LocalDate first, LocalDate last) {
        return em.createNamedQuery("Announced.ofCentre", Announced.class)
                .setParameter("centre", centre)
                .setParameter("from", begin(first))
                .setParameter("to", begin(last.plusDays(1)))
                .getResultList();
    }

    /**
     * The calendar of a centre, for telephones to subscribe to: the month before and the three to come; empty where there is no
     * centre of this code.
     */
    public Optional<String> feed(String centre) {
        LocalDate today = LocalDate.now(clock);
        return centre(centre)
                .map(name ->
                        CalendarFeed.of(name, of(centre, today.minusMonths(1), today.plusMonths(3)), clock.instant()));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(DistrictClock.ZONE).toInstant();
    }
}
