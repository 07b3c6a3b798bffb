package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.mentoring.GrowthService;
import cn.tongxinyuan.mentoring.GuidanceService;
import cn.tongxinyuan.mentoring.Mentorship;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** 一人一策: what a mentee is to reach, and the steps to it. */
@Named
@RequestScoped
public class PlanEditPage {

    private static final Map<String, String> FIELDS = Map.of(
            "mentoring.rule.words-needed", "goal",
            "mentoring.rule.steps", "steps",
            "mentoring.rule.plan-line", "steps");

    @Inject
    GrowthService growth;

    @Inject
    GuidanceService guidance;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private Mentorship pair;
    private long version;
    private String goal;
    private String steps;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        GrowthService.Whole whole = growth.whole(code == null ? "" : code);
        if (!whole.mine()) {
            throw new OutOfScope();
        }
        pair = whole.pair();
        version = pair.getVersion();
        goal = pair.getGoal();
        steps = PlanLines.write(pair.getSteps());
    }

    public String save() {
        try {
            guidance.plan(pair.getCode(), version, goal, PlanLines.read(steps));
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("mentoring.plan-edit.done");
        return "/mentoring/pair-view?faces-redirect=true&code=" + pair.getCode();
    }

    public Mentorship getPair() {
        return pair;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getSteps() {
        return steps;
    }

    public void setSteps(String steps) {
        this.steps = steps;
    }
}
