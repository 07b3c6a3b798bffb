package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.mentoring.GrowthService;
import cn.tongxinyuan.mentoring.Guidance;
import cn.tongxinyuan.mentoring.GuidanceDetails;
import cn.tongxinyuan.mentoring.GuidanceKind;
import cn.tongxinyuan.mentoring.GuidanceService;
import cn.tongxinyuan.mentoring.MentoringPermission;
import cn.tongxinyuan.mentoring.PlanStep;
import cn.tongxinyuan.mentoring.StudioService;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** One mentor and one mentee: the plan, the months, what both did, and what can be done now. */
@Named
@RequestScoped
public class PairViewPage {

    @Inject
    GrowthService growth;

    @Inject
    GuidanceService guidance;

    @Inject
    StudioService studios;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private GrowthService.Whole whole;
    private LocalDate heldOn;
    private String form;
    private String content;
    private Integer step;
    private String outcome;
    private String month;
    private String reason;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        whole = growth.whole(code == null ? "" : code);
    }

    public GrowthService.Whole getWhole() {
        return whole;
    }

    /** Whether the pair lasts and the caller acts on one of its sides. */
    public boolean isGuiding() {
        return me.may(MentoringPermission.GUIDE) && whole.pair().getEndedOn() == null;
    }

    public boolean isLate(PlanStep which) {
        return which.isLate(LocalDate.now(clock));
    }

    public boolean isConfirmable(Guidance which) {
        return me.may(MentoringPermission.GUIDE) && which.isConfirmable(me.scope(), me.getUsername());
    }

    public List<SelectItem> getOpenSteps() {
        return whole.pair().getSteps().stream()
                .filter(each -> each.getDoneOn() == null)
                .map(each -> new SelectItem(each.getNumber(), each.getNumber() + " · " + each.getStep()))
                .toList();
    }

    /** Months that passed without an exchange both sides confirmed. */
    public List<SelectItem> getMissed() {
        YearMonth now = YearMonth.now(clock);
        return whole.months().stream()
                .filter(each -> !each.kept() && each.month().isBefore(now))
                .map(each -> new SelectItem(each.month().toString()))
                .toList();
    }

    public String record() {
        GuidanceDetails details = new GuidanceDetails(GuidanceKind.EXCHANGE, heldOn, form, content);
        try {
            guidance.record(code(), details);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("mentoring.rule.held-on", "heldOn"));
        }
        frame.done("mentoring.pair-view.recorded");
        return here();
    }

    /** Confirms what a button of the list names. */
    public String confirm() {
        String number = request.getParameter("confirmed");
        if (number == null || !number.matches("\\d{1,4}")) {
            return null;
        }
        guidance.confirm(code(), Integer.parseInt(number));
        frame.done("mentoring.pair-view.confirmed");
        return here();
    }

    public String finish() {
        try {
            guidance.finish(code(), step, outcome);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("mentoring.rule.words-needed", "outcome"));
        }
        frame.done("mentoring.pair-view.finished");
        return here();
    }

    public String excuse() {
        try {
            guidance.excuse(code(), YearMonth.parse(month), reason);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("mentoring.rule.words-needed", "reason"));
        }
        frame.done("mentoring.pair-view.excused");
        return here();
    }

    public String release() {
        studios.release(code());
        frame.done("mentoring.pair-view.released");
        return here();
    }

    private String code() {
        return whole.pair().getCode();
    }

    private String here() {
        return "/mentoring/pair-view?faces-redirect=true&code=" + code();
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public Integer getStep() {
        return step;
    }

    public void setStep(Integer step) {
        this.step = step;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
