package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.Clause;
import cn.tongxinyuan.appraisal.ClauseKind;
import cn.tongxinyuan.appraisal.ClauseText;
import cn.tongxinyuan.appraisal.Clauses;
import cn.tongxinyuan.appraisal.Scheme;
import cn.tongxinyuan.appraisal.SchemeService;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Map;

/** Another text in place of a clause's, while its edition is prepared. */
@Named
@RequestScoped
public class ClauseEditPage {

    private static final Map<String, String> FIELDS = Map.of(
            "appraisal.rule.clause-marks", "fullMarks",
            "appraisal.rule.clause-target", "target",
            "appraisal.rule.clause-term", "termDays");

    @Inject
    SchemeService schemes;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private String scheme;
    private long version;
    private Clause clause;
    private String title;
    private String words;
    private BigDecimal fullMarks;
    private BigDecimal target;
    private Integer termDays;

    @PostConstruct
    void read() {
        String asked = request.getParameter("code");
        Scheme found = schemes.open(asked == null ? "" : asked);
        scheme = found.getCode();
        version = found.getVersion();
        String number = request.getParameter("number");
        ClauseKind kind = Kind.of(ClauseKind.class)
                .read(request.getParameter("kind") == null ? "" : request.getParameter("kind"))
                .orElseThrow(() -> new UnknownRecord("appraisal.rule.unknown-clause", 0));
        clause = Clauses.of(found, kind, number != null && number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0);
        ClauseText text = clause.getText();
        title = text.title();
        words = text.words();
        fullMarks = text.fullMarks();
        target = text.target();
        termDays = text.termDays();
    }

    public String save() {
        try {
            schemes.rewrite(
                    scheme,
                    version,
                    clause.getKind(),
                    clause.getNumber(),
                    new ClauseText(title, words, fullMarks, target, termDays));
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("appraisal.clause-edit.done");
        return "/appraisal/scheme-view?faces-redirect=true&code=" + scheme;
    }

    public String getScheme() {
        return scheme;
    }

    public Clause getClause() {
        return clause;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public BigDecimal getFullMarks() {
        return fullMarks;
    }

    public void setFullMarks(BigDecimal fullMarks) {
        this.fullMarks = fullMarks;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    public Integer getTermDays() {
        return termDays;
    }

    public void setTermDays(Integer termDays) {
        this.termDays = termDays;
    }
}
