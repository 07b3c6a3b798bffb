package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingService;
import cn.tongxinyuan.training.TrainingTerms;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Plans a class with its lessons, or changes what was planned. */
@Named
@RequestScoped
public class TrainingEditPage {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("training.rule.lesson-line", "lessons"),
            Map.entry("training.rule.lesson-missing", "lessons"),
            Map.entry("training.rule.lesson-end", "lessons"),
            Map.entry("training.rule.lessons-overlap", "lessons"),
            Map.entry("training.rule.lesson-hours", "lessons"),
            Map.entry("training.rule.teacher-missing", "lessons"),
            Map.entry("training.rule.teacher-clash", "lessons"),
            Map.entry("training.rule.person-clash", "lessons"),
            Map.entry("training.rule.begun", "lessons"),
            Map.entry("training.rule.place-clash", "place"),
            Map.entry("training.rule.full", "capacity"),
            Map.entry("training.rule.institution-over", "institution"),
            Map.entry("training.rule.unknown-function", "function"));

    @Inject
    TrainingService trainings;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private String code;
    private long version;
    private boolean begun;
    private TrainingForm form = new TrainingForm();

    /** Fills the form from the record an address names; a new one has the caller's unit. */
    @PostConstruct
    void read() {
        code = request.getParameter("code");
        if (isNew()) {
            form.setOrganiser(me.scope().code());
        } else {
            Training training = trainings.open(code);
            me.require(training.getOrganiser());
            version = training.getVersion();
            begun = training.isBegun();
            form = TrainingForm.of(training);
        }
    }

    public String save() {
        try {
            Training stored = isNew() ? trainings.plan(form.plan()) : trainings.change(code, version, form.plan());
            frame.done(isNew() ? "training.training-edit.planned" : "training.training-edit.changed");
            return "/training/training-view?faces-redirect=true&code=" + stored.getCode();
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
    }

    public boolean isNew() {
        return code == null || code.isBlank();
    }

    /** Whether somebody wrote down who was at a lesson, so that the lessons stand. */
    public boolean isBegun() {
        return begun;
    }

    /** What is asked of lessons today. */
    public TrainingTerms getTerms() {
        return trainings.terms();
    }

    public TrainingForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
