package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.Scheme;
import cn.tongxinyuan.appraisal.SchemeService;
import cn.tongxinyuan.appraisal.SchemeTerms;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Map;

/** How an edition is called and how marks become a grade under it. */
@Named
@RequestScoped
public class SchemeEditPage {

    private static final Map<String, String> FIELDS = Map.of("appraisal.rule.grades", "qualifiedFrom");

    @Inject
    SchemeService schemes;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private String code;
    private long version;
    private String title;
    private boolean official;
    private BigDecimal excellentFrom;
    private BigDecimal qualifiedFrom;
    private Integer leastAssessed;
    private Integer excellentQuota;
    private Integer leastAnswers;

    @PostConstruct
    void read() {
        String asked = request.getParameter("code");
        Scheme scheme = schemes.open(asked == null ? "" : asked);
        SchemeTerms terms = scheme.getTerms();
        code = scheme.getCode();
        version = scheme.getVersion();
        title = terms.title();
        official = terms.official();
        excellentFrom = terms.excellentFrom();
        qualifiedFrom = terms.qualifiedFrom();
        leastAssessed = terms.leastAssessed();
        excellentQuota = terms.excellentQuota();
        leastAnswers = terms.leastAnswers();
    }

    public String save() {
        try {
            schemes.describe(
                    code,
                    version,
                    new SchemeTerms(
                            title,
                            official,
                            excellentFrom,
                            qualifiedFrom,
                            leastAssessed,
                            excellentQuota,
                            leastAnswers));
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("appraisal.scheme-edit.done");
        return "/appraisal/scheme-view?faces-redirect=true&code=" + code;
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public boolean isOfficial() {
        return official;
    }

    public void setOfficial(boolean official) {
        this.official = official;
    }

    public BigDecimal getExcellentFrom() {
        return excellentFrom;
    }

    public void setExcellentFrom(BigDecimal excellentFrom) {
        this.excellentFrom = excellentFrom;
    }

    public BigDecimal getQualifiedFrom() {
        return qualifiedFrom;
    }

    public void setQualifiedFrom(BigDecimal qualifiedFrom) {
        this.qualifiedFrom = qualifiedFrom;
    }

    public Integer getLeastAssessed() {
        return leastAssessed;
    }

    public void setLeastAssessed(Integer leastAssessed) {
        this.leastAssessed = leastAssessed;
    }

    public Integer getExcellentQuota() {
        return excellentQuota;
    }

    public void setExcellentQuota(Integer excellentQuota) {
        this.excellentQuota = excellentQuota;
    }

    public Integer getLeastAnswers() {
        return leastAnswers;
    }

    public void setLeastAnswers(Integer leastAnswers) {
        this.leastAnswers = leastAnswers;
    }
}
