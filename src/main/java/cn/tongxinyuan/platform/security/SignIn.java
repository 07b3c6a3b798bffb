package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.setting.Setting;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    Event<SignedIn> signedIn;

    @Inject
    Event<PasswordChanged> passwordChanged;

    @Inject
    Event<SignInRefused> refused;

    @Inject
    Clock clock;

    /** A bearer token and the instant it ends. */
    public record Token(String value, Instant expiresAt) {}

    /** The caller behind name and password; empty after a wrong password, for an unknown, disabled or locked name. */
    public Optional<CallerAccount> byPassword(String username, String password) {
        Instant now = clock.instant();
        Optional<Account> account = forUpdate(username);
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
        Optional<CallerAccount> caller = byUsername(username);
        caller.ifPresentOrElse(
                found -> signedIn.fire(new SignedIn(found)), () -> refused(username, "platform.told.without-post"));
        return caller;
    }

    /** The caller behind a session or a job, by one statement as every page asks; empty when the account was disabled or holds no post any more. */
    public Optional<CallerAccount> byUsername(String username) {
        return caller(em.createNamedQuery("Post.caller", Object[].class).setParameter("username", username));
    }

    /** Sign-in name of the account somebody of the register of staff uses; empty for nobody's. */
    public Optional<String> usernameOf(String person) {
        return em.createNamedQuery("Account.ofPerson", String.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** The caller behind a bearer token that has not expired, by one statement too. */
    public Optional<CallerAccount> byToken(String token) {
        return caller(em.createNamedQuery("Post.bearer", Object[].class)
                .setParameter("hash", digest(token))
                .setParameter("now", clock.instant()));
    }

    /** Issues a bearer token after a successful {@link #byPassword}. */
    public Token issueToken(CallerAccount caller) {
        byte[] secret = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(secret);
        String value = HexFormat.of().formatHex(secret);
        Instant expires = clock.instant().plus(Duration.ofHours(Setting.TOKEN_HOURS.number()));
        em.persist(new AccessToken(digest(value), caller.username(), expires));
        return new Token(value, expires);
    }

    /**
     * The caller changes the own password. Requires the old one.
     *
     * @throws RuleViolation {@code platform.rule.wrong-password}, {@code platform.rule.weak-password}
     */
    @RolesAllowed(PlatformPermission.HOME)
    public void changePassword(String username, String oldPassword, String newPassword) {
        Account account = forUpdate(username).orElseThrow();
        if (!passwords.matches(oldPassword, account.passwordHash())) {
            throw new RuleViolation("platform.rule.wrong-password");
        }
        if (!Passwords.isStrong(newPassword) || newPassword.equals(oldPassword)) {
            throw new RuleViolation("platform.rule.weak-password");
        }
        account.changePassword(passwords.hash(newPassword), false);
        em.createNamedQuery("AccessToken.forget")
                .setParameter("username", username)
                .executeUpdate();
        passwordChanged.fire(new PasswordChanged(byUsername(username).orElseThrow()));
    }

    private Optional<Account> forUpdate(String username) {
        return em.createNamedQuery("Account.byUsername", Account.class)
                .setParameter("username", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** @param query one row for each permission of each post in force, the earliest post first */
    private Optional<CallerAccount> caller(TypedQuery<Object[]> query) {
        List<Object[]> rows = query.setParameter("today", LocalDate.now(clock)).getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] first = rows.get(0);
        boolean mustChange = (Boolean) first[1];
        return Optional.of(new CallerAccount(
                (String) first[6],
                (String) first[0],
                (String) first[3],
                new ScopePath((String) first[4]),
                mustChange ? Set.of(PlatformPermission.HOME) : permissions(rows, first[2]),
                mustChange,
                (String) first[7]));
    }

    private static Set<String> permissions(List<Object[]> rows, Object post) {
        return rows.stream()
                .filter(row -> row[2].equals(post))
                .map(row -> (String) row[5])
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void refused(String username, String reason) {
        refused.fire(new SignInRefused(username, reason));
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
