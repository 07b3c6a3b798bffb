package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingPlan;
import cn.tongxinyuan.training.institution.Institution;
import cn.tongxinyuan.training.institution.InstitutionService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One institution with its agreements and the classes held with it. */
@Named
@RequestScoped
public class InstitutionViewPage {

    private static final Map<String, String> RENEWING = Map.of(
            "training.rule.agreement-number", "number",
            "training.rule.agreement-days", "to",
            "training.rule.agreement-overlap", "from");
    private static final Map<String, String> ENDING =
            Map.of("training.rule.agreement-none", "last", "training.rule.reason-needed", "reason");

    @Inject
    InstitutionService institutions;

    @Inject
    Codes codes;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Institution institution;
    private List<Training> classes;
    private long version;
    private AgreementForm next = new AgreementForm();
    private LocalDate last;
    private String reason;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        institution = institutions.open(code == null ? "" : code);
        version = institution.getVersion();
        next.setFrom(institution.getUntil().plusDays(1));
        last = LocalDate.now(clock);
    }

    public String renew() {
        try {
            institutions.renew(institution.getCode(), version, next.agreement());
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, RENEWING);
        }
        return done("renewed");
    }

    public String end() {
        try {
            institutions.end(institution.getCode(), version, last, reason);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, ENDING);
        }
        return done("ended");
    }

    private String done(String what) {
        frame.done("training.institution-view." + what);
        return "/training/institution-view?faces-redirect=true&code=" + institution.getCode();
    }

    public boolean isInForce() {
        return institution.isInForce(LocalDate.now(clock));
    }

    /** Names of the academy's functions it serves. */
    public String getFunctions() {
        return institution.getFunctions().stream()
                .map(code -> codes.name(TrainingPlan.FUNCTIONS, code, LocalDate.now(clock), language.getLocale()))
                .collect(Collectors.joining("、"));
    }

    public List<Training> getClasses() {
        if (classes == null) {
            classes = institutions.classes(institution.getCode());
        }
        return classes;
    }

    public Institution getInstitution() {
        return institution;
    }

    public AgreementForm getNext() {
        return next;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
