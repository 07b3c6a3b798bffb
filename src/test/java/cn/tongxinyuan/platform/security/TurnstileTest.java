package cn.tongxinyuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A rush is let in, a runaway program is not, and one caller never slows another. */
class TurnstileTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Turnstile turnstile = new Turnstile();

    @Test
    void asManyAsAreAllowedComeAtOnceAndNoneMore() {
        for (int i = 0; i < 5; i++) {
            assertThat(turnstile.step("one", 5, HOUR)).isEmpty();
        }

        assertThat(turnstile.step("one", 5, HOUR))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), HOUR.dividedBy(5)));
        assertThat(turnstile.step("other", 5, HOUR)).isEmpty();
    }
}
