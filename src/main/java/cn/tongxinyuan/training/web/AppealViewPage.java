package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.Appeal;
import cn.tongxinyuan.training.AppealService;
import cn.tongxinyuan.training.AppealState;
import cn.tongxinyuan.training.Excuse;
import cn.tongxinyuan.training.Presence;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingPermission;
import cn.tongxinyuan.training.TrainingService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** An appeal, and the organiser's decision. */
@Named
@RequestScoped
public class AppealViewPage {

    private static final Map<String, String> FIELDS = Map.of(
            "training.rule.outcome-needed", "outcome",
            "training.rule.excuse", "excuse",
            "training.rule.reason-needed", "answer");

    @Inject
    AppealService appeals;

    @Inject
    TrainingService trainings;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private Appeal appeal;
    private Training training;
    private long version;
    private Presence outcome;
    private Excuse excuse;
    private String answer;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        appeal = appeals.open(code == null ? "" : code);
        training = trainings.open(appeal.getTrainingCode());
        version = appeal.getVersion();
    }

    public String decide() {
        try {
            appeals.decide(appeal.getCode(), version, outcome, excuse, answer);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("training.appeal-view.decided");
        return "/training/appeal-view?faces-redirect=true&code=" + appeal.getCode();
    }

    /** Whether the caller organises the class, and nobody has decided yet. */
    public boolean isDeciding() {
        return appeal.getState() == AppealState.OPEN
                && me.may(TrainingPermission.PLAN)
                && me.scope().contains(training.getOrganiser());
    }

    /** Kind of the chip of its state. */
    public String getKind() {
        return switch (appeal.getState()) {
            case OPEN -> "info";
            case GRANTED -> "ok";
            case REJECTED -> "plain";
        };
    }

    public Appeal getAppeal() {
        return appeal;
    }

    public Training getTraining() {
        return training;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Presence getOutcome() {
        return outcome;
    }

    public void setOutcome(Presence outcome) {
        this.outcome = outcome;
    }

    public Excuse getExcuse() {
        return excuse;
    }

    public void setExcuse(Excuse excuse) {
        this.excuse = excuse;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
