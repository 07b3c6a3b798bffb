package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.AppraisalPermission;
import cn.tongxinyuan.appraisal.Scheme;
import cn.tongxinyuan.appraisal.SchemeService;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;

/** One edition of the rules with all its clauses. */
@Named
@RequestScoped
public class SchemeViewPage {

    private static final Map<String, String> FIELDS = Map.of("appraisal.rule.scheme-day", "from");

    @Inject
    SchemeService schemes;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private Scheme scheme;
    private long version;
    private LocalDate from;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        scheme = schemes.open(code == null ? "" : code);
        version = scheme.getVersion();
    }

    public Scheme getScheme() {
        return scheme;
    }

    /** Whether the caller may change its texts. */
    public boolean isOpen() {
        return scheme.getValidFrom() == null && me.may(AppraisalPermission.SCHEME);
    }

    public String prepare() {
        return prepare(false);
    }

    public String prepareBlank() {
        return prepare(true);
    }

    private String prepare(boolean blank) {
        String next = schemes.prepare(blank);
        frame.done("appraisal.scheme-view.prepared", next);
        return "/appraisal/scheme-view?faces-redirect=true&code=" + next;
    }

    public String enforce() {
        try {
            schemes.enforce(scheme.getCode(), version, from);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("appraisal.scheme-view.enforced", from);
        return "/appraisal/scheme-view?faces-redirect=true&code=" + scheme.getCode();
    }

    /** Version the page was made from; comes back with the form. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
