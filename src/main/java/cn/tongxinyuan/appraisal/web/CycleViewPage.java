package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.AppraisalPermission;
import cn.tongxinyuan.appraisal.file.Answers;
import cn.tongxinyuan.appraisal.file.Cycle;
import cn.tongxinyuan.appraisal.file.CycleService;
import cn.tongxinyuan.appraisal.file.Opinion;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** One cycle, and what the caller's unit does in it. */
@Named
@RequestScoped
public class CycleViewPage {

    private static final Map<String, String> FIELDS =
            Map.of("appraisal.rule.unit-large", "unit", "appraisal.rule.answers", "satisfied");

    @Inject
    CycleService cycles;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private Cycle cycle;
    private Opinion opinion;
    private String unit;
    private String heard;
    private Integer asked;
    private Integer answered;
    private Integer satisfied;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        cycle = cycles.find(code == null ? "" : code);
        unit = me.scope().code();
        heard = unit;
        if (me.may(AppraisalPermission.APPRAISE)) {
            opinion = cycles.opinion(cycle, me.scope()).orElse(null);
        }
    }

    public Cycle getCycle() {
        return cycle;
    }

    /** What the residents of the caller's own unit answered; null where nobody noted it. */
    public Opinion getOpinion() {
        return opinion;
    }

    public long getFiles() {
        return cycles.files(cycle);
    }

    public String begin() {
        try {
            frame.done("appraisal.cycle-view.begun", cycles.begin(cycle.getCode(), new ScopePath(unit)));
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        return "/appraisal/file-list?faces-redirect=true&cycle=" + cycle.getCode();
    }

    public String hear() {
        try {
            cycles.poll(cycle.getCode(), new ScopePath(heard), new Answers(asked, answered, satisfied));
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("appraisal.cycle-view.heard");
        return self();
    }

    public String close() {
        cycles.close(cycle.getCode());
        frame.done("appraisal.cycle-view.closed");
        return self();
    }

    private String self() {
        return "/appraisal/cycle-view?faces-redirect=true&code=" + cycle.getCode();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getHeard() {
        return heard;
    }

    public void setHeard(String heard) {
        this.heard = heard;
    }

    public Integer getAsked() {
        return asked;
    }

    public void setAsked(Integer asked) {
        this.asked = asked;
    }

    public Integer getAnswered() {
        return answered;
    }

    public void setAnswered(Integer answered) {
        this.answered = answered;
    }

    public Integer getSatisfied() {
        return satisfied;
    }

    public void setSatisfied(Integer satisfied) {
        this.satisfied = satisfied;
    }
}
