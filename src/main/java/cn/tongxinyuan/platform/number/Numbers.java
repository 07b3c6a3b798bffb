package cn.tongxinyuan.platform.number;

import cn.tongxinyuan.platform.database.Turns;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;

/**
 * Gives running numbers without gaps: the number belongs to the caller's transaction. Who asks next waits until that one
 * has ended, and gets the same number where it failed. Ask late in the act, so that nobody waits long.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Numbers {

    private static final int WIDTH = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    Turns turns;

    /**
     * The next number of a prefix in a year, such as {@code XY-2024-00017}.
     *
     * @param prefix of the module's choice, the same for all its numbers of a kind
     */
    public String next(String prefix, int year) {
        String series = prefix + "-" + year;
        turns.take(series);
        if (!advance(series)) {
            // two first callers: the second waits here for the first, and finds its row or none
            em.createNativeQuery(
                            "insert into platform_number_series (name, last_no) values (?1, 0) on conflict do nothing")
                    .setParameter(1, series)
                    .executeUpdate();
            if (!advance(series)) {
                throw new IllegalStateException("no row for the series " + series);
            }
        }
        long number = em.createNamedQuery("NumberSeries.last", Long.class)
                .setParameter("name", series)
                .getSingleResult();
        return String.format(Locale.ROOT, "%s-%0" + WIDTH + "d", series, number);
    }

    /** Counts on; false where the series is new. */
    private boolean advance(String series) {
        return em.createNamedQuery("NumberSeries.advance")
                        .setParameter("name", series)
                        .executeUpdate()
                == 1;
    }
}
