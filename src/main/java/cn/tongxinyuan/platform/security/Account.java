package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A sign-in name with its password. Five failures lock it for a while; a given password must be changed first. */
@Entity
@Table(name = "platform_account")
@NamedQuery(name = "Account.byUsername", query = "select a from Account a where a.username = :username")
@NamedQuery(name = "Account.ofPerson", query = "select a.username from Account a where a.person = :person")
@NamedQuery(name = "Account.count", query = "select count(a) from Account a")
@NamedQuery(
        name = "Account.withoutPost",
        query = "select count(a) from Account a left join Post p on p.account = a and " + Post.ACTS
                + " where p.id is null and SQL('? is false', a.disabled)")
@NamedQuery(
        name = "Account.named",
        query = Account.ROW + " where locate(:word, upper(a.username)) > 0 or locate(:word, upper(a.displayName)) > 0"
                + " order by a.username")
@NamedQuery(name = "Account.row", query = Account.ROW + " where a.username = :username")
@PublicData(reason = "sign-in names are needed before any scope is known; only administrators may list them")
public class Account extends BaseEntity {

    static final String ROW =
            "select new cn.tongxinyuan.platform.security.AccountRow(a.username, a.displayName, p.id, p.role, p.scope,"
                    + " a.disabled, a.mustChange, a.lockedUntil, a.person) from Account a left join Post p on p.account = a and "
                    + Post.ACTS;

    private static final long serialVersionUID = 1L;

    @Column(name = "username", updatable = false)
    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "person")
    private String person;

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "disabled")
    private boolean disabled;

    @Column(name = "failures")
    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected Account() {}

    Account(String username, String displayName, String passwordHash, boolean mustChange) {
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.mustChange = mustChange;
    }

    boolean mayTry(Instant now) {
        return !disabled && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    void failed(Instant now, int allowedFailures, Duration lock) {
        failures++;
        if (failures >= allowedFailures) {
            lockedUntil = now.plus(lock);
            failures = 0;
        }
    }

    void succeeded() {
        unlock();
    }

    void changePassword(String newHash, boolean givenByOther) {
        passwordHash = newHash;
        mustChange = givenByOther;
        unlock();
    }

    void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    void disable() {
        disabled = true;
    }

    void enable() {
        disabled = false;
    }

    void useBy(String somebody) {
        person = somebody;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Code of whoever uses the account, in the register of staff; null for an office's account. */
    public String getPerson() {
        return person;
    }

    public String getUsername() {
        return username;
    }

    public Instant getLockedUntil() {
        return lockedUntil;
    }
}
