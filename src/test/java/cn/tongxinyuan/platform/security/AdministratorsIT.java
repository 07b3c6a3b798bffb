package cn.tongxinyuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.inject.Inject;
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
    Trail trail;

    @Test
    void theSystemAdministratorDoesNotBecomeTheAuditor() {
        String system = caller.hired("platform.sysadmin", DISTRICT.code());
        String audit = caller.hired("platform.auditadmin", DISTRICT.code());

        assertRefused(() -> caller.as(system, () -> accounts.resetPassword(audit)));
        assertRefused(() -> caller.as(system, () -> accounts.disable(audit)));
        assertRefused(() -> caller.as(system, () -> accounts.enable(audit)));
        assertRefused(
                () -> caller.as(system, () -> accounts.create("second", "second", "platform.auditadmin", DISTRICT)));
        assertThat(trail.of(system)).hasSize(4).allMatch(row -> row.startsWith("FAILED platform."));
    }

    @Test
    void thePageOffersNothingThatWouldBeRefused() {
        String system = caller.hired("platform.sysadmin", DISTRICT.code());
        String audit = caller.hired("platform.auditadmin", DISTRICT.code());
        String auditor = caller.hired("platform.auditor", "370105013");

        assertThat(page(system, audit)).contains("三员").doesNotContain("id=\"form:reset\"", "id=\"form:disable\"");
        assertThat(page(system, auditor)).doesNotContain("三员").contains("id=\"form:reset\"", "id=\"form:disable\"");
    }

    private String page(String administrator, String username) {
        return caller.browser(administrator)
                .get("/administration/account-edit?username=" + username)
                .body();
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key())
                .isEqualTo("platform.rule.administrator-account"));
    }
}
