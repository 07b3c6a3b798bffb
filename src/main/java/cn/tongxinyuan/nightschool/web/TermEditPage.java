package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.nightschool.Term;
import cn.tongxinyuan.nightschool.TermPlan;
import cn.tongxinyuan.nightschool.TermService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;

/** Sets a term, or what the office promises in it. */
@Named
@RequestScoped
public class TermEditPage {

    private static final Map<String, String> FIELDS = Map.of(
            "nightschool.rule.term-days", "lastOn",
            "nightschool.rule.survey-days", "surveyUntil",
            "nightschool.rule.term-exists", "newCode");

    @Inject
    TermService terms;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private String code;
    private long version;
    private String newCode;
    private String name;
    private LocalDate firstOn;
    private LocalDate lastOn;
    private Integer mostCourses = 2;
    private Integer absences = 2;
    private Integer certificatePercent = 80;
    private Integer decideDays = 3;
    private Integer fewestAnswers = 5;
    private LocalDate surveyFrom;
    private LocalDate surveyUntil;

    @PostConstruct
    void read() {
        code = request.getParameter("code");
        if (!isNew()) {
            Term term = terms.open(code);
            version = term.getVersion();
            name = term.getName();
            firstOn = term.getFirstOn();
            lastOn = term.getLastOn();
            mostCourses = term.getMostCourses();
            absences = term.getAbsences();
            certificatePercent = term.getCertificatePercent();
            decideDays = term.getDecideDays();
            fewestAnswers = term.getFewestAnswers();
            surveyFrom = term.getSurveyFrom();
            surveyUntil = term.getSurveyUntil();
        }
    }

    public String save() {
        TermPlan plan = new TermPlan(
                isNew() ? newCode.strip() : code,
                name.strip(),
                firstOn,
                lastOn,
                mostCourses,
                absences,
                certificatePercent,
                decideDays,
                fewestAnswers,
                surveyFrom,
                surveyUntil);
        try {
            if (isNew()) {
                terms.set(plan);
            } else {
                terms.change(version, plan);
            }
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("nightschool.term-edit.saved", plan.name());
        return "/nightschool/term-list?faces-redirect=true";
    }

    public boolean isNew() {
        return code == null || code.isBlank();
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

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFirstOn() {
        return firstOn;
    }

    public void setFirstOn(LocalDate firstOn) {
        this.firstOn = firstOn;
    }

    public LocalDate getLastOn() {
        return lastOn;
    }

    public void setLastOn(LocalDate lastOn) {
        this.lastOn = lastOn;
    }

    public Integer getMostCourses() {
        return mostCourses;
    }

    public void setMostCourses(Integer mostCourses) {
        this.mostCourses = mostCourses;
    }

    public Integer getAbsences() {
        return absences;
    }

    public void setAbsences(Integer absences) {
        this.absences = absences;
    }

    public Integer getCertificatePercent() {
        return certificatePercent;
    }

    public void setCertificatePercent(Integer certificatePercent) {
        this.certificatePercent = certificatePercent;
    }

    public Integer getDecideDays() {
        return decideDays;
    }

    public void setDecideDays(Integer decideDays) {
        this.decideDays = decideDays;
    }

    public Integer getFewestAnswers() {
        return fewestAnswers;
    }

    public void setFewestAnswers(Integer fewestAnswers) {
        this.fewestAnswers = fewestAnswers;
    }

    public LocalDate getSurveyFrom() {
        return surveyFrom;
    }

    public void setSurveyFrom(LocalDate surveyFrom) {
        this.surveyFrom = surveyFrom;
    }

    public LocalDate getSurveyUntil() {
        return surveyUntil;
    }

    public void setSurveyUntil(LocalDate surveyUntil) {
        this.surveyUntil = surveyUntil;
    }
}
