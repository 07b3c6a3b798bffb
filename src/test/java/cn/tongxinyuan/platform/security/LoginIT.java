package cn.tongxinyuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LoginIT {

    private static final String DISTRICT = "370105";
    private static final int ALLOWED_FAILURES = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    @Inject
    Caller caller;

    @Inject
    SignIn signIn;

    @Inject
    Accounts accounts;

    @Inject
    DistrictClock clock;

    @AfterEach
    void letTheClockBeRight() {
        clock.setBackBy(Duration.ZERO);
    }

    @Test
    void givesAnotherSessionAtLogin() {
        String auditor = caller.hired("platform.auditor", DISTRICT);
        Api visitor = caller.anonymous();
        visitor.get("/login");
        String before = visitor.cookie("JSESSIONID");

        Api.Answer answer = visitor.logIn(auditor, Caller.PASSWORD);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(visitor.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.get("/").status()).isEqualTo(200);
    }

    @Test
    void hidesTheSessionFromScriptsAndOtherSites() {
        Api.Answer door = caller.anonymous().get("/login");

        assertThat(door.header("Set-Cookie"))
                .startsWith("JSESSIONID=")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void writesNoSessionIntoAddresses() {
        Api.Answer door = caller.anonymous().get("/login");
        Api.Answer sentThere = caller.anonymous().get("/administration/password-edit");

        assertThat(door.body()).doesNotContainIgnoringCase("jsessionid");
        assertThat(sentThere.header("Location")).doesNotContainIgnoringCase("jsessionid");
    }

    @Test
    void locksAnAccountAfterFiveFailuresAndOpensItAgainLater() {
        String auditor = caller.hired("platform.auditor", DISTRICT);
        for (int failure = 0; failure < ALLOWED_FAILURES; failure++) {
            assertThat(signIn.byPassword(auditor, "wrong")).isEmpty();
        }

        assertThat(signIn.byPassword(auditor, Caller.PASSWORD)).isEmpty();
        clock.setBackBy(LOCK.minusMinutes(1).negated());
        assertThat(signIn.byPassword(auditor, Caller.PASSWORD)).isEmpty();
        clock.setBackBy(LOCK.plusMinutes(1).negated());
        assertThat(signIn.byPassword(auditor, Caller.PASSWORD)).isPresent();
    }

    @Test
    void doesNotLockAnAccountThatFailsFourTimes() {
        String auditor = caller.hired("platform.auditor", DISTRICT);
        for (int failure = 1; failure < ALLOWED_FAILURES; failure++) {
            signIn.byPassword(auditor, "wrong");
        }

        assertThat(signIn.byPassword(auditor, Caller.PASSWORD)).isPresent();
    }

    @Test
    void spendsAsMuchOnUnknownNamesAsOnWrongPasswords() {
        String person = "it.dear";
        caller.asSystem(() -> accounts.createWithHash(
                person, person, "platform.auditor", new ScopePath(DISTRICT), accounts.hash(Caller.PASSWORD)));
        signIn.byPassword("nobody", "wrong");

        double unknown = processorTime(() -> signIn.byPassword("nobody", "wrong"));
        double wrong = processorTime(() -> signIn.byPassword(person, "wrong"));

        assertThat(unknown / wrong).isBetween(0.5, 2.0);
    }

    @Test
    void answersUnknownNamesAndWrongPasswordsWithTheSameWords() {
        String auditor = caller.hired("platform.auditor", DISTRICT);

        Api.Answer unknown = caller.anonymous().logIn("nobody", "wrong");
        Api.Answer wrong = caller.anonymous().logIn(auditor, "wrong");

        assertThat(unknown.status()).isEqualTo(wrong.status()).isEqualTo(200);
        assertThat(words(unknown)).contains("用户名或密码不对").isEqualTo(words(wrong).replace(auditor, "nobody"));
    }

    @Test
    void aMistypedPasswordCostsNobodyTheNameTyped() {
        Api.Answer wrong = caller.anonymous().logIn("it.mistyped", "wrong");

        assertThat(wrong.body()).containsPattern("name=\"login:username\"[^>]*value=\"it.mistyped\"");
    }

    @Test
    void endsTheSessionOfADisabledAccountAtTheNextClick() {
        String auditor = caller.hired("platform.auditor", DISTRICT);
        Api visitor = caller.browser(auditor);
        assertThat(visitor.get("/").status()).isEqualTo(200);

        caller.asSystem(() -> accounts.disable(auditor));

        assertThat(visitor.get("/").header("Location")).contains("/login");
    }

    @Test
    void leadsBackToThePageTheCallerWantedButNeverToAnotherSite() {
        String auditor = caller.hired("platform.auditor", DISTRICT);
        Api visitor = caller.anonymous();

        Api.Answer elsewhere = visitor.get("/login?from=//example.com/");
        Api.Answer answer = visitor.submit(
                elsewhere, "login", java.util.Map.of("username", auditor, "password", Caller.PASSWORD, "submit", ""));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).doesNotContain("example.com");
    }

    private static double processorTime(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    /** What the page says, without tags and tokens. */
    private static String words(Api.Answer answer) {
        return answer.body().replaceAll("(?s)<script.*?</script>", "").replaceAll("<[^>]+>", " ");
    }
}
