package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.Setting;
import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Proves who calls: by password, by session name, by bearer token. Every failed attempt is in the audit trail. */
@Stateless
@PermitAll
public class SignIn {

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** A bearer token and the instant it ends. */
    public record Token(String value, Instant expiresAt) {}

    /** The caller behind name and password; empty after a wrong password, for an unknown, disabled or locked name. */
    public Optional<CallerAccount> byPassword(String username, String password) {
        Instant now = clock.instant();
        Optional<Account> account = find(username, LockModeType.PESSIMISTIC_WRITE);
        if (account.isEmpty() || !account.get().mayTry(now)) {
            passwords.pretend(password);
            refused(
                    account.map(Account::getUsername).orElse("-"),
                    "platform.told." + (account.isPresent() ? "locked" : "unknown-name"));
            return Optional.empty();
        }
        if (!passwords.matches(password, account.get().passwordHash())) {
            account.get()
                    .failed(
                            now,
                            Setting.LOGIN_FAILURES.number(),
                            Duration.ofMinutes(Setting.LOGIN_LOCK_MINUTES.number()));
            refused(account.get().getUsername(), "platform.told.wrong-password");
            return Optional.empty();
        }
        account.get().succeeded();
        Optional<CallerAccount> caller = caller(account.get());
        caller.ifPresent(found -> trail.write(AuditEntry.act(
                found, "platform.login", "Account", found.username(), found.scope(), "platform.told.login")));
        return caller;
    }

    /** The caller behind a session or a job; empty when the account was disabled or holds no post any more. */
    public Optional<CallerAccount> byUsername(String username) {
        return find(username, LockModeType.NONE)
                .filter(account -> !account.isDisabled())
                .flatMap(this::caller);
    }

    /** The caller behind a bearer token that has not expired. */
    public Optional<CallerAccount> byToken(String token) {
        List<?> found = em.createNativeQuery(
                        "select username from platform_token where token_hash = ?1 and expires_at > ?2")
                .setParameter(1, digest(token))
                .setParameter(2, java.sql.Timestamp.from(clock.instant()))
                .getResultList();
        return found.stream().findFirst().flatMap(username -> byUsername((String) username));
    }

    /** Issues a bearer token after a successful {@link #byPassword}. */
    public Token issueToken(CallerAccount caller) {
        byte[] secret = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(secret);
        String value = HexFormat.of().formatHex(secret);
        Instant expires = clock.instant().plus(Duration.ofHours(Setting.TOKEN_HOURS.number()));
        em.createNativeQuery("insert into platform_token (token_hash, username, expires_at) values (?1, ?2, ?3)")
                .setParameter(1, digest(value))
                .setParameter(2, caller.username())
                .setParameter(3, java.sql.Timestamp.from(expires))
                .executeUpdate();
        return new Token(value, expires);
    }

    /**
     * The caller changes the own password. Requires the old one.
     *
     * @throws RuleViolation {@code platform.rule.wrong-password}, {@code platform.rule.weak-password}
     */
    @RolesAllowed(PlatformPermission.HOME)
    public void changePassword(String username, String oldPassword, String newPassword) {
        Account account = find(username, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
        if (!passwords.matches(oldPassword, account.passwordHash())) {
            throw new RuleViolation("platform.rule.wrong-password");
        }
        if (!Passwords.isStrong(newPassword) || newPassword.equals(oldPassword)) {
            throw new RuleViolation("platform.rule.weak-password");
        }
        account.changePassword(passwords.hash(newPassword), false);
        em.createNativeQuery("delete from platform_token where username = ?1")
                .setParameter(1, username)
                .executeUpdate();
        CallerAccount caller = caller(account).orElseThrow();
        trail.write(AuditEntry.act(
                caller, "platform.password", "Account", username, caller.scope(), "platform.told.password"));
    }

    private Optional<Account> find(String username, LockModeType lock) {
        return em.createNamedQuery("Account.byUsername", Account.class)
                .setParameter("username", username)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private Optional<CallerAccount> caller(Account account) {
        return em.createNamedQuery("Post.inForce", Post.class)
                .setParameter("username", account.getUsername())
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(post -> new CallerAccount(
                        account.getUsername(),
                        account.getDisplayName(),
                        post.getRole(),
                        post.getScope(),
                        permissions(post.getRole(), account.isMustChange()),
                        account.isMustChange()));
    }

    private Set<String> permissions(String role, boolean mustChangePassword) {
        if (mustChangePassword) {
            return Set.of(PlatformPermission.HOME);
        }
        Set<String> permissions = new TreeSet<>();
        em.createNativeQuery("select permission from platform_role_permission where role_code = ?1")
                .setParameter(1, role)
                .getResultList()
                .forEach(permission -> permissions.add((String) permission));
        return permissions;
    }

    private void refused(String username, String reason) {
        trail.keep(AuditEntry.refused(username, "platform.login", "Account", username, reason));
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
