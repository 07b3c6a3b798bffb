package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.TrainingPermission;
import cn.tongxinyuan.training.order.OrderDetails;
import cn.tongxinyuan.training.order.OrderService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;

/** A unit says which training it needs. */
@Named
@RequestScoped
public class OrderEditPage {

    private static final Map<String, String> FIELDS = Map.of(
            "training.rule.order-days", "to",
            "training.rule.order-past", "to",
            "training.rule.order-topic", "topic",
            "training.rule.unknown-unit", "unit");

    @Inject
    OrderService orders;

    @Inject
    Frame frame;

    @Inject
    Me me;

    private String unit;
    private String topic;
    private String why;
    private String audience;
    private Integer people;
    private LocalDate from;
    private LocalDate to;

    @PostConstruct
    void read() {
        unit = me.may(TrainingPermission.ORDER) ? me.scope().code() : null;
    }

    public String save() {
        try {
            OrderService.Placed placed =
                    orders.place(new OrderDetails(topic, why, audience, people, from, to, new ScopePath(unit)));
            frame.done(
                    placed.sameAs().isEmpty() ? "training.order-edit.done" : "training.order-edit.done-equal",
                    placed.order().getCode(),
                    placed.sameAs().size());
            return "/training/order-view?faces-redirect=true&code="
                    + placed.order().getCode();
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
