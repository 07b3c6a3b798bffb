package cn.tongxinyuan.administration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.platform.listing.ListPart;
import cn.tongxinyuan.platform.listing.Listings;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.listing.Row;
import cn.tongxinyuan.platform.security.AccountState;
import cn.tongxinyuan.platform.security.Accounts;
import cn.tongxinyuan.platform.security.SignIn;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of accounts, its filters and its total. */
@ExtendWith(ArquillianExtension.class)
class AccountListIT {

    private static final String DISTRICT = "370105";
    private static final String AUDITOR = "platform.auditor";

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    Listings listings;

    @Inject
    AccountListing listing;

    @Inject
    SignIn signIn;

    @Inject
    Records records;

    private String admin;
    private final Map<AccountState, String> people = new LinkedHashMap<>();

    @BeforeEach
    void hire() {
        admin = caller.hired("platform.sysadmin", DISTRICT);
        for (AccountState state : AccountState.values()) {
            people.put(state, caller.hired(AUDITOR, DISTRICT));
        }
        String never = "it.never." + Long.toString(System.nanoTime(), 36);
        caller.as(admin, () -> accounts.create(never, never));
        people.put(AccountState.WITHOUT_POST, never);
        caller.as(admin, () -> accounts.resetPassword(people.get(AccountState.NEVER_USED)));
        caller.as(admin, () -> accounts.disable(people.get(AccountState.DISABLED)));
        for (int failure = 0; failure < 5; failure++) {
            signIn.byPassword(people.get(AccountState.LOCKED), "wrong");
        }
    }

    @Test
    void theTotalIsThatOfTheRowsUnderEveryFilter() {
        twoPostsFor(people.get(AccountState.IN_USE));
        List<Map<String, String[]>> filters = new ArrayList<>(List.of(
                Map.of(),
                asked("q", "it"),
                asked("role", AUDITOR),
                Map.of("q", new String[] {"it"}, "role", new String[] {AUDITOR}, "state", new String[] {"IN_USE"})));
        Arrays.stream(AccountState.values()).forEach(state -> filters.add(asked("state", state.name())));

        assertThat(filters).allSatisfy(filter -> {
            List<String> rows = rows(filter);
            assertThat(rows).doesNotHaveDuplicates();
            assertThat(total(filter)).isEqualTo(rows.size()).isPositive();
        });
        assertThat(total(Map.of())).isEqualTo(caller.as(admin, () -> accounts.count()));
        assertThat(total(asked("state", "WITHOUT_POST"))).isEqualTo(caller.as(admin, () -> accounts.withoutPost()));
    }

    @Test
    void aStateFindsTheAccountsThatShowIt() {
        people.forEach((state, person) -> {
            assertThat(rows(asked("state", state.name()))).as(state.name()).contains(person);
            Arrays.stream(AccountState.values()).filter(other -> other != state).forEach(other -> assertThat(
                            rows(asked("state", other.name())))
                    .doesNotContain(person));
        });
    }

    @Test
    void anAccountShowsThePostItActsUnder() {
        String person = people.get(AccountState.IN_USE);
        twoPostsFor(person);

        assertThat(caller.as(admin, () -> accounts.find(person).orElseThrow().role()))
                .isEqualTo(signIn.byUsername(person).orElseThrow().role())
                .isEqualTo(AUDITOR);
    }

    private void twoPostsFor(String person) {
        records.change(
                "insert into platform_post (id, version, account_id, role_code, scope, valid_from)"
                        + " select -a.id, 1, a.id, 'platform.secadmin', '370105', date '2026-11-28'"
                        + " from platform_account a where a.username = ?1",
                person);
        records.change(
                "update platform_post set valid_from = date '2024-01-01' where role_code = ?1 and account_id ="
                        + " (select id from platform_account where username = ?2)",
                AUDITOR,
                person);
    }

    private static Map<String, String[]> asked(String parameter, String value) {
        return Map.of(parameter, new String[] {value});
    }

    private List<String> rows(Map<String, String[]> asked) {
        return caller.as(admin, () -> {
            List<String> names = new ArrayList<>();
            Query query = Query.of(listing, asked).answering(20, null);
            ListPart part = listings.part(listing, query);
            while (part != null) {
                part.rows().stream().map(Row.class::cast).forEach(row -> names.add((String) row.get("username")));
                part = part.after() == null
                        ? null
                        : listings.part(listing, Query.of(listing, asked).answering(20, part.after()));
            }
            return names;
        });
    }

    private long total(Map<String, String[]> asked) {
        return caller.as(
                admin, () -> listings.totals(listing, Query.of(listing, asked)).count());
    }
}
