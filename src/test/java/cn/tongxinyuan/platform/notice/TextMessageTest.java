package cn.tongxinyuan.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TextMessageTest {

    private static final Instant NOW = Instant.parse("2024-05-20T01:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final TextMessage message = new TextMessage(new ScopePath("370105013"), "sealed", "words", NOW);

    @Test
    void waitsUntilItHasLeft() {
        assertThat(message.getState()).isEqualTo(TextMessageState.WAITING);
        assertThat(message.getDueAt()).isEqualTo(NOW);
        assertThat(message.recipientSealed()).isEqualTo("sealed");
        message.failed("BUSY", LATER);
        assertThat(message.getState()).isEqualTo(TextMessageState.WAITING);
        assertThat(message.getDueAt()).isEqualTo(LATER);
        assertThat(message.getFailure()).isEqualTo("BUSY");
        message.sent(LATER);
        assertThat(message.getState()).isEqualTo(TextMessageState.SENT);
        assertThat(message.getFailure()).isNull();
    }

    @Test
    void onlyWhatWasGivenUpIsSentAgain() {
        assertThatThrownBy(() -> message.again(LATER))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("platform.rule.message-not-dead");
    }

    @Test
    void isTakenByNobodyBeforeItIsTaken() {
        assertThat(message.isTakenBy("a node")).isFalse();
    }
}
