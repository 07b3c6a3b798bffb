package cn.tongxinyuan.platform.notice;

import cn.tongxinyuan.platform.database.Chore;
import cn.tongxinyuan.platform.failure.ErrorNumber;
import cn.tongxinyuan.platform.notice.TextMessageRecords.Taken;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Sends what the outbox holds, on every node: a message is taken before it is sent. */
@ApplicationScoped
public class TextMessageSending implements Chore {

    private static final int MOST_AT_ONCE = 200;

    @Inject
    TextMessageRecords records;

    @Inject
    TextMessages gateway;

    @Override
    public String name() {
        return "text-message-sending";
    }

    @Override
    public ScheduleExpression due() {
        return Chore.everySeconds(5);
    }

    @Override
    public Duration alone() {
        return Duration.ZERO;
    }

    @Override
    public boolean isWaiting() {
        return records.isWaiting();
    }

    @Override
    public void run() {
        SystemCaller.asSystem(() -> {
            sendAll();
            return null;
        });
    }

    private void sendAll() {
        Optional<Taken> taken = records.take();
        for (int i = 1; taken.isPresent(); i++) {
            send(taken.get());
            taken = i < MOST_AT_ONCE ? records.take() : Optional.empty();
        }
    }

    private void send(Taken message) {
        try {
            gateway.send(message.code(), message.number(), message.text());
            records.sent(message);
        } catch (Undelivered refused) {
            records.failed(message, refused.getMessage());
        } catch (RuntimeException broken) {
            records.failed(message, ErrorNumber.of("text message " + message.code(), broken));
        }
    }
}
