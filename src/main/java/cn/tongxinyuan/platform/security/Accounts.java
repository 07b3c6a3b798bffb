package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.database.Unique;
import cn.tongxinyuan.platform.setting.Setting;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Creates, unlocks, disables accounts and resets passwords (系统管理员); what they may do is for {@link Posts}. */
@Stateless
@Audited("platform")
@RolesAllowed(PlatformPermission.ACCOUNTS)
public class Accounts {

    private static final ScopePath DISTRICT = new ScopePath("370105");

    /** Accounts of staff in grids are named {@code <15-digit grid>_<name>} by other systems, so digits may begin. */
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Inject
    Posts posts;

    @Inject
    Me me;

    @Inject
    Event<AccountChanged> changed;

    /** Accounts by sign-in name that have a word, in capitals, in it or in the name shown. */
    @RolesAllowed(PlatformPermission.ACCOUNT_VIEW)
    public List<AccountRow> named(String word, int limit) {
        return em.createNamedQuery("Account.named", AccountRow.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("word", word)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Sign-in names of accounts in use that are posted to this very unit today under a role with this permission. */
    @PermitAll
    public List<String> holders(String permission, ScopePath unit) {
        List<?> rows = em.createNativeQuery("select distinct a.username from platform_account a"
                        + " join platform_post p on p.account_id = a.id and p.valid_from <= ?1"
                        + " and (p.valid_to is null or p.valid_to >= ?1)"
                        + " join platform_role_permission r on r.role_code = p.role_code and r.permission = ?2"
                        + " where p.scope = ?3 and not a.disabled order by 1")
                .setParameter(1, java.sql.Date.valueOf(LocalDate.now(clock)))
                .setParameter(2, permission)
                .setParameter(3, unit.code())
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    /** How many accounts there are. */
    @RolesAllowed(PlatformPermission.ACCOUNT_VIEW)
    public long count() {
        return em.createNamedQuery("Account.count", Long.class).getSingleResult();
    }

    /** How many accounts wait for a post. */
    @RolesAllowed(PlatformPermission.ACCOUNT_VIEW)
    public long withoutPost() {
        return em.createNamedQuery("Account.withoutPost", Long.class)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
    }

    /** An account with its post; empty where the name is not known. */
    @RolesAllowed(PlatformPermission.ACCOUNT_VIEW)
    public Optional<AccountRow> find(String username) {
        return em.createNamedQuery("Account.row", AccountRow.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /**
     * Creates an account and returns the password to hand over once. It opens nothing until it is given a post.
     *
     * @throws RuleViolation {@code platform.rule.username-form}, {@code platform.rule.username-taken}
     */
    public String create(String username, String displayName) {
        String password = Passwords.random();
        store(username, displayName, passwords.hash(password), true);
        changed.fire(new AccountChanged(username, DISTRICT, Wording.of("platform.told.account")));
        return password;
    }

    /**
     * Creates an account with its post, whose password is already hashed; for accounts built together, such as the
     * demonstration's. Needs what {@link Posts} needs too, so that no administrator alone can do it.
     */
    public void createWithHash(String username, String displayName, String role, ScopePath scope, String passwordHash) {
        posts.begin(store(username, displayName, passwordHash, false), role, scope);
        changed.fire(new AccountChanged(username, scope, Wording.of("platform.told.create", Posts.name(role))));
    }

    /** Hash of a password, for {@link #createWithHash}. */
    public String hash(String password) {
        return passwords.hash(password);
    }

    /**
     * Gives a new one-time password, which ends a lock.
     *
     * @throws RuleViolation {@code platform.rule.own-account}: the own password is changed with the old one; {@code
     *     platform.rule.administrator-account}
     */
    public String resetPassword(String username) {
        requireManaged(username);
        String password = Passwords.random();
        account(username).changePassword(passwords.hash(password), true);
        forgetTokens(username);
        changed.fire(new AccountChanged(username, DISTRICT, Wording.of("platform.told.reset")));
        return password;
    }

    /**
     * Ends a lock after failed attempts before its time; the password stays.
     *
     * @throws RuleViolation {@code platform.rule.own-account}, {@code platform.rule.administrator-account}
     */
    public void unlock(String username) {
        requireManaged(username);
        account(username).unlock();
        changed.fire(new AccountChanged(username, DISTRICT, Wording.of("platform.told.unlock")));
    }

    /**
     * Locks an account out for good, from its next click on; tokens it had do not come back with it.
     *
     * @throws RuleViolation {@code platform.rule.own-account}, {@code platform.rule.administrator-account}
     */
    public void disable(String username) {
        requireManaged(username);
        account(username).disable();
        forgetTokens(username);
        changed.fire(new AccountChanged(username, DISTRICT, Wording.of("platform.told.disable")));
    }

    /** @throws RuleViolation as {@link #disable} */
    public void enable(String username) {
        requireManaged(username);
        account(username).enable();
        changed.fire(new AccountChanged(username, DISTRICT, Wording.of("platform.told.enable")));
    }

    /** Creates the three administrators (三员) in an empty database; their one-time passwords go to a file of mode 0600. */
    @PermitAll
    public void createFirst() {
        if (em.createNamedQuery("Account.count", Long.class).getSingleResult() > 0) {
            return;
        }
        List<String> lines = new ArrayList<>();
        for (String username : Administrators.USERNAMES) {
            String password = Passwords.random();
            Account account = new Account(username, username, passwords.hash(password), true);
            em.persist(account);
            em.persist(new Post(account, Administrators.role(username), DISTRICT, LocalDate.now(clock)));
            lines.add(username + " " + password);
        }
        writeSecret("initial-accounts.txt", lines);
    }

    /**
     * Gives the administrator whom {@link Setting#ADMINISTRATOR_RESET} names for today a new one-time password, in {@code
     * administrator-password.txt} of mode 0600, and ends a lock.
     */
    public void resetAdministrator() {
        Administrators.toBeReset(Setting.ADMINISTRATOR_RESET.text().orElse(""), LocalDate.now(clock))
                .ifPresent(username -> {
                    String password = Passwords.random();
                    account(username).changePassword(passwords.hash(password), true);
                    forgetTokens(username);
                    changed.fire(new AccountChanged(username, DISTRICT, Wording.of("platform.told.reset-by-deployer")));
                    writeSecret("administrator-password.txt", List.of(username + " " + password));
                });
    }

    private static Conflict usernameTaken(String username) {
        return new Conflict("platform.rule.username-taken", username);
    }

    private Account store(String username, String displayName, String passwordHash, boolean mustChange) {
        if (!USERNAME.matcher(username).matches()) {
            throw new RuleViolation("platform.rule.username-form");
        }
        boolean taken = !em.createNamedQuery("Account.byUsername", Account.class)
                .setParameter("username", username)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw usernameTaken(username);
        }
        Account account = new Account(username, displayName, passwordHash, mustChange);
        em.persist(account);
        Unique.flush(em::flush, () -> usernameTaken(username));
        return account;
    }

    private void forgetTokens(String username) {
        em.createNamedQuery("AccessToken.forget")
                .setParameter("username", username)
                .executeUpdate();
    }

    /** Whether administrators may change this account: not the own, and no administrator's. */
    @RolesAllowed(PlatformPermission.ACCOUNT_VIEW)
    public boolean manages(AccountRow account) {
        return !account.username().equals(me.getUsername()) && !Administrators.isRole(account.role());
    }

    private void requireManaged(String username) {
        if (me.getUsername().equals(username)) {
            throw new RuleViolation("platform.rule.own-account");
        }
        find(username).map(AccountRow::role).ifPresent(Administrators::requireOrdinary);
    }

    private Account account(String username) {
        return em.createNamedQuery("Account.byUsername", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("platform.rule.unknown-account", username));
    }

    private static void writeSecret(String name, List<String> lines) {
        Path file = Setting.dataDirectory().resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
