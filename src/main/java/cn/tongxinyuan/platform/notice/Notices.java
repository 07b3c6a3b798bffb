package cn.tongxinyuan.platform.notice;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.security.Accounts;
import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.platform.security.SignIn;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Tells accounts what happened and shows each its own. */
@Stateless
@RolesAllowed(PlatformPermission.HOME)
public class Notices {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    SignIn signIn;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /**
     * Tells one account, in the transaction of the act; nobody where it may no longer log in.
     *
     * @param title {@link cn.tongxinyuan.kernel.Wording} without personal data
     * @param address page it is about
     */
    @PermitAll
    public void tell(String username, String title, String address) {
        signIn.byUsername(username).ifPresent(account -> tell(account.username(), account.scope(), title, address));
    }

    /** Tells everybody who is posted to this very unit and holds a permission, but not the caller. */
    @PermitAll
    public void tellHolders(String permission, ScopePath unit, String title, String address) {
        accounts.holders(permission, unit).stream()
                .filter(username -> !username.equals(me.getUsername()))
                .forEach(username -> tell(username, unit, title, address));
    }

    private void tell(String username, ScopePath scope, String title, String address) {
        em.persist(new Notice(username, scope, title, address, clock.instant()));
    }

    /** How many the caller has not read, up to a limit; for every page, also where nobody is logged in. */
    @PermitAll
    public int unread(int limit) {
        return me.account()
                .map(CallerAccount::username)
                .map(username -> records.named("Notice.unreadIds", Long.class)
                        .setParameter("recipient", username)
                        .setMaxResults(limit)
                        .getResultList()
                        .size())
                .orElse(0);
    }

    /**
     * Opens one of the caller's own, which is read from now on.
     *
     * @return page it is about
     * @throws UnknownRecord {@code platform.problem.NOT_FOUND}, for anybody else's too
     */
    public String open(String code) {
        Notice notice = own(code);
        notice.read(clock.instant());
        return notice.getAddress();
    }

    /** @throws UnknownRecord as {@link #open} */
    public void keepUnread(String code) {
        own(code).keepUnread();
    }

    /** All of the caller's own are read. */
    public void readAll() {
        read("%");
    }

    /** The caller saw what these were about by another way. */
    public void readAbout(String address) {
        read(address);
    }

    private void read(String address) {
        records.change("Notice.read")
                .setParameter("now", clock.instant())
                .setParameter("recipient", me.getUsername())
                .setParameter("address", address)
                .executeUpdate();
    }

    private Notice own(String code) {
        return records.named("Notice.own", Notice.class)
                .setParameter("code", code)
                .setParameter("recipient", me.getUsername())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("platform.problem.NOT_FOUND"));
    }
}
