package cn.tongxinyuan.training.order;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Transitions;
import cn.tongxinyuan.training.Training;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 点单: a training a unit asks for, what was answered, and whether it came. */
@Entity
@Table(name = "training_order")
@NamedQuery(
        name = "TrainingOrder.equal",
        query = "select o.code from TrainingOrder o where o.topicKey = :topic and o.code <> :code and o.from <= :to"
                + " and o.to >= :from and o.state in (cn.tongxinyuan.training.order.OrderState.PLACED,"
                + " cn.tongxinyuan.training.order.OrderState.ACCEPTED,"
                + " cn.tongxinyuan.training.order.OrderState.SCHEDULED) order by o.code")
@NamedQuery(
        name = "TrainingOrder.merged",
        query =
                "select o from TrainingOrder o where o.into = :code"
                        + " and o.state = cn.tongxinyuan.training.order.OrderState.MERGED and o.scope like :scope order by o.code")
@NamedQuery(
        name = "TrainingOrder.open",
        query = "select o from TrainingOrder o where o.code <> :code and o.state in"
                + " (cn.tongxinyuan.training.order.OrderState.PLACED,"
                + " cn.tongxinyuan.training.order.OrderState.ACCEPTED,"
                + " cn.tongxinyuan.training.order.OrderState.SCHEDULED) and o.scope like :scope order by o.code desc")
@NamedQuery(
        name = "TrainingOrder.requesters",
        query = "select o from TrainingOrder o where o.into = :code and o.scope like :scope order by o.code")
@NamedQuery(
        name = "TrainingOrder.ofClass",
        query = "select o from TrainingOrder o left join fetch o.training where o.training = :training and o.state in"
                + " (cn.tongxinyuan.training.order.OrderState.SCHEDULED,"
                + " cn.tongxinyuan.training.order.OrderState.MERGED) and o.scope like :scope order by o.code")
@NamedQuery(
        name = "TrainingOrder.placed",
        query =
                "select o from TrainingOrder o where o.placedOn >= :since and o.placedOn <= :day and o.scope like :scope"
                        + " order by o.code")
public class TrainingOrder extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    enum Act {
        ACCEPT,
        SCHEDULE,
        DECLINE,
        MERGE,
        DELIVER,
        /** Its class was called off. */
        RETURN
    }

    static final Transitions<OrderState, Act> TRANSITIONS = new Transitions<OrderState, Act>(
                    OrderState.class, "training.rule.order-state")
            .edge(OrderState.PLACED, Act.ACCEPT, OrderState.ACCEPTED)
            .edge(OrderState.PLACED, Act.SCHEDULE, OrderState.SCHEDULED)
            .edge(OrderState.PLACED, Act.DECLINE, OrderState.DECLINED)
            .edge(OrderState.PLACED, Act.MERGE, OrderState.MERGED)
            .edge(OrderState.ACCEPTED, Act.SCHEDULE, OrderState.SCHEDULED)
            .edge(OrderState.ACCEPTED, Act.DECLINE, OrderState.DECLINED)
            .edge(OrderState.ACCEPTED, Act.MERGE, OrderState.MERGED)
            .edge(OrderState.SCHEDULED, Act.DELIVER, OrderState.DELIVERED)
            .edge(OrderState.SCHEDULED, Act.RETURN, OrderState.ACCEPTED)
            .edge(OrderState.MERGED, Act.DELIVER, OrderState.DELIVERED)
            .edge(OrderState.MERGED, Act.DECLINE, OrderState.DECLINED)
            .edge(OrderState.MERGED, Act.RETURN, OrderState.MERGED);

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private OrderState state = OrderState.PLACED;

    @Column(name = "topic", updatable = false)
    private String topic;

    @Column(name = "topic_key", updatable = false)
    private String topicKey;

    @Column(name = "why", updatable = false)
    private String why;

    @Column(name = "audience", updatable = false)
    private String audience;

    @Column(name = "people", updatable = false)
    private int people;

    @Column(name = "wanted_from", updatable = false)
    private LocalDate from;

    @Column(name = "wanted_to", updatable = false)
    private LocalDate to;

    @Column(name = "placed_on", updatable = false)
    private LocalDate placedOn;

    @Column(name = "placed_by", updatable = false)
    private String placedBy;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "reason")
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "class_id")
    private Training training;

    /** A code and no relation: a unit reads with whom its order goes, though the other one is another unit's. */
    @Column(name = "into_code")
    private String into;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    protected TrainingOrder() {}

    TrainingOrder(String code, OrderDetails details, LocalDate today, LocalDate due, String by) {
        this.code = code;
        this.scope = details.unit().code();
        this.topic = details.topic();
        this.topicKey = details.key();
        this.why = details.why();
        this.audience = details.audience();
        this.people = details.people();
        this.from = details.from();
        this.to = details.to();
        this.placedOn = today;
        this.placedBy = by;
        this.dueOn = due;
    }

    void accept(String why, LocalDate today) {
        go(Act.ACCEPT, why, today);
    }

    void decline(String why, LocalDate today) {
        go(Act.DECLINE, why, today);
    }

    void schedule(Training by, String why, LocalDate today) {
        go(Act.SCHEDULE, why, today);
        training = by;
    }

    void merge(TrainingOrder other, String why, LocalDate today) {
        go(Act.MERGE, why, today);
        follow(other);
    }

    /** It goes with this one from now on, and with its class. */
    void follow(TrainingOrder other) {
        into = other.code;
        training = other.training;
    }

    void deliver(LocalDate today) {
        state = TRANSITIONS.after(state, Act.DELIVER);
        deliveredOn = today;
    }

    /** Its class was called off: it waits to be scheduled again. */
    void giveBack() {
        state = TRANSITIONS.after(state, Act.RETURN);
        training = null;
    }

    private void go(Act act, String why, LocalDate today) {
        state = TRANSITIONS.after(state, act);
        reason = why;
        answeredOn = answeredOn == null ? today : answeredOn;
    }

    boolean isOpen() {
        return state == OrderState.PLACED || state == OrderState.ACCEPTED || state == OrderState.SCHEDULED;
    }

    /** Whether nobody has answered though the term is over. */
    public boolean isLate(LocalDate today) {
        return answeredOn == null && dueOn.isBefore(today);
    }

    public String getCode() {
        return code;
    }

    /** The unit that asks. */
    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public OrderState getState() {
        return state;
    }

    public String getTopic() {
        return topic;
    }

    String topicKey() {
        return topicKey;
    }

    public String getWhy() {
        return why;
    }

    public String getAudience() {
        return audience;
    }

    public int getPeople() {
        return people;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public LocalDate getPlacedOn() {
        return placedOn;
    }

    /** Last day of answering. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Day of the first answer; null before. */
    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    /** What was last answered in words; null for nothing. */
    public String getReason() {
        return reason;
    }

    /** The class that brings it; null before it is scheduled. */
    public Training getTraining() {
        return training;
    }

    /** Code of the order it was merged into; null for none. */
    public String getInto() {
        return into;
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }
}
