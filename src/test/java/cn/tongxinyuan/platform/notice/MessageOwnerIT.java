package cn.tongxinyuan.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.notice.TextMessageRecords.Taken;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** However many nodes there are, one attempt owns a message, and it alone reports. */
@ExtendWith(ArquillianExtension.class)
class MessageOwnerIT {

    private static final ScopePath UNIT = new ScopePath("370105013022");
    private static final int MANY = 30;

    @Inject
    Caller caller;

    @Inject
    Crowd crowd;

    @Inject
    Records records;

    @Inject
    Outbox outbox;

    @Inject
    TextMessageRecords messages;

    @Test
    void ofManyNodesAtOnceOneTakesEachMessage() throws Exception {
        caller.asSystem(() -> {
            for (int i = 0; i < MANY; i++) {
                outbox.write(UNIT, "19900000001", "platform.told.enable");
            }
        });

        List<List<Long>> taken = crowd.together(4, index -> {
            List<Long> got = new ArrayList<>();
            for (Optional<Taken> one = take(); one.isPresent(); one = take()) {
                got.add(one.get().id());
            }
            return got;
        });

        Set<Long> ours = records.sql("select id from platform_text_message where scope = ?1", UNIT.code()).stream()
                .map(id -> ((Number) id).longValue())
                .collect(Collectors.toSet());
        assertThat(taken.stream().flatMap(List::stream).filter(ours::contains)).doesNotHaveDuplicates();
    }

    @Test
    void aReportOfWhoLostTheMessageCountsForNothing() {
        long id = waiting("the other node");
        Taken lost = new Taken(id, "this node", code(id), "19900000001", "");

        caller.asSystem(() -> messages.sent(lost));
        caller.asSystem(() -> messages.failed(lost, "LATE"));

        assertThat(records.sql("select state from platform_text_message where id = ?1", id))
                .hasToString("[WAITING]");
        assertThat(records.sql("select failure from platform_text_message where id = ?1", id))
                .hasToString("[null]");

        caller.asSystem(() -> messages.sent(new Taken(id, "the other node", code(id), "19900000001", "")));
        assertThat(records.sql("select state from platform_text_message where id = ?1", id))
                .hasToString("[SENT]");
    }

    private Optional<Taken> take() {
        return caller.asSystem(() -> messages.take());
    }

    /** A message that somebody is about to send. */
    private long waiting(String taker) {
        TextMessage message = caller.asSystem(() -> {
            TextMessage one = new TextMessage(
                    UNIT, "-", "platform.told.enable", java.time.Instant.now().plusSeconds(3_600));
            records.store(one);
            return one;
        });
        records.change("update platform_text_message set taker = ?1 where id = ?2", taker, message.getId());
        return message.getId();
    }

    private String code(long id) {
        return (String) records.sql("select code from platform_text_message where id = ?1", id)
                .get(0);
    }
}
