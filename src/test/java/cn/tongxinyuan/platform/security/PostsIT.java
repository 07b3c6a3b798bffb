package cn.tongxinyuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How an account comes by its rights, and loses them. */
@ExtendWith(ArquillianExtension.class)
@Tag("once")
class PostsIT {

    private static final String DISTRICT = "370105";
    private static final ScopePath STREET = new ScopePath("370105013");
    private static final ScopePath COMMUNITY = new ScopePath("370105013019");
    private static final String AUDITOR = "platform.auditor";
    private static final String TRAIL_PAGE = "/administration/audit-list";
    private static final String HOME = "/api/v1/indicators";

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    Posts posts;

    @Inject
    SignIn signIn;

    @Inject
    Records records;

    @Inject
    Crowd crowd;

    @Inject
    Trail trail;

    private String system;
    private String security;

    @BeforeEach
    void hire() {
        system = caller.hired("platform.sysadmin", DISTRICT);
        security = caller.hired("platform.secadmin", DISTRICT);
    }

    @Test
    void aNewAccountOpensNothingUntilItHasAPost() {
        String person = "it.new." + Long.toString(System.nanoTime(), 36);
        Api.Answer made = submitted(
                system,
                "/administration/account-edit",
                "form",
                Map.of("wanted", person, "displayName", "某岗", "create", ""));
        String password = caller.as(system, () -> accounts.resetPassword(person));

        assertThat(made.header("Location")).endsWith("/administration/account-view?code=" + person);
        assertThat(signIn.byPassword(person, password)).isEmpty();
        assertThat(trail.about(person))
                .contains(
                        "DONE platform.create Account " + person + " platform.told.account",
                        "DENIED platform.login Account " + person + " platform.told.without-post");

        submitted(
                security,
                "/administration/account-view?code=" + person,
                "post",
                Map.of("role", AUDITOR, "unit", STREET.code(), "appoint", ""));

        CallerAccount known = signIn.byPassword(person, password).orElseThrow();
        assertThat(known.role()).isEqualTo(AUDITOR);
        assertThat(known.scope()).isEqualTo(STREET);
        assertThat(trail.of(security))
                .singleElement()
                .asString()
                .startsWith(
                        "DONE platform.appoint Account " + person + " platform.told.appoint|@platform.role.auditor|");
    }

    @Test
    void anotherRoleEndsTheOldRightsAndTokensAtOnce() {
        String person = caller.hired(AUDITOR, DISTRICT);
        Api visitor = caller.browser(person);
        Api program = caller.api(person);
        assertThat(visitor.get(TRAIL_PAGE).status()).isEqualTo(200);
        assertThat(program.get(HOME).status()).isEqualTo(200);

        String other = caller.asSystem(() -> posts.roles()).stream()
                .filter(role -> !role.startsWith("platform."))
                .findFirst()
                .orElseThrow();
        appoint(person, other, new ScopePath(DISTRICT));

        assertThat(visitor.get(TRAIL_PAGE).status()).isEqualTo(403);
        assertThat(visitor.get("/").status()).isEqualTo(200);
        assertThat(signIn.byUsername(person).orElseThrow().role()).isEqualTo(other);
        assertThat(program.get(HOME).status()).isEqualTo(401);
    }

    @Test
    void anotherUnitShowsTheRecordsOfThatUnitOnly() {
        String person = caller.hired(AUDITOR, DISTRICT);
        Api visitor = caller.browser(person);
        String elsewhere = caller.hired(AUDITOR, "370105011");
        String address = TRAIL_PAGE + "?subject=" + elsewhere;
        assertThat(visitor.get(address).body()).contains("新建账号，岗位");

        appoint(person, AUDITOR, COMMUNITY);

        assertThat(visitor.get(address).body()).doesNotContain("新建账号，岗位");
        assertThat(trail.of(security))
                .singleElement()
                .asString()
                .contains("platform.told.reappoint|@platform.role.auditor|", "|@platform.role.auditor|药山街道 ");
    }

    @Test
    void theFormerPostLastsUntilYesterday() {
        String person = caller.hired(AUDITOR, DISTRICT);
        records.change(
                "update platform_post set valid_from = date '2024-01-01' where account_id ="
                        + " (select id from platform_account where username = ?1)",
                person);

        appoint(person, AUDITOR, STREET);
        appoint(person, AUDITOR, COMMUNITY);

        assertThat(records.sql(
                        "select p.scope, case when p.valid_to is null then 'open' when p.valid_to < current_date then 'past'"
                                + " else 'wrong' end from platform_post p join platform_account a on a.id = p.account_id"
                                + " where a.username = ?1 order by p.id",
                        person))
                .extracting(row -> List.of((Object[]) row))
                .containsExactly(List.of(DISTRICT, "past"), List.of(COMMUNITY.code(), "open"));
    }

    @Test
    void ofTwoWhoGiveAPostAtOnceTheSecondIsTold() throws Exception {
        String person = caller.hired(AUDITOR, DISTRICT);
        long shown = post(person);

        List<String> done = crowd.together(4, i -> {
            try {
                caller.as(security, () -> posts.appoint(person, shown, AUDITOR, STREET));
                return "done";
            } catch (StaleRecord late) {
                return "stale";
            }
        });

        assertThat(done).containsOnlyOnce("done").contains("stale");
        assertThatThrownBy(() -> caller.as(security, () -> posts.appoint(person, Posts.NONE, AUDITOR, STREET)))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void onlyRolesAndUnitsThatExistAreGiven() {
        String person = caller.hired(AUDITOR, DISTRICT);
        long shown = post(person);

        assertThatThrownBy(() -> caller.as(security, () -> posts.appoint(person, shown, "it.nothing", STREET)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("unknown-role");
        assertThatThrownBy(() ->
                        caller.as(security, () -> posts.appoint(person, shown, AUDITOR, new ScopePath("370105999"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("unknown-unit");
        assertThat(post(person)).isEqualTo(shown);
    }

    @Test
    void aLockedAccountIsUnlockedWithItsOldPassword() {
        String person = caller.hired(AUDITOR, DISTRICT);
        for (int failure = 0; failure < 5; failure++) {
            signIn.byPassword(person, "wrong");
        }
        assertThat(signIn.byPassword(person, Caller.PASSWORD)).isEmpty();

        submitted(system, "/administration/account-view?code=" + person, "form", Map.of("unlock", ""));

        assertThat(signIn.byPassword(person, Caller.PASSWORD)).isPresent();
        assertThat(trail.of(system))
                .containsExactly("DONE platform.unlock Account " + person + " platform.told.unlock");
    }

    @Test
    void aResetPasswordEndsTheTokens() {
        String person = caller.hired(AUDITOR, DISTRICT);
        Api program = caller.api(person);
        assertThat(program.get(HOME).status()).isEqualTo(200);

        caller.as(system, () -> accounts.resetPassword(person));

        assertThat(program.get(HOME).status()).isEqualTo(401);
    }

    private void appoint(String person, String role, ScopePath unit) {
        caller.as(security, () -> posts.appoint(person, post(person), role, unit));
    }

    private long post(String username) {
        return caller.asSystem(() -> accounts.find(username).orElseThrow().post());
    }

    private Api.Answer submitted(String administrator, String page, String form, Map<String, String> fields) {
        Api browser = caller.browser(administrator);
        Api.Answer answer = browser.submit(browser.get(page), form, fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return answer;
    }
}
