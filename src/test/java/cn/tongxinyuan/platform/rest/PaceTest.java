package cn.tongxinyuan.platform.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** A rush is let in, a runaway program is not, and one caller never slows another. */
class PaceTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Map<String, Bucket> callers = new ConcurrentHashMap<>();

    @Test
    void asManyAsAreAllowedComeAtOnceAndNoneMore() {
        for (int i = 0; i < 5; i++) {
            assertThatCode(() -> Pace.step(callers, "one", 5, HOUR)).doesNotThrowAnyException();
        }

        assertThatThrownBy(() -> Pace.step(callers, "one", 5, HOUR))
                .isInstanceOfSatisfying(
                        TooFast.class, refused -> org.assertj.core.api.Assertions.assertThat(refused.seconds())
                                .isBetween(1L, HOUR.toSeconds() / 5 + 1));
        assertThatCode(() -> Pace.step(callers, "other", 5, HOUR)).doesNotThrowAnyException();
    }
}
