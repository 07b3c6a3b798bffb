package cn.tongxinyuan.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Eventually;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.notice.TextMessageRecords.Taken;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A message leaves once its act stands, once only, and is not lost when it cannot leave. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final ScopePath UNIT = new ScopePath("370105013020");
    private static final String WORDS = "platform.told.enable";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    Trail trail;

    @Inject
    Outbox outbox;

    @Inject
    TextMessageRecords messages;

    @Inject
    TextMessageSending sending;

    @Inject
    RecordingGateway gateway;

    @Inject
    Clock clock;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @Test
    void leavesAfterItsActHasCommittedAndInChinese() {
        String number = number("1");
        written(number);

        Eventually.holds(() -> state(number).equals("SENT"));

        assertThat(gateway.to(number))
                .singleElement()
                .extracting(RecordingGateway.Sent::text)
                .isEqualTo("启用");
        assertThat(records.sql("select recipient_sealed from platform_text_message where code = ?1", code(number)))
                .as("sealed")
                .singleElement()
                .asString()
                .doesNotContain(number);
    }

    @Test
    void anActThatDoesNotStandSendsNothing() {
        String number = number("1");
        caller.asSystem(() -> {
            transaction.begin();
            outbox.write(UNIT, number, WORDS);
            transaction.rollback();
        });
        String later = number("1");
        written(later);

        Eventually.holds(() -> state(later).equals("SENT"));

        assertThat(gateway.to(number)).isEmpty();
    }

    @Test
    void isTriedAgainLaterAndLaterUntilItIsGivenUp() {
        String number = number("10");
        written(number);
        long before = clock.instant().getEpochSecond();

        Eventually.holds(() -> attempts(number) == 1 && failure(number) != null);
        assertThat(failure(number)).isEqualTo("NO_SUCH_NUMBER");
        assertThat(due(number) - before).as("a minute later").isBetween(60L, 90L);

        for (int attempt = 2; attempt <= TextMessage.MOST_ATTEMPTS; attempt++) {
            int now = attempt;
            hurry(number);
            caller.asSystem(() -> sending.run());
            Eventually.holds(() -> attempts(number) == now && !"taken".equals(failure(number)));
        }

        Eventually.holds(() -> state(number).equals("DEAD"));
        assertThat(gateway.to(number)).isEmpty();
    }

    @Test
    void aBrokenGatewayIsAFailedAttemptWithAnErrorNumber() {
        String number = number("00");
        written(number);

        Eventually.holds(() -> failure(number) != null);

        assertThat(failure(number)).startsWith("E-");
        assertThat(state(number)).isEqualTo("WAITING");
    }

    @Test
    void theAdministratorSendsWhatWasGivenUpAgainAndItIsKept() {
        String number = number("1");
        String code = dead(number);
        String administrator = caller.hired("platform.sysadmin", "370105");
        Api visitor = caller.browser(administrator);
        assertThat(visitor.get("/administration/message-list?state=DEAD").body())
                .contains(code, number.substring(0, 3) + "****" + number.substring(7))
                .doesNotContain(number);

        caller.as(administrator, () -> outbox.sendAgain(code));

        Eventually.holds(() -> state(number).equals("SENT"));
        assertThat(gateway.to(number)).hasSize(1);
        assertThat(trail.of(administrator)).anyMatch(row -> row.contains("sendAgain TextMessage " + code));
        assertThatThrownBy(() -> caller.as(administrator, () -> outbox.sendAgain(code)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("message-not-dead");
    }

    @Test
    void messagesOfAnotherUnitAreNotThere() {
        String code = dead(number("1"));
        String foreign = caller.hired("platform.sysadmin", "370105014");

        assertThat(caller.browser(foreign)
                        .get("/administration/message-list?state=DEAD")
                        .body())
                .doesNotContain(code);
        assertThatThrownBy(() -> caller.as(foreign, () -> outbox.sendAgain(code)))
                .isInstanceOf(UnknownRecord.class);
    }

    @Test
    void twoNodesAtOnceSendEveryMessageOnce() throws Exception {
        assertThat(race(() -> caller.asSystem((Callable<Optional<Taken>>) messages::take)))
                .as("each taken once")
                .doesNotHaveDuplicates()
                .hasSize(1);
    }

    @Test
    void nodesThatOnlyLookWouldSendTwice() throws Exception {
        // the control: without taking, both see the same message
        assertThat(
                        race(() -> records
                                .sql(
                                        "select id from platform_text_message where scope = '370105013021' and state = 'WAITING'")
                                .stream()
                                .findFirst()
                                .map(id -> new Taken(((Number) id).longValue(), "", "", "", ""))))
                .hasSize(2);
    }

    /** Two nodes ask at the same moment for one message of a unit of its own, held back from the chore. */
    private List<Long> race(Callable<Optional<Taken>> node) throws Exception {
        records.change("delete from platform_text_message where scope = '370105013021'");
        List<Long> taken = new ArrayList<>();
        for (int round = 0; round < 10 && taken.isEmpty(); round++) {
            caller.asSystem(() -> outbox.write(new ScopePath("370105013021"), number("1"), WORDS));
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<Optional<Taken>> at = () -> {
                together.await(10, TimeUnit.SECONDS);
                return node.call();
            };
            Future<Optional<Taken>> one = executor.submit(at);
            Future<Optional<Taken>> other = executor.submit(at);
            for (Future<Optional<Taken>> each : List.of(one, other)) {
                each.get(20, TimeUnit.SECONDS)
                        .map(Taken::id)
                        .filter(this::isOfTheRace)
                        .ifPresent(taken::add);
            }
        }
        return taken;
    }

    private boolean isOfTheRace(long id) {
        return records.sql("select scope from platform_text_message where id = ?1", id)
                .contains("370105013021");
    }

    private static String number(String end) {
        String digits = String.valueOf(19900000 + NUMBERS.incrementAndGet());
        return (digits + "111").substring(0, 11 - end.length()) + end;
    }

    private void written(String number) {
        caller.asSystem(() -> outbox.write(UNIT, number, WORDS));
        codes.put(number, (String) records.sql(
                        "select code from platform_text_message where scope = ?1 order by id desc limit 1", UNIT.code())
                .get(0));
    }

    private final java.util.Map<String, String> codes = new java.util.concurrent.ConcurrentHashMap<>();

    private String code(String number) {
        return codes.get(number);
    }

    private String dead(String number) {
        caller.asSystem(() -> {
            transaction.begin();
            outbox.write(UNIT, number, WORDS);
            transaction.commit();
        });
        String code = (String) records.sql(
                        "select code from platform_text_message where scope = ?1 order by id desc limit 1", UNIT.code())
                .get(0);
        codes.put(number, code);
        records.change("update platform_text_message set state = 'DEAD' where code = ?1", code);
        return code;
    }

    private void hurry(String number) {
        records.change(
                "update platform_text_message set due_at = written_at, failure = 'taken' where code = ?1 and state = 'WAITING'",
                code(number));
    }

    private String state(String number) {
        return (String) one("state", number);
    }

    private String failure(String number) {
        return (String) one("failure", number);
    }

    private int attempts(String number) {
        return ((Number) one("attempts", number)).intValue();
    }

    private long due(String number) {
        return ((Number) one("extract(epoch from due_at)", number)).longValue();
    }

    private Object one(String column, String number) {
        return records.sql("select " + column + " from platform_text_message where code = ?1", code(number))
                .get(0);
    }
}
