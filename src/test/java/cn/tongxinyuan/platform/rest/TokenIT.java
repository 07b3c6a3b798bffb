package cn.tongxinyuan.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.security.Accounts;
import cn.tongxinyuan.platform.security.Posts;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How programs come in, and how they do not. */
@ExtendWith(ArquillianExtension.class)
class TokenIT {

    private static final String DISTRICT = "370105";
    private static final String HOME = "/api/v1/regions";
    private static final String TOKENS = "/api/v1/tokens";
    private static final int ALLOWED_FAILURES = 5;
    private static final Duration VALID = Duration.ofHours(8);

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    Accounts accounts;

    @Inject
    Posts posts;

    @Inject
    DistrictClock clock;

    @AfterEach
    void letTheClockBeRight() {
        clock.setBackBy(Duration.ZERO);
    }

    @Test
    void isGivenForAPasswordAndOpensTheInterfaceForEightHours() {
        String auditor = caller.hired("platform.auditor", DISTRICT);
        Api.Answer issued = issued(auditor, Caller.PASSWORD);
        String token = token(issued);
        OffsetDateTime expires = OffsetDateTime.parse(issued.find("\"expiresAt\":\"([^\"]+)\""));

        assertThat(issued.status()).isEqualTo(201);
        assertThat(expires)
                .isBetween(
                        OffsetDateTime.now(clock.clock()).plus(VALID.minusMinutes(1)),
                        OffsetDateTime.now(clock.clock()).plus(VALID));
        assertThat(status(token)).isEqualTo(200);
        clock.setBackBy(VALID.minusMinutes(1).negated());
        assertThat(status(token)).isEqualTo(200);
        clock.setBackBy(VALID.plusMinutes(1).negated());
        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void isRefusedForAWrongPasswordWithoutSayingWhatIsWrong() {
        String auditor = caller.hired("platform.auditor", DISTRICT);

        Api.Answer wrong = issued(auditor, "wrong");
        Api.Answer unknown = issued("nobody.at.all", "wrong");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("Content-Type")).startsWith("application/problem+json");
        assertThat(wrong.find("\"code\":\"(\\w+)\"")).isEqualTo("LOGIN_REFUSED");
        assertThat(wrong.body()).isEqualTo(unknown.body()).doesNotContain(auditor);
        assertThat(records(auditor)).hasSize(1);
    }

    @Test
    void isRefusedAfterFiveFailuresAndGivenAgainLater() {
        String auditor = caller.hired("platform.auditor", DISTRICT);
        for (int failure = 0; failure < ALLOWED_FAILURES; failure++) {
            assertThat(issued(auditor, "wrong").status()).isEqualTo(401);
        }

        assertThat(issued(auditor, Caller.PASSWORD).status()).isEqualTo(401);
        assertThat(records(auditor)).hasSize(ALLOWED_FAILURES + 1);
        clock.setBackBy(Duration.ofMinutes(16).negated());
        assertThat(issued(auditor, Caller.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void endsWithItsAccount() {
        String auditor = caller.hired("platform.auditor", DISTRICT);
        String token = token(issued(auditor, Caller.PASSWORD));

        caller.asSystem(() -> accounts.disable(auditor));

        assertThat(status(token)).isEqualTo(401);
        assertThat(issued(auditor, Caller.PASSWORD).status()).isEqualTo(401);
        caller.asSystem(() -> accounts.enable(auditor));
        assertThat(status(token)).as("does not come back with it").isEqualTo(401);
        assertThat(issued(auditor, Caller.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void isTakenFromTheHeaderOnly() {
        String token = token(issued(caller.hired("platform.auditor", DISTRICT), Caller.PASSWORD));

        assertThat(List.of("access_token", "token", "bearer", "Authorization")).allSatisfy(name -> assertThat(
                        caller.anonymous().get(HOME + "?" + name + "=" + token).status())
                .isEqualTo(401));
        assertThat(caller.anonymous().header("Authorization", token).get(HOME).status())
                .isEqualTo(401);
        assertThat(caller.anonymous().bearer(token + "0").get(HOME).status()).isEqualTo(401);
        assertThat(caller.anonymous().bearer("").get(HOME).status()).isEqualTo(401);
    }

    @Test
    void opensNoPageAndStartsNoSession() {
        String token = token(issued(caller.hired("platform.auditor", DISTRICT), Caller.PASSWORD));
        Api program = caller.anonymous().bearer(token);

        assertThat(List.of("/", "/administration/audit-list", "/administration/audit-list.xhtml"))
                .allSatisfy(
                        page -> assertThat(program.get(page).header("Location")).contains("/login"));
        assertThat(program.get(HOME).status()).isEqualTo(200);
        assertThat(program.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void isMissedInTheTrailWhereItIsNoneOrNotValid() {
        List<String> before = trail.refused("-");

        caller.anonymous().get(HOME);
        caller.anonymous().bearer("0".repeat(64)).get(HOME);

        assertThat(trail.refused("-"))
                .hasSize(before.size() + 2)
                .endsWith("DENIED platform.rest Rest - platform.told.no-token");
    }

    @Test
    void ofAOneTimePasswordOpensNothingThatMatters() {
        String person = "it.once." + System.nanoTime();
        String password = caller.asSystem(() -> accounts.create(person, person));
        caller.asSystem(() -> posts.appoint(person, Posts.NONE, "platform.auditor", new ScopePath(DISTRICT)));

        String token = token(issued(person, password));

        assertThat(caller.anonymous().bearer(token).get("/api/v1/indicators").status())
                .isEqualTo(403);
        assertThat(status(token)).isEqualTo(403);
    }

    private List<String> records(String account) {
        return trail.about(account).stream()
                .filter(row -> row.startsWith("DENIED platform.login"))
                .toList();
    }

    private Api.Answer issued(String username, String password) {
        return caller.anonymous().json(TOKENS, "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}");
    }

    private static String token(Api.Answer issued) {
        return issued.find("\"token\":\"([^\"]+)\"");
    }

    private int status(String token) {
        return caller.anonymous().bearer(token).get(HOME).status();
    }
}
