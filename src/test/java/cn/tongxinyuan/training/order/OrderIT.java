package cn.tongxinyuan.training.order;

import static cn.tongxinyuan.training.TrainingGiven.XINXU;
import static cn.tongxinyuan.training.TrainingGiven.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.calendar.CalendarService;
import cn.tongxinyuan.training.Presence;
import cn.tongxinyuan.training.TrainingGiven;
import cn.tongxinyuan.training.TrainingService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders from the unit that asks to the class that brings it. */
@ExtendWith(ArquillianExtension.class)
class OrderIT {

    private static final String MINGQUAN = "370105010010";
    private static final AtomicInteger TOPICS = new AtomicInteger();

    @Inject
    TrainingGiven given;

    @Inject
    OrderService orders;

    @Inject
    OrderStatistics statistics;

    @Inject
    TrainingService trainings;

    @Inject
    CalendarService calendar;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Test
    void equalOrdersAreProposedWhateverTheirPunctuation() {
        String topic = topic();
        String first = place(XINXU, topic + "（实务）", 5, 20).order().getCode();
        place(XINXU, topic + "别的", 5, 20);
        place(XINXU, topic + "实务", 60, 70);

        OrderService.Placed second = place(MINGQUAN, " " + topic + " 【实务】", 20, 30);

        assertThat(second.sameAs()).containsExactly(first);
    }

    @Test
    void theTermIsCountedInWorkingDaysAndAnUnansweredOrderTurnsYellow() {
        String code = place(XINXU, topic(), 5, 20).order().getCode();
        TrainingOrder order = open(code);
        assertThat(order.getDueOn()).isEqualTo(calendar.calendar().plusWorkDays(given.today(), 5));
        Api academy = caller.browser(caller.hired("organization.academy", "370105"));
        String list = "/training/order-list?q=" + code;
        assertThat(academy.get(list).body()).contains(code, "已点单").doesNotContain("已点单 · 逾期未答复");
        assertThat(tasks(code)).isEqualTo(1);

        records.change(
                "update training_order set due_on = ?1 where code = ?2",
                java.sql.Date.valueOf(given.today().minusDays(1)),
                code);

        assertThat(academy.get(list).body()).contains("chip warn", "已点单 · 逾期未答复");
        assertThat(academy.get(list + "&late=true").body()).contains("code=" + code);
        assertThat(academy.get("/training/order-view?code=" + code).body()).contains("已点单 · 逾期未答复");
        answer(code, Decision.ACCEPTED, null, null, null);
        assertThat(academy.get(list).body()).doesNotContain("已点单 · 逾期未答复");
        assertThat(tasks(code)).isZero();
    }

    @Test
    void mergedOrdersKeepTheirUnitsAndAreDeliveredWithTheClass() {
        String topic = topic();
        String first = place(XINXU, topic, 5, 20).order().getCode();
        String second = place(MINGQUAN, topic, 5, 20).order().getCode();
        String third = place(XINXU, topic, 5, 20).order().getCode();
        answer(third, Decision.MERGED, null, null, second);
        answer(second, Decision.MERGED, "一并安排", null, first);
        assertThat(open(third).getInto()).isEqualTo(first);
        String who = given.worker(XINXU);
        String training = given.training(given.plan(Duration.ofDays(-3)));
        answer(first, Decision.SCHEDULED, "已排课", training, null);
        assertThat(caller.as(caller.hired("organization.community-secretary", MINGQUAN), () -> orders.open(second))
                        .getTraining()
                        .getCode())
                .isEqualTo(training);

        given.send(training, who);
        given.mark(training, 1, Presence.PRESENT, who);
        given.mark(training, 2, Presence.PRESENT, who);
        given.close(training);

        for (String code : new String[] {first, second, third}) {
            assertThat(open(code).getState()).as(code).isEqualTo(OrderState.DELIVERED);
        }
        assertThat(open(second).getScope().code()).isEqualTo(MINGQUAN);
        assertThat(caller.asSystem(() -> orders.requesters(open(first))))
                .extracting(TrainingOrder::getCode)
                .containsExactly(second, third);
    }

    @Test
    void whatWasMergedIsDeclinedWithTheOther() {
        String topic = topic();
        String first = place(XINXU, topic, 5, 20).order().getCode();
        String second = place(MINGQUAN, topic, 5, 20).order().getCode();
        answer(second, Decision.MERGED, null, null, first);
        assertRefused("reason-needed", () -> answer(first, Decision.DECLINED, " ", null, null));
        answer(first, Decision.DECLINED, "没有师资", null, null);

        assertThat(open(second).getState()).isEqualTo(OrderState.DECLINED);
        assertThat(open(second).getReason()).isEqualTo("没有师资");
        assertRefused("order-state", () -> answer(first, Decision.ACCEPTED, null, null, null));
    }

    @Test
    void aClassThatIsCalledOffGivesItsOrdersBack() {
        String topic = topic();
        String first = place(XINXU, topic, 5, 20).order().getCode();
        String second = place(MINGQUAN, topic, 5, 20).order().getCode();
        answer(second, Decision.MERGED, null, null, first);
        String training = given.training(given.plan(Duration.ofDays(4)));
        answer(first, Decision.SCHEDULED, null, training, null);
        assertThat(tasks(first)).isZero();

        caller.asSystem(
                () -> trainings.cancel(training, trainings.open(training).getVersion(), "防汛"));

        assertThat(open(first).getState()).isEqualTo(OrderState.ACCEPTED);
        assertThat(open(first).getTraining()).isNull();
        assertThat(open(second).getTraining()).isNull();
        assertThat(tasks(first)).isEqualTo(1);
        String another = given.training(given.plan(Duration.ofDays(5)));
        answer(first, Decision.SCHEDULED, null, another, null);
        assertThat(open(second).getTraining().getCode()).isEqualTo(another);
    }

