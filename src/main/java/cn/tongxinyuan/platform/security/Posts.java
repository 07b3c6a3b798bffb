package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.database.Unique;
import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says which role an account holds in which unit (安全管理员). Whoever makes accounts gives no rights, and whoever gives rights
 * makes no accounts: GB/T 35273-2020 7.1, GB/T 22239-2019 8.1.4.2.
 */
@Stateless
@Audited("platform")
@RolesAllowed(PlatformPermission.POSTS)
public class Posts {

    /** For {@code shown} where an account had no post. */
    public static final long NONE = 0;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    ModuleRegistry registry;

    @Inject
    Me me;

    @Inject
    Event<AccountChanged> changed;

    /** Codes of the roles an account can be given; those of the three administrators are not given again. */
    public List<String> roles() {
        return allRoles().filter(role -> !Administrators.isRole(role)).toList();
    }

    /** The units an account can be posted to. */
    public List<ScopePath> units() {
        return registry.units(me.scope());
    }

    /**
     * Gives an account a role in a unit from now on, in place of what it had: tokens end, and its next click has the new
     * rights and none of the old.
     *
     * @param shown the post the decision was made on, {@link #NONE} for none
     * @throws StaleRecord where the account has another post by now
     * @throws RuleViolation {@code platform.rule.unknown-account}, {@code platform.rule.own-account}, {@code
     *     platform.rule.administrator-account}, {@code platform.rule.unknown-role}, {@code platform.rule.unknown-unit}
     */
    public void appoint(String username, long shown, String role, ScopePath unit) {
        if (me.getUsername().equals(username)) {
            throw new RuleViolation("platform.rule.own-account");
        }
        Administrators.requireOrdinary(role);
        Account account = locked(username);
        LocalDate today = LocalDate.now(clock);
        List<Post> open = open(account);
        open.forEach(post -> Administrators.requireOrdinary(post.getRole()));
        Optional<Post> before = open.stream()
                .filter(post -> !post.getValidFrom().isAfter(today))
                .findFirst();
        if (before.map(Post::getId).orElse(NONE) != shown) {
            throw new StaleRecord();
        }
        String told = before.map(post -> told(post, role, unit))
                .orElseGet(() -> Wording.of("platform.told.appoint", name(role), unitName(unit)));
        open.forEach(post -> close(post, today));
        place(account, role, unit);
        em.createNamedQuery("AccessToken.forget")
                .setParameter("username", username)
                .executeUpdate();
        changed.fire(new AccountChanged(username, unit, told));
    }

    /**
     * Says whose account it is, which opens to it what is that person's own alone, such as the own training record.
     *
     * @param person code in the register of staff; null or blank for an office's account
     * @throws RuleViolation {@code platform.rule.unknown-account}, {@code platform.rule.own-account}, {@code
     *     platform.rule.administrator-account}, {@code platform.rule.unknown-person} for nobody in office, {@code platform.rule.person-unit} where account and person
     *     are of two units
     * @throws Conflict {@code platform.rule.person-taken} where another account is that person's
     */
    public void identify(String username, String person) {
        if (me.getUsername().equals(username)) {
            throw new RuleViolation("platform.rule.own-account");
        }
        Account account = locked(username);
        open(account).forEach(post -> Administrators.requireOrdinary(post.getRole()));
        String code = person == null || person.isBlank() ? null : person.strip();
        ScopePath unit = code == null ? me.scope() : unitOf(account, code);
        account.useBy(code);
        Unique.flush(em::flush, () -> new Conflict("platform.rule.person-taken", code));
        changed.fire(new AccountChanged(
                username,
                unit,
                code == null ? Wording.of("platform.told.unidentify") : Wording.of("platform.told.identify", code)));
    }

    private ScopePath unitOf(Account account, String person) {
        ScopePath unit = registry.personUnit(person)
                .orElseThrow(() -> new RuleViolation("platform.rule.unknown-person", person));
        if (open(account).stream().noneMatch(post -> post.getScope().equals(unit))) {
            throw new RuleViolation("platform.rule.person-unit", person, unitName(unit));
        }
        return unit;
    }

    /** Posts that are held today or will be. */
    private List<Post> open(Account account) {
        return em.createNamedQuery("Post.open", Post.class)
                .setParameter("account", account)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /**
     * The first post of an account that is made together with it.
     *
     * @throws OutOfScope for callers who may not make accounts too, which no administrator may who gives posts
     */
    public void begin(Account account, String role, ScopePath unit) {
        if (!me.may(PlatformPermission.ACCOUNTS)) {
            throw new OutOfScope();
        }
        place(account, role, unit);
    }

    private void place(Account account, String role, ScopePath unit) {
        if (allRoles().noneMatch(role::equals)) {
            throw new RuleViolation("platform.rule.unknown-role", role);
        }
        me.require(unit);
        if (registry.unitName(unit).isEmpty()) {
            throw new RuleViolation("platform.rule.unknown-unit", unit.code());
        }
        em.persist(new Post(account, role, unit, LocalDate.now(clock)));
    }

    /** A post that began before today was held until yesterday; another one was never in force a whole day. */
    private void close(Post post, LocalDate today) {
        if (post.getValidFrom().isBefore(today)) {
            post.end(today.minusDays(1));
        } else {
            em.remove(post);
        }
    }

    private String told(Post before, String role, ScopePath unit) {
        return Wording.of(
                "platform.told.reappoint",
                name(before.getRole()),
                unitName(before.getScope()),
                name(role),
                unitName(unit));
    }

    /** A role as the trail keeps it. */
    static Wording.Name name(String role) {
        return new Wording.Name(role.replaceFirst("\\.", ".role."));
    }

    private String unitName(ScopePath unit) {
        return registry.unitName(unit).orElse(unit.code());
    }

    private Stream<String> allRoles() {
        return registry.modules().stream()
                .flatMap(module -> module.grants().stream())
                .map(Grant::role)
                .distinct();
    }

    /** Held until the end of the act, so that of two who give a post at once the second sees the first's. */
    private Account locked(String username) {
        return em.createNamedQuery("Account.byUsername", Account.class)
                .setParameter("username", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("platform.rule.unknown-account", username));
    }
}
