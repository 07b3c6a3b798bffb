package cn.tongxinyuan.platform.form;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.platform.database.Unique;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Which forms the caller has sent, so that each is saved once, however often and on whichever node it arrives. */
@Stateless
@RolesAllowed(PlatformPermission.HOME)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SentForms {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /**
     * Takes the key of a form that is about to be saved.
     *
     * @return where the form led when it was saved before; empty where the key was free and is the caller's now
     * @throws Conflict {@code platform.rule.form-running} while another request saves it, also where that one never ended
     */
    public Optional<String> take(String key) {
        List<SentForm> known = records.named("SentForm.own", SentForm.class)
                .setParameter("key", key)
                .setParameter("owner", me.getUsername())
                .getResultList();
        if (known.isEmpty()) {
            em.persist(new SentForm(key, me.getUsername(), me.scope(), clock.instant()));
            Unique.flush(em::flush, SentForms::running);
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(known.get(0).address()).orElseThrow(SentForms::running));
    }

    /** The form was saved and led on. */
    public void done(String key, String address) {
        own("SentForm.done", key).setParameter("address", address).executeUpdate();
    }

    /** The form was not saved: it may be sent again. */
    public void free(String key) {
        own("SentForm.free", key).executeUpdate();
    }

    private Query own(String change, String key) {
        return records.change(change).setParameter("key", key).setParameter("owner", me.getUsername());
    }

    private static Conflict running() {
        return new Conflict("platform.rule.form-running");
    }
}