    @Test
    void anAnswerThatCannotBeSaysWhy() {
        String code = place(XINXU, topic(), 5, 20).order().getCode();
        assertRefused("into-itself", () -> answer(code, Decision.MERGED, null, null, code));
        assertRefused("into-needed", () -> answer(code, Decision.MERGED, null, null, null));
        assertRefused("training-needed", () -> answer(code, Decision.SCHEDULED, null, null, null));
        String training = given.training(given.plan(Duration.ofDays(4)));
        caller.asSystem(
                () -> trainings.cancel(training, trainings.open(training).getVersion(), "防汛"));
        assertRefused("class-over", () -> answer(code, Decision.SCHEDULED, null, training, null));
        assertRefused("order-days", () -> place(XINXU, topic(), 20, 5));
        assertRefused("order-past", () -> place(XINXU, topic(), -20, -5));
        assertRefused("order-topic", () -> place(XINXU, "——", 5, 20));
        assertThat(open(code).getState()).isEqualTo(OrderState.PLACED);
    }

    @Test
    void orderedAnsweredAndAskedForByProgramsOfTheOffices() {
        Api secretary = caller.api(caller.hired("organization.community-secretary", XINXU));
        Api academy = caller.api(caller.hired("organization.academy", "370105"));
        String topic = topic();
        String body = "{\"topic\":\"" + topic + "\",\"why\":\"需要\",\"audience\":\"网格员\",\"people\":12,\"from\":\""
                + given.today().plusDays(5) + "\",\"to\":\"" + given.today().plusDays(9) + "\",\"unit\":\"";
        Api.Answer first = secretary.json("/api/v1/training-orders", body + XINXU + "\"}");
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.body()).contains("\"sameAs\":[]");
        String code = first.find("\"code\":\"([^\"]*)\"");
        assertThat(secretary
                        .json("/api/v1/training-orders", body + XINXU + "\"}")
                        .body())
                .contains("\"sameAs\":[\"" + code + "\"]");
        assertThat(secretary
                        .json("/api/v1/training-orders", body + MINGQUAN + "\"}")
                        .status())
                .isEqualTo(403);
        String answer = "/api/v1/training-orders/" + code + "/answer";
        assertThat(secretary.json(answer, "{\"decision\":\"ACCEPTED\"}").status())
                .isEqualTo(403);
        assertThat(academy.json(answer, "{\"decision\":\"DECLINED\"}").body()).contains("REASON_NEEDED");
        assertThat(academy.json(answer, "{\"decision\":\"ACCEPTED\",\"reason\":\"联系师资\"}")
                        .body())
                .contains("\"state\":\"ACCEPTED\"", "\"reason\":\"联系师资\"");
        assertThat(secretary
                        .get("/api/v1/training-orders?state=ACCEPTED&q=" + code)
                        .body())
                .contains(code);
        assertThat(academy.get("/api/v1/training-orders?state=PLACED&q=" + code).body())
                .doesNotContain(code);
    }

    @Test
    void ratesCountWhatWasAnsweredInTimeAndDelivered() {
        ScopePath unit = new ScopePath("370105012");
        String late = place("370105012", topic(), 5, 20).order().getCode();
        place("370105012", topic(), 5, 20);
        String delivered = place("370105012", topic(), 5, 20).order().getCode();
        String training = given.training(given.plan(Duration.ofDays(-2)));
        answer(delivered, Decision.SCHEDULED, null, training, null);
        String who = given.worker(XINXU);
        given.send(training, who);
        given.mark(training, 1, Presence.PRESENT, who);
        given.mark(training, 2, Presence.PRESENT, who);
        given.close(training);
        records.change(
                "update training_order set due_on = ?1 where code = ?2",
                java.sql.Date.valueOf(given.today().minusDays(1)),
                late);

        Map<String, Integer> counted = caller.asSystem(() -> Map.of(
                "placed", statistics.placed(unit, given.today()).size(),
                "due", statistics.due(unit, given.today()).size(),
                "answered", statistics.answered(unit, given.today()).size(),
                "delivered", statistics.delivered(unit, given.today()).size(),
                "yesterday", statistics.placed(unit, given.today().minusDays(1)).size()));

        assertThat(counted).isEqualTo(Map.of("placed", 3, "due", 2, "answered", 1, "delivered", 1, "yesterday", 0));
    }

    private static String topic() {
        return "测试主题" + TOPICS.incrementAndGet() + "号";
    }

    private OrderService.Placed place(String unit, String topic, int from, int to) {
        return caller.asSystem(() -> orders.place(new OrderDetails(
                topic,
                "工作需要",
                "社区工作者",
                20,
                given.today().plusDays(from),
                given.today().plusDays(to),
                new ScopePath(unit))));
    }

    private void answer(String code, Decision decision, String reason, String training, String into) {
        caller.asSystem(() ->
                orders.answer(code, orders.open(code).getVersion(), new OrderAnswer(decision, reason, training, into)));
    }

    private TrainingOrder open(String code) {
        return caller.asSystem(() -> orders.open(code));
    }

    private int tasks(String code) {
        return records.sql("select 1 from platform_task where matter = 'training.answer' and subject = ?1", code)
                .size();
    }
}
