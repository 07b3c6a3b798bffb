package cn.tongxinyuan.market.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.market.Catalogue;
import cn.tongxinyuan.market.Need;
import cn.tongxinyuan.market.NeedService;
import cn.tongxinyuan.market.NeedState;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** One need of a resident, and the answer to it. */
@Named
@RequestScoped
public class NeedViewPage {

    @Inject
    NeedService needs;

    @Inject
    Catalogue catalogue;

    @Inject
    RegionService regions;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private Need need;
    private long version;
    private String answer;
    private String reason;
    private String mobile;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        need = needs.find(code == null ? "" : code);
        version = need.getVersion();
    }

    public Need getNeed() {
        return need;
    }

    public boolean isOpen() {
        return need.getState() == NeedState.OPEN;
    }

    public String getTopic() {
        return catalogue.name(Catalogue.TOPICS, need.getTopic(), need.getCollectedOn(), language.getLocale());
    }

    public String getHost() {
        return regions.fullName(need.getScope());
    }

    /** Masked; null where the resident left none. */
    public String getName() {
        return needs.maskedName(need);
    }

    public String save() {
        try {
            needs.answer(need.getCode(), version, answer);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("market.rule.words-needed", "answer"));
        }
        frame.done("market.need-view.answered");
        return "/market/need-view?faces-redirect=true&code=" + need.getCode();
    }

    /** Shows the telephone once. */
    public void reveal() {
        try {
            mobile = needs.reveal(need.getCode(), reason);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("market.rule.reason-needed", "reason"));
        }
    }

    /** The telephone in full, after a reason was given. */
    public String getMobile() {
        return mobile;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
