package cn.tongxinyuan.market.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.market.Catalogue;
import cn.tongxinyuan.market.Market;
import cn.tongxinyuan.market.Stall;
import cn.tongxinyuan.market.StallService;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** One stall: who, what, papers, and the decision. */
@Named
@RequestScoped
public class StallViewPage {

    private static final Map<String, String> FIELDS =
            Map.of("market.rule.reason-needed", "reason", "market.rule.reason-long", "words");

    @Inject
    StallService stalls;

    @Inject
    Catalogue catalogue;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private Stall stall;
    private long version;
    private String reason;
    private String words;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        stall = stalls.find(code == null ? "" : code);
        version = stall.getVersion();
    }

    public Stall getStall() {
        return stall;
    }

    public Market getMarket() {
        return stall.getMarket();
    }

    public String name(String list, String code) {
        return code == null ? "" : catalogue.name(list, code, getMarket().getDay(), language.getLocale());
    }

    /** Whether its health certificate ends before the day of the market. */
    public boolean isExpired() {
        return stall.isFood() && stall.getHealthUntil().isBefore(getMarket().getDay());
    }

    public String accept() {
        return decide(true);
    }

    public String refuse() {
        return decide(false);
    }

    private String decide(boolean accepted) {
        try {
            stalls.decide(stall.getCode(), version, accepted, reason, words);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done(accepted ? "market.stall-view.accepted" : "market.stall-view.refused", stall.getCode());
        return back();
    }

    public String withdraw() {
        stalls.withdraw(stall.getCode(), version);
        frame.done("market.stall-view.withdrawn", stall.getCode());
        return back();
    }

    private String back() {
        return "/market/market-view?code=" + getMarket().getCode() + "&tab=stalls&faces-redirect=true";
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
