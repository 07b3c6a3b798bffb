package cn.tongxinyuan.platform.draft;

import cn.tongxinyuan.platform.StartUp;
import cn.tongxinyuan.platform.database.Lease;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Removes drafts nobody came back to, each night on one node: nobody may keep personal data without need. */
@Singleton
@PermitAll
public class DraftExpiry {

    @PersistenceContext
    EntityManager em;

    @Inject
    Lease lease;

    @Inject
    Clock clock;

    @Inject
    StartUp startUp;

    @Schedule(hour = "2", minute = "50", persistent = false)
    void everyNight() {
        if (startUp.isDone() && lease.take("draft-expiry", Duration.ofHours(1))) {
            forget();
        }
    }

    /** Forgets what is too old to be given back. */
    public void forget() {
        em.createNamedQuery("Draft.expire")
                .setParameter("since", Drafts.oldest(clock))
                .executeUpdate();
    }
}
