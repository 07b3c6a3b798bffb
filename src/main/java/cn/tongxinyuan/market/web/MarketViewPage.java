package cn.tongxinyuan.market.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.market.MarketService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** One market: facts, stalls, drawing, what happened on the day, and what can be done with it now. */
@Named
@RequestScoped
public class MarketViewPage {

    private static final List<String> TABS = List.of("facts", "stalls", "draw", "plan", "day", "outcome");
    private static final Map<String, String> FIELDS =
            Map.of("market.rule.visitors", "visitors", "market.rule.method-needed", "method");

    @Inject
    MarketModel marketModel;

    @Inject
    MarketService markets;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private long version;
    private String reason;
    private Integer visitors;
    private String method;

    @PostConstruct
    void read() {
        version = marketModel.getMarket().getVersion();
    }

    public List<String> getTabs() {
        return TABS;
    }

    /** Which tab the address asks for. */
    public String getTab() {
        String asked = request.getParameter("tab");
        return asked != null && TABS.contains(asked) ? asked : TABS.get(0);
    }

    public String tabAddress(String tab) {
        return marketModel.address("market-view") + "&tab=" + tab;
    }

    public String publish() {
        markets.publish(code(), version);
        return done("published");
    }

    public String begin() {
        markets.begin(code(), version);
        return done("opened");
    }

    public String close() {
        try {
            markets.close(code(), version, visitors, method);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        return done("closed");
    }

    public String callOff() {
        markets.callOff(code(), version, reason);
        return done("called-off");
    }

    private String done(String what) {
        frame.done("market.market-view.done." + what);
        return "/market/market-view?faces-redirect=true&code=" + code();
    }

    private String code() {
        return marketModel.getMarket().getCode();
    }

    /** Version the page was made from; comes back with the form. */
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

    public Integer getVisitors() {
        return visitors;
    }

    public void setVisitors(Integer visitors) {
        this.visitors = visitors;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }
}
