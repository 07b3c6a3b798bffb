package cn.tongxinyuan.platform.form;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Removes drafts nobody came back to, as nobody may keep personal data without need, and forms sent long ago. */
@Singleton
@PermitAll
public class DraftExpiry {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public void run() {
        forget();
    }

    /** Forgets what is too old to be given back. */
    public void forget() {
        em.createNamedQuery("Draft.expire")
                .setParameter("since", Drafts.oldest(clock))
                .executeUpdate();
        em.createNamedQuery("SentForm.expire")
                .setParameter("since", Drafts.oldest(clock))
                .executeUpdate();
    }
}
