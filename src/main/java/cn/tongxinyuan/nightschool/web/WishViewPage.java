package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.nightschool.CoursePlan;
import cn.tongxinyuan.nightschool.demand.Wish;
import cn.tongxinyuan.nightschool.demand.WishDetails;
import cn.tongxinyuan.nightschool.demand.WishService;
import cn.tongxinyuan.nightschool.demand.WishState;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** One wish; where it was typed wrongly, it is struck. */
@Named
@RequestScoped
public class WishViewPage {

    @Inject
    WishService wishes;

    @Inject
    Codes codes;

    @Inject
    RegionService regions;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private Wish wish;
    private long version;
    private String reason;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        wish = wishes.open(code == null ? "" : code);
        version = wish.getVersion();
    }

    public Wish getWish() {
        return wish;
    }

    public boolean isCounted() {
        return wish.getState() == WishState.COUNTED;
    }

    public String getTopic() {
        return name(CoursePlan.TOPICS, wish.getTopic());
    }

    public String getHours() {
        return wish.getHours() == null ? "" : name(WishDetails.HOURS, wish.getHours());
    }

    private String name(String list, String code) {
        return codes.name(list, code, wish.getSaidOn(), language.getLocale());
    }

    public String getCommunity() {
        return regions.fullName(wish.getScope());
    }

    public String strike() {
        try {
            wishes.strike(wish.getCode(), version, reason);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("nightschool.rule.reason-needed", "reason"));
        }
        frame.done("nightschool.wish-view.struck");
        return "/nightschool/wish-view?faces-redirect=true&code=" + wish.getCode();
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
}
