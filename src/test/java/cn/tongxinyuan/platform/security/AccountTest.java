package cn.tongxinyuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {

    private static final Instant NOW = Instant.parse("2024-05-20T01:00:00Z");
    private static final Duration LOCK = Duration.ofMinutes(15);
    private static final int ALLOWED = 5;

    private final Account account = new Account("wang", "王某", "hash", false);

    @Test
    void theFifthFailureLocksForAQuarterOfAnHour() {
        fail(ALLOWED - 1);
        assertThat(account.mayTry(NOW)).isTrue();
        fail(1);
        assertThat(account.mayTry(NOW)).isFalse();
        assertThat(account.mayTry(NOW.plus(LOCK).minusMillis(1))).isFalse();
        assertThat(account.mayTry(NOW.plus(LOCK))).isTrue();
        assertThat(account.getLockedUntil()).isEqualTo(NOW.plus(LOCK));
    }

    @Test
    void afterALockTheCountBeginsAnew() {
        fail(ALLOWED);
        fail(ALLOWED - 1);
        assertThat(account.mayTry(NOW.plus(LOCK))).isTrue();
    }

    @Test
    void aSuccessForgetsTheFailures() {
        fail(ALLOWED - 1);
        account.succeeded();
        fail(ALLOWED - 1);
        assertThat(account.mayTry(NOW)).isTrue();
    }

    @Test
    void aNewPasswordEndsALock() {
        fail(ALLOWED);
        account.changePassword("other", true);
        assertThat(account.mayTry(NOW)).isTrue();
        assertThat(account.passwordHash()).isEqualTo("other");
        fail(ALLOWED - 1);
        assertThat(account.mayTry(NOW)).isTrue();
    }

    @Test
    void whoIsDisabledMayNotTryUntilEnabled() {
        account.disable();
        assertThat(account.mayTry(NOW)).isFalse();
        account.enable();
        assertThat(account.mayTry(NOW)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "aaaaaaaaaaaa, true",
        "aaaaaaaaaaa, false",
        "aaaaaA1#, true",
        "aaaaaaA1, true",
        "aaaaaA#, false",
        "aaaaaaA, false",
        "aaaaaaaA, false",
        "AAAAAA1#, true",
        "11111a1#, true",
        "密码密码aA密码, true",
        "密码密码密码密码, false"
    })
    void strongIsLongOrOfThreeKinds(String password, boolean strong) {
        assertThat(Passwords.isStrong(password)).isEqualTo(strong);
    }

    @Test
    void aGivenPasswordIsStrongAndNeverTheSame() {
        assertThat(Passwords.random())
                .hasSize(14)
                .isNotEqualTo(Passwords.random())
                .doesNotContainPattern("[O0Il1]");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            account.failed(NOW, ALLOWED, LOCK);
        }
    }
}
