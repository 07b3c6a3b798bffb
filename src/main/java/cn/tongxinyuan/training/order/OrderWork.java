package cn.tongxinyuan.training.order;

import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.task.DueTask;
import cn.tongxinyuan.platform.task.Inbox;
import cn.tongxinyuan.training.TrainingOver;
import cn.tongxinyuan.training.TrainingPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What orders mean for those who have to answer, and what becomes of them with their class. */
@ApplicationScoped
class OrderWork {

    /** Matter of the inbox: an order to be answered, or to be scheduled again. */
    static final String ANSWER = "training.answer";

    @Inject
    OrderQueries queries;

    @Inject
    Inbox inbox;

    @Inject
    Clock clock;

    @Inject
    Event<OrderChanged> happened;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void askForAnswer(TrainingOrder order) {
        inbox.due(new DueTask(
                ANSWER,
                order.getCode(),
                order.getScope(),
                TrainingPermission.ANSWER,
                null,
                today(),
                order.getDueOn(),
                Wording.of("training.told.answer-due", order.getTopic()),
                "/training/order-view?code=" + order.getCode()));
    }

    void answered(TrainingOrder order) {
        inbox.done(ANSWER, order.getCode());
    }

    /** With the class go the orders it was to bring: delivered, or open again. */
    void over(@Observes TrainingOver over) {
        for (TrainingOrder order : queries.ofClass(over.training())) {
            if (over.delivered()) {
                order.deliver(today());
                fire(
                        order,
                        Wording.of("training.told.delivered", over.training().getCode()));
            } else {
                order.giveBack();
                fire(order, Wording.of("training.told.returned", over.training().getCode()));
                if (order.getState() == OrderState.ACCEPTED) {
                    askForAnswer(order);
                }
            }
        }
    }

    void fire(TrainingOrder order, String summary) {
        happened.fire(new OrderChanged(order.getCode(), order.getScope(), summary));
    }
}
