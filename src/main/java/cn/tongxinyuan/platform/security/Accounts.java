package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.Setting;
import cn.tongxinyuan.platform.audit.Audited;
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

/** Creates, posts, disables accounts and resets passwords (系统管理员). */
@Stateless
@Audited("platform")
@RolesAllowed(PlatformPermission.ACCOUNTS)
public class Accounts {

    private static final ScopePath DISTRICT = new ScopePath("370105");

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Inject
    Event<AccountChanged> changed;

    /** All accounts by sign-in name. */
    public List<Account> all() {
        return em.createNamedQuery("Account.all", Account.class).getResultList();
    }

    /** The posts an account holds today. */
    public List<Post> posts(String username) {
        return em.createNamedQuery("Post.inForce", Post.class)
                .setParameter("username", username)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /**
     * Creates an account with one post and returns the password to hand over once.
     *
     * @throws RuleViolation {@code platform.rule.username-taken}
     */
    public String create(String username, String displayName, String role, ScopePath scope) {
        String password = Passwords.random();
        store(username, displayName, role, scope, passwords.hash(password), true);
        return password;
    }

    /** Creates an account whose password is already hashed; for accounts built together, such as the demonstration's. */
    public void createWithHash(String username, String displayName, String role, ScopePath scope, String passwordHash) {
        store(username, displayName, role, scope, passwordHash, false);
    }

    /** Hash of a password, for {@link #createWithHash}. */
    public String hash(String password) {
        return passwords.hash(password);
    }

    /** Gives a new one-time password, which ends a lock. */
    public String resetPassword(String username) {
        String password = Passwords.random();
        account(username).changePassword(passwords.hash(password), true);
        changed.fire(new AccountChanged(username, DISTRICT, "password reset"));
        return password;
    }

    /** Locks an account out for good, from its next click on. */
    public void disable(String username) {
        account(username).disable();
        changed.fire(new AccountChanged(username, DISTRICT, "disabled"));
    }

    public void enable(String username) {
        account(username).enable();
        changed.fire(new AccountChanged(username, DISTRICT, "enabled"));
    }

    /** Creates the three administrators (三员) in an empty database; their one-time passwords go to a file of mode 0600. */
    @PermitAll
    public void createFirst() {
        if (!em.createNamedQuery("Account.all", Account.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        for (String username : List.of("sysadmin", "secadmin", "auditadmin")) {
            String password = Passwords.random();
            Account account = new Account(username, username, passwords.hash(password), true);
            em.persist(account);
            em.persist(new Post(account, "platform." + username, DISTRICT, LocalDate.now(clock)));
            lines.add(username + " " + password);
        }
        writeSecret(Setting.dataDirectory().resolve("initial-accounts.txt"), lines);
    }

    private void store(
            String username,
            String displayName,
            String role,
            ScopePath scope,
            String passwordHash,
            boolean mustChange) {
        boolean taken = !em.createNamedQuery("Account.byUsername", Account.class)
                .setParameter("username", username)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new RuleViolation("platform.rule.username-taken", username);
        }
        Account account = new Account(username, displayName, passwordHash, mustChange);
        em.persist(account);
        em.persist(new Post(account, role, scope, LocalDate.now(clock)));
        changed.fire(new AccountChanged(username, scope, "created as " + role));
    }

    private Account account(String username) {
        return em.createNamedQuery("Account.byUsername", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("platform.rule.unknown-account", username));
    }

    private static void writeSecret(Path file, List<String> lines) {
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
