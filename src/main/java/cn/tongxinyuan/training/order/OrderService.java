package cn.tongxinyuan.training.order;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.calendar.CalendarService;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingPermission;
import cn.tongxinyuan.training.TrainingService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** 基层点单、学院送单: units ask for trainings, the academy answers. */
@Stateless
@Audited("training")
@RolesAllowed(TrainingPermission.ANSWER)
public class OrderService {

    private static final String PREFIX = "DD";
    private static final String PERIOD = "TRAINING_ORDER_ANSWER";

    @Inject
    OrderQueries queries;

    @Inject
    OrderWork work;

    @Inject
    TrainingService trainings;

    @Inject
    CalendarService calendar;

    @Inject
    RegionService regions;

    @Inject
    Numbers numbers;

    @Inject
    Me me;

    /** A placed order, and the codes of open ones that ask for the same. */
    public record Placed(TrainingOrder order, List<String> sameAs) {

        public Placed {
            sameAs = List.copyOf(sameAs);
        }
    }

    /**
     * A unit asks for a training.
     *
     * @throws RuleViolation as {@link OrderDetails#requireSound}, and {@code training.rule.unknown-unit}
     */
    @RolesAllowed(TrainingPermission.ORDER)
    public Placed place(@Valid OrderDetails details) {
        me.require(details.unit());
        LocalDate today = work.today();
        details.requireSound(today);
        if (!regions.exists(details.unit().code())) {
            throw new RuleViolation("training.rule.unknown-unit", details.unit().code());
        }
        LocalDate due = calendar.deadline(PERIOD, today).lastDay();
        TrainingOrder order =
                new TrainingOrder(numbers.next(PREFIX, today.getYear()), details, today, due, me.getUsername());
        queries.store(order);
        work.fire(order, Wording.of("training.told.ordered", order.getPeople(), due));
        work.askForAnswer(order);
        queries.flush();
        return new Placed(order, queries.equal(order));
    }

    /**
     * Answers an order; what was merged into it goes with it.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation as {@link OrderAnswer#requireSound}, {@code training.rule.order-state}, {@code .into-itself},
     *     {@code .into-over} for one that is no longer open, {@code .class-over}, {@code .class-elsewhere} for a class that is
     *     not for the unit that asks
     * @throws UnknownRecord {@code training.rule.unknown-order}, {@code .unknown-training}
     */
    public TrainingOrder answer(String code, long version, @Valid OrderAnswer answer) {
        answer.requireSound();
        TrainingOrder order = queries.held(code);
        order.requireVersion(version);
        switch (answer.decision()) {
            case ACCEPTED -> order.accept(answer.reason(), work.today());
            case DECLINED -> decline(order, answer);
            case SCHEDULED -> schedule(order, answer);
            case MERGED -> merge(order, answer);
        }
        work.answered(order);
        work.fire(
                order,
                Wording.of(
                        "training.told.answered",
                        answer.decision(),
                        answer.training() != null ? answer.training() : answer.into() != null ? answer.into() : "—",
                        answer.reason() == null ? "—" : answer.reason()));
        queries.flush();
        return order;
    }

    private void decline(TrainingOrder order, OrderAnswer answer) {
        List<TrainingOrder> with = queries.merged(order.getCode());
        order.decline(answer.reason(), work.today());
        with.forEach(other -> other.decline(answer.reason(), work.today()));
    }

    private void schedule(TrainingOrder order, OrderAnswer answer) {
        List<TrainingOrder> with = queries.merged(order.getCode());
        Training training = trainings.open(answer.training());
        if (training.getClosedAt() != null || training.getCancelledAt() != null) {
            throw new RuleViolation("training.rule.class-over", training.getCode());
        }
        requireFor(training, order);
        with.forEach(other -> requireFor(training, other));
        order.schedule(training, answer.reason(), work.today());
        with.forEach(other -> other.follow(order));
    }

    private static void requireFor(Training training, TrainingOrder order) {
        if (!training.getOrganiser().contains(order.getScope())) {
            throw new RuleViolation("training.rule.class-elsewhere", training.getCode(), order.getCode());
        }
    }

    private void merge(TrainingOrder order, OrderAnswer answer) {
        if (order.getCode().equals(answer.into())) {
            throw new RuleViolation("training.rule.into-itself");
        }
        TrainingOrder into = queries.held(answer.into());
        if (!into.isOpen()) {
            throw new RuleViolation("training.rule.into-over", into.getCode());
        }
        if (into.getTraining() != null) {
            requireFor(into.getTraining(), order);
        }
        List<TrainingOrder> with = queries.merged(order.getCode());
        order.merge(into, answer.reason(), work.today());
        with.forEach(other -> other.follow(into));
    }

    /** @throws UnknownRecord {@code training.rule.unknown-order}, for those of other units too */
    @RolesAllowed(TrainingPermission.VIEW)
    public TrainingOrder open(String code) {
        return queries.order(code);
    }

    /** Open orders into which this one may be merged, the latest first. */
    public List<TrainingOrder> mergeable(TrainingOrder order) {
        return queries.open(order.getCode());
    }

    /** Codes of open orders of whatever unit that ask for the same; nothing else is told of them. */
    @RolesAllowed(TrainingPermission.VIEW)
    public List<String> equal(TrainingOrder order) {
        return queries.equal(order);
    }

    /** Orders of the caller's unit that were merged into this one: everybody who asked. */
    @RolesAllowed(TrainingPermission.VIEW)
    public List<TrainingOrder> requesters(TrainingOrder order) {
        return queries.requesters(order.getCode());
    }
}
