package cn.tongxinyuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of an account: its password is changed, its post ends, it is disabled, it logs out. */
@ExtendWith(ArquillianExtension.class)
class AccountLifeIT {

    private static final String UNIT = "370105001008";
    private static final String NEW = "Changed#2025";
    private static final String PAGE = "/administration/audit-list";
    private static final String CALL = "/api/v1/jobs/none";

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    Trail trail;

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    Clock clock;

    @Test
    void aChangedPasswordEndsTheTokensOfItsAccountAndNoOthers() {
        String person = caller.hired("platform.auditor", UNIT);
        Api ours = caller.api(person);
        Api theirs = caller.api(caller.hired("platform.auditor", UNIT));
        assertThat(ours.get(CALL).status()).isEqualTo(404);
        Api visitor = caller.browser(person);

        Api.Answer changed = visitor.submit(
                visitor.get("/administration/password-edit"),
                "form",
                Map.of("old", Caller.PASSWORD, "wanted", NEW, "again", NEW, "save", ""));

        assertThat(changed.status()).isEqualTo(302);
        assertThat(ours.get(CALL).status()).isEqualTo(401);
        assertThat(theirs.get(CALL).status()).isEqualTo(404);
        assertThat(signIn.byPassword(person, Caller.PASSWORD)).isEmpty();
        assertThat(signIn.byPassword(person, NEW)).isPresent();
        assertThat(trail.of(person)).anyMatch(row -> row.contains("platform.told.password"));
    }

    @Test
    void aPasswordIsChangedWithTheOldOneIntoAnotherStrongOne() {
        String person = caller.hired("platform.auditor", UNIT);

        refused("wrong-password", () -> caller.as(person, () -> signIn.changePassword(person, "wrong", NEW)));
        for (String weak : List.of("short#1", Caller.PASSWORD)) {
            refused(
                    "weak-password",
                    () -> caller.as(person, () -> signIn.changePassword(person, Caller.PASSWORD, weak)));
        }
        assertThat(signIn.byPassword(person, Caller.PASSWORD)).isPresent();
    }

    @Test
    void whoLogsOutIsOutWithTheSameCookie() {
        Api visitor = caller.browser(caller.hired("platform.auditor", UNIT));
        String session = visitor.cookie("JSESSIONID");
        assertThat(visitor.get(PAGE).status()).isEqualTo(200);

        visitor.header("Origin", visitor.address("")).call("POST", "/logout", "application/x-www-form-urlencoded", "");

        Api thief = caller.anonymous();
        thief.setCookie("JSESSIONID", session);
        assertThat(thief.get(PAGE).header("Location")).contains("/login");
    }

    @Test
    void aPostHoldsOnItsLastDayAndNotOnTheDayAfter() {
        String person = caller.hired("platform.auditor", UNIT);
        LocalDate today = LocalDate.now(clock);

        begin(person, today.minusDays(2));
        end(person, today);
        assertThat(signIn.byUsername(person)).isPresent();
        assertThat(holders()).contains(person);
        end(person, today.minusDays(1));
        assertThat(signIn.byUsername(person)).isEmpty();
        assertThat(holders()).doesNotContain(person);
    }

    @Test
    void aPostHoldsFromItsFirstDayOn() {
        String person = caller.hired("platform.auditor", UNIT);
        LocalDate today = LocalDate.now(clock);

        begin(person, today.plusDays(1));
        assertThat(signIn.byUsername(person)).isEmpty();
        assertThat(holders()).doesNotContain(person);
        begin(person, today);
        assertThat(signIn.byUsername(person)).isPresent();
        assertThat(holders()).contains(person);
    }

    @Test
    void aDisabledAccountIsNoHolderOfAnything() {
        String person = caller.hired("platform.auditor", UNIT);
        assertThat(holders()).contains(person);

        caller.asSystem(() -> accounts.disable(person));

        assertThat(holders()).doesNotContain(person);
    }

    @Test
    void holdersAreThoseOfTheVeryUnitWithThePermission() {
        String person = caller.hired("platform.auditor", UNIT);

        assertThat(accounts.holders(PlatformPermission.AUDIT, new ScopePath("370105001")))
                .doesNotContain(person);
        assertThat(accounts.holders(PlatformPermission.AUDIT, new ScopePath("370105001009")))
                .doesNotContain(person);
        assertThat(accounts.holders(PlatformPermission.ACCOUNTS, new ScopePath(UNIT)))
                .doesNotContain(person);
    }

    @Test
    void nobodyManagesTheOwnAccount() {
        records.change("delete from platform_role_permission where role_code = 'it.keeper'");
        records.change(
                "insert into platform_role_permission (role_code, permission) values ('it.keeper', ?1)",
                PlatformPermission.ACCOUNTS);
        String keeper = caller.hired("it.keeper", UNIT);
        String other = caller.hired("platform.auditor", UNIT);
        try {
            refused("own-account", () -> caller.as(keeper, () -> accounts.disable(keeper)));
            refused("own-account", () -> caller.as(keeper, () -> accounts.enable(keeper)));
            refused("own-account", () -> caller.as(keeper, () -> accounts.resetPassword(keeper)));
            caller.as(keeper, () -> accounts.disable(other));
            assertThat(signIn.byUsername(other)).isEmpty();
        } finally {
            records.change("delete from platform_role_permission where role_code = 'it.keeper'");
        }
    }

    private List<String> holders() {
        return accounts.holders(PlatformPermission.AUDIT, new ScopePath(UNIT));
    }

    private void end(String person, LocalDate last) {
        post("valid_to", last, person);
    }

    private void begin(String person, LocalDate first) {
        post("valid_from", first, person);
    }

    private void post(String column, LocalDate day, String person) {
        records.change(
                "update platform_post set " + column + " = ?1 where account_id ="
                        + " (select id from platform_account where username = ?2)",
                java.sql.Date.valueOf(day),
                person);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage("platform.rule." + rule);
    }
}
