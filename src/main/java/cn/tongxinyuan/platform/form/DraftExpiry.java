package cn.tongxinyuan.platform.form;

import cn.tongxinyuan.platform.database.Chore;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Removes drafts nobody came back to: nobody may keep personal data without need. */
@Singleton
@LocalBean
@Local(Chore.class)
@PermitAll
public class DraftExpiry implements Chore {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "draft-expiry";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.nightly(2, 50);
    }

    @Override
    public Duration alone() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        forget();
    }

    /** Forgets what is too old to be given back. */
    public void forget() {
        em.createNamedQuery("Draft.expire")
                .setParameter("since", Drafts.oldest(clock))
                .executeUpdate();
    }
}
