package cn.tongxinyuan.administration;

import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.security.AccountRow;
import cn.tongxinyuan.platform.security.AccountState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Accounts with the post each acts under; for administrators alone, to whom all of them are open. */
@ApplicationScoped
public class AccountListing extends Listing {

    private static final Fields FIELDS = Fields.of(
                    "platform",
                    Field.of("username", Kind.CODE).sorted().searched().fixed(),
                    Field.of("displayName", Kind.TEXT).sorted().searched(),
                    Field.of("role", Words.ROLE, "p.role"),
                    Field.of("unit", Kind.UNIT, "p.scope"),
                    Field.of(
                            "state",
                            Kind.of(AccountState.class),
                            AccountListing::state,
                            "disabled",
                            "p.role",
                            "case when r.lockedUntil > :now then 1 else 0 end",
                            "mustChange"))
            .of("Account left join Post p on p.account = r and p.validFrom <= :today"
                    + " and (p.validTo is null or p.validTo >= :today)")
            .key("username")
            .everybodys();

    @Override
    public String view() {
        return "administration/account-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    private static AccountState state(Object[] parts) {
        boolean locked = ((Number) parts[2]).intValue() == 1;
        AccountRow row = new AccountRow(
                "", "", (String) parts[1], null, (Boolean) parts[0], (Boolean) parts[3], locked ? Instant.MAX : null);
        return row.state(Instant.EPOCH);
    }
}
