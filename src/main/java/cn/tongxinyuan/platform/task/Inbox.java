package cn.tongxinyuan.platform.task;

import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * What waits for whom, of all modules in one place. Services write it in the transaction of the act: an act that does not
 * stand leaves no task, and none is lost. Readers see what their unit and their permissions let them do.
 */
@Stateless
@RolesAllowed(PlatformPermission.HOME)
public class Inbox {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** Something is to be done from now on; it takes the place of an earlier task of the same matter and subject. */
    public void due(DueTask due) {
        done(due.matter(), due.subject());
        em.persist(new Task(due));
    }

    /** It was done, or need not be done any more. */
    public void done(String matter, String subject) {
        em.createNamedQuery("Task.done")
                .setParameter("matter", matter)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** What waits for the caller today, most urgent first, and what has no last day at the end. */
    public List<Task> mine(int limit) {
        return waiting("Task.waiting", Task.class, limit);
    }

    /** The same of one matter. */
    public List<Task> mine(String matter, int limit) {
        return me.account()
                .map(caller -> bound("Task.waitingOf", Task.class, caller)
                        .setParameter("matter", matter)
                        .setMaxResults(limit)
                        .getResultList())
                .orElse(List.of());
    }

    /** How many of them there are, up to a limit; for every page, also where nobody is logged in. */
    @PermitAll
    public int count(int limit) {
        return waiting("Task.waitingIds", Long.class, limit).size();
    }

    private <T> List<T> waiting(String query, Class<T> type, int limit) {
        return me.account()
                .filter(caller -> !caller.permissions().isEmpty())
                .map(caller -> bound(query, type, caller).setMaxResults(limit).getResultList())
                .orElse(List.of());
    }

    private <T> TypedQuery<T> bound(String query, Class<T> type, CallerAccount caller) {
        return records.named(query, type)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("permissions", caller.permissions())
                .setParameter("me", caller.username());
    }
}
