package cn.tongxinyuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.audit.Refusals;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three administrators, three persons: none gets at the account of another. */
@ExtendWith(ArquillianExtension.class)
class AdministratorsIT {

    private static final ScopePath DISTRICT = new ScopePath("370105");

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    Posts posts;

    @Inject
    Trail trail;

    @Test
    void theSystemAdministratorDoesNotBecomeTheAuditor() {
        String system = caller.hired("platform.sysadmin", DISTRICT.code());
        String audit = caller.hired("platform.auditadmin", DISTRICT.code());

        assertRefused(() -> caller.as(system, () -> accounts.resetPassword(audit)));
        assertRefused(() -> caller.as(system, () -> accounts.disable(audit)));
        assertRefused(() -> caller.as(system, () -> accounts.enable(audit)));
        assertRefused(() -> caller.as(system, () -> accounts.unlock(audit)));
        assertThat(trail.of(system)).hasSize(4).allMatch(row -> row.startsWith("FAILED platform."));
    }

    @Test
    void theSecurityAdministratorMakesNoAdministratorAndUnmakesNone() {
        String security = caller.hired("platform.secadmin", DISTRICT.code());
        String audit = caller.hired("platform.auditadmin", DISTRICT.code());
        String person = caller.hired("platform.auditor", DISTRICT.code());

        assertRefused(
                () -> caller.as(security, () -> posts.appoint(person, post(person), "platform.auditadmin", DISTRICT)));
        assertRefused(() -> caller.as(security, () -> posts.appoint(audit, post(audit), "platform.auditor", DISTRICT)));
        assertThatThrownBy(() -> caller.as(
                        security, () -> posts.appoint(security, post(security), "platform.auditor", DISTRICT)))
                .hasMessageContaining("platform.rule.own-account");
        assertThat(trail.of(security)).hasSize(3).allMatch(row -> row.startsWith("FAILED platform.appoint "));
    }

    /** GB/T 35273-2020 7.1: one hand makes the account, another gives the right. */
    @Test
    void nobodyMakesAnAccountAndGivesItsRights() {
        String system = caller.hired("platform.sysadmin", DISTRICT.code());
        String security = caller.hired("platform.secadmin", DISTRICT.code());
        String person = caller.hired("platform.auditor", DISTRICT.code());

        assertDenied(() -> caller.as(system, () -> posts.appoint(person, post(person), "platform.auditor", DISTRICT)));
        for (String administrator : List.of(system, security)) {
            assertDenied(() -> caller.as(
                    administrator,
                    () -> accounts.createWithHash("it.both", "both", "platform.auditor", DISTRICT, "-")));
        }
        assertDenied(() -> caller.as(security, () -> accounts.create("it.both", "both")));
        assertDenied(() -> caller.as(security, () -> accounts.unlock(person)));
        assertDenied(() -> caller.as(security, () -> accounts.resetPassword(person)));
        assertDenied(() -> caller.as(security, () -> accounts.disable(person)));
        assertDenied(() -> caller.as(security, () -> accounts.enable(person)));
        assertThat(trail.about("it.both")).isEmpty();
    }

    @Test
    void anAttemptAtThePageOfTheOtherIsKept() {
        String security = caller.hired("platform.secadmin", DISTRICT.code());

        assertThat(caller.browser(security).get("/administration/account-edit").status())
                .isEqualTo(403);
        assertThat(trail.of(security))
                .containsExactly(
                        "DENIED platform.accounts Page administration/account-edit platform.told.no-permission");
    }

    @Test
    void thePageOffersNothingThatWouldBeRefused() {
        String system = caller.hired("platform.sysadmin", DISTRICT.code());
        String audit = caller.hired("platform.auditadmin", DISTRICT.code());
        String auditor = caller.hired("platform.auditor", "370105013");

        assertThat(page(system, audit)).contains("三员").doesNotContain("id=\"form:reset\"", "id=\"form:disable\"");
        assertThat(page(system, auditor)).doesNotContain("三员").contains("id=\"form:reset\"", "id=\"form:disable\"");
    }

    @Test
    void eachOfTheTwoSeesTheOwnActsOnly() {
        String system = caller.hired("platform.sysadmin", DISTRICT.code());
        String security = caller.hired("platform.secadmin", DISTRICT.code());
        String auditor = caller.hired("platform.auditor", "370105013");

        assertThat(page(system, auditor)).contains("id=\"form:reset\"").doesNotContain("id=\"post:appoint\"");
        assertThat(page(security, auditor)).contains("id=\"post:appoint\"").doesNotContain("id=\"form:reset\"");
        assertThat(page(auditor, system))
                .contains("系统管理员")
                .doesNotContain("id=\"post:appoint\"", "id=\"form:reset\"", "三员账号");
    }

    private long post(String username) {
        return caller.asSystem(() -> accounts.find(username).orElseThrow().post());
    }

    private String page(String administrator, String username) {
        return caller.browser(administrator)
                .get("/administration/account-view?code=" + username)
                .body();
    }

    private static void assertDenied(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(RuntimeException.class, denied -> assertThat(Refusals.reason(denied))
                        .isPresent());
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key())
                .isEqualTo("platform.rule.administrator-account"));
    }
}
