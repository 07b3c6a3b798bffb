package cn.tongxinyuan.administration;

import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.listing.Texts;
import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.security.AccountState;
import cn.tongxinyuan.platform.security.Post;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Accounts with the post each acts under; for administrators alone, to whom all of them are open. */
@ApplicationScoped
public class AccountListing extends Listing {

    @Inject
    ModuleRegistry modules;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private Fields fields;

    @PostConstruct
    void describe() {
        fields = Fields.of(
                        "platform",
                        Field.of("username", Kind.CODE).sorted().searched().fixed(),
                        Field.of("displayName", Kind.TEXT).sorted().searched(),
                        Field.of("role", Words.ROLE, "p.role").filtered(),
                        Field.of("unit", Kind.UNIT, "p.scope"),
                        Field.of(
                                        "state",
                                        Kind.of(AccountState.class),
                                        this::state,
                                        "disabled",
                                        "p.role",
                                        "lockedUntil",
                                        "mustChange")
                                .filteredBy(AccountListing::condition))
                .of("Account left join Post p on p.account = r and " + Post.ACTS)
                .key("username")
                .everybodys();
    }

    @Override
    public String view() {
        return "administration/account-list";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return modules.modules().stream()
                .flatMap(module -> module.grants().stream())
                .map(Grant::role)
                .distinct()
                .map(role -> new Choice(role, Words.named(texts, role, "role")))
                .toList();
    }

    private AccountState state(Object[] parts) {
        boolean locked = parts[2] != null && clock.instant().isBefore((Instant) parts[2]);
        return AccountState.of((Boolean) parts[0], parts[1] != null, locked, (Boolean) parts[3]);
    }

    /** The same as {@link #state} for the database; beside a subquery the persistence writes yes and no as numbers. */
    private static String condition(AccountState state) {
        String free = " and p.id is not null and (r.lockedUntil is null or r.lockedUntil <= :now)";
        return "SQL('? is " + (state == AccountState.DISABLED) + "', r.disabled)"
                + switch (state) {
                    case DISABLED -> "";
                    case WITHOUT_POST -> " and p.id is null";
                    case LOCKED -> " and p.id is not null and r.lockedUntil > :now";
                    case NEVER_USED -> free + " and SQL('? is true', r.mustChange)";
                    case IN_USE -> free + " and SQL('? is false', r.mustChange)";
                };
    }
}
