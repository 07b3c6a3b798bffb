package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.security.Posts;
import cn.tongxinyuan.platform.security.SignIn;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose account an account is: what is somebody's own alone hangs on it. */
@ExtendWith(ArquillianExtension.class)
class AccountPersonIT {

    private static final String UNIT = "370105014024";
    private static final String ROLE = "organization.community-worker";

    @Inject
    Caller caller;

    @Inject
    StaffService people;

    @Inject
    Posts posts;

    @Inject
    SignIn signIn;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    private String security;
    private String secretary;
    private String account;

    @BeforeEach
    void hire() {
        security = caller.hired("platform.secadmin", "370105");
        secretary = caller.hired("organization.street-secretary", "370105014");
        account = caller.hired(ROLE, UNIT);
    }

    @Test
    void theSecurityAdministratorSaysWhoseAccountItIs() {
        String person = enrolled(UNIT);

        Api browser = caller.browser(security);
        Api.Answer saved = browser.submit(
                browser.get("/administration/account-view?code=" + account),
                "person",
                Map.of("code", person, "identify", ""));

        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        assertThat(person()).isEqualTo(person);
        assertThat(trail.of(security))
                .containsExactly("DONE platform.identify Account " + account + " platform.told.identify|" + person);

        identify(account, " ");

        assertThat(person()).isNull();
    }

    @Test
    void nobodyHasTwoAccounts() {
        String person = enrolled(UNIT);
        String other = caller.hired(ROLE, UNIT);
        identify(account, person);

        assertThatThrownBy(() -> identify(other, person))
                .isInstanceOf(Conflict.class)
                .hasMessage("platform.rule.person-taken");
        identify(account, null);
        identify(other, person);

        assertThat(person()).isNull();
    }

    @Test
    void anAccountIsNeverThatOfSomebodyOfAnotherUnit() {
        String elsewhere = enrolled("370105014025");

        assertThatThrownBy(() -> identify(account, elsewhere))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("platform.rule.person-unit");
        assertThat(person()).isNull();
    }

    @Test
    void anAccountIsOfNobodyWhoLeftOrIsUnknown() {
        String left = enrolled(UNIT);
        caller.as(
                secretary,
                () -> people.leave(left, people.find(left).orElseThrow().getVersion(), LocalDate.now(clock)));

        for (String nobody : List.of(left, "RY20990001")) {
            assertThatThrownBy(() -> identify(account, nobody))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("platform.rule.unknown-person");
        }
    }

    @Test
    void administratorsStayNobodys() {
        String auditor = caller.hired("platform.auditadmin", "370105");

        assertThatThrownBy(() -> identify(auditor, null))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("platform.rule.administrator-account");
    }

    @Test
    void administratorsDoNotSayWhoTheyAre() {
        assertThatThrownBy(() -> identify(security, null))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("platform.rule.own-account");
    }

    private void identify(String whose, String person) {
        caller.as(security, () -> posts.identify(whose, person));
    }

    private String person() {
        return signIn.byUsername(account).orElseThrow().person();
    }

    private String enrolled(String unit) {
        return caller.as(
                        secretary,
                        () -> people.enrol(List.of(new EnrolStaff(
                                new StaffDetails("王使用", null, null),
                                new Appointment(
                                        new ScopePath(unit), "COMMUNITY_WORKER", LocalDate.of(2024, 1, 2), null)))))
                .get(0);
    }
}
