package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Choices;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingPermission;
import cn.tongxinyuan.training.TrainingService;
import cn.tongxinyuan.training.order.Decision;
import cn.tongxinyuan.training.order.OrderAnswer;
import cn.tongxinyuan.training.order.OrderService;
import cn.tongxinyuan.training.order.OrderState;
import cn.tongxinyuan.training.order.TrainingOrder;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One order, who else asked for the same, and the academy's answer. */
@Named
@RequestScoped
public class OrderViewPage {

    private static final Map<String, String> FIELDS = Map.of(
            "training.rule.reason-needed", "reason",
            "training.rule.training-needed", "training",
            "training.rule.unknown-training", "training",
            "training.rule.class-over", "training",
            "training.rule.class-elsewhere", "training",
            "training.rule.into-needed", "into",
            "training.rule.into-itself", "into",
            "training.rule.into-over", "into",
            "training.rule.unknown-order", "into");

    @Inject
    OrderService orders;

    @Inject
    TrainingService trainings;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private TrainingOrder order;
    private long version;
    private Decision decision;
    private String reason;
    private String training;
    private String into;
    private List<String> equal;
    private List<TrainingOrder> requesters;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        order = orders.open(code == null ? "" : code);
        version = order.getVersion();
    }

    public TrainingOrder getOrder() {
        return order;
    }

    public boolean isLate() {
        return order.isLate(LocalDate.now(clock));
    }

    /** Kind of the chip of its state: yellow where nobody answered in time. */
    public String getKind() {
        return switch (order.getState()) {
            case PLACED -> isLate() ? "warn" : "plain";
            case ACCEPTED, SCHEDULED, DELIVERED -> "ok";
            case DECLINED -> "late";
            case MERGED -> "plain";
        };
    }

    /** Whether the caller may answer it now. */
    public boolean isAnswerable() {
        return me.may(TrainingPermission.ANSWER)
                && (order.getState() == OrderState.PLACED || order.getState() == OrderState.ACCEPTED);
    }

    /** Codes of open orders that ask for the same. */
    public List<String> getEqual() {
        if (equal == null) {
            equal = orders.equal(order);
        }
        return equal;
    }

    /** Orders of the caller's unit that were merged into this one. */
    public List<TrainingOrder> getRequesters() {
        if (requesters == null) {
            requesters = orders.requesters(order);
        }
        return requesters;
    }

    /** Classes that are to come and are for the unit that asks. */
    public Choices getClasses() {
        return Choices.of(
                trainings.coming(order.getScope()), Training::getCode, each -> each.getCode() + " " + each.getTitle());
    }

    /** Orders into which this one may be merged. */
    public Choices getMergeable() {
        return Choices.of(
                orders.mergeable(order), TrainingOrder::getCode, each -> each.getCode() + " " + each.getTopic());
    }

    public String answer() {
        try {
            orders.answer(order.getCode(), version, new OrderAnswer(decision, reason, training, into));
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("training.order-view.answered");
        return "/training/order-view?faces-redirect=true&code=" + order.getCode();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTraining() {
        return training;
    }

    public void setTraining(String training) {
        this.training = training;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
