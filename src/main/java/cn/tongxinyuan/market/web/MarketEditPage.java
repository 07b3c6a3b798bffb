package cn.tongxinyuan.market.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.market.Market;
import cn.tongxinyuan.market.MarketService;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Plans a market, or changes what was planned. */
@Named
@RequestScoped
public class MarketEditPage {

    private static final int COMMUNITY_DIGITS = 12;
    private static final Map<String, String> FIELDS = Map.of(
            "market.rule.start-in-past", "day",
            "market.rule.end-before-start", "until",
            "market.rule.unknown-community", "community",
            "market.rule.unknown-zone", "zones",
            "market.rule.limit-below-accepted", "stalls",
            "market.rule.licence-missing", "licence");

    @Inject
    MarketService markets;

    @Inject
    Me me;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    EditConflict conflict;

    @Inject
    HttpServletRequest request;

    private String code;
    private long version;
    private MarketForm form = new MarketForm();

    /** Fills the form from the record an address names; a new one knows the caller's community. */
    @PostConstruct
    void read() {
        code = request.getParameter("code");
        if (isNew()) {
            String unit = me.scope().code();
            form.setCommunity(unit.length() == COMMUNITY_DIGITS ? unit : null);
        } else {
            Market market = markets.find(code);
            version = market.getVersion();
            form = MarketForm.of(market);
        }
    }

    public String save() {
        try {
            Market stored = isNew() ? markets.plan(form.plan()) : markets.change(code, version, form.plan());
            frame.done(
                    isNew() ? "market.market-edit.planned" : "market.market-edit.changed",
                    language.name("market", stored.getState()));
            return "/market/market-view?faces-redirect=true&code=" + stored.getCode();
        } catch (StaleRecord faster) {
            Market stands = markets.find(code);
            version = conflict.tell(stands, code, version);
            compare(MarketForm.of(stands));
            return null;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
    }

    private void compare(MarketForm stands) {
        conflict.compare("market.field.theme", stands.getTheme(), form.getTheme());
        conflict.compare("market.field.place", stands.getPlace(), form.getPlace());
        conflict.compare("market.field.day", stands.getDay(), form.getDay());
        conflict.compare("market.field.from", stands.getFrom(), form.getFrom());
        conflict.compare("market.field.until", stands.getUntil(), form.getUntil());
        conflict.compare("market.field.zones", String.join(" ", stands.getZones()), String.join(" ", form.getZones()));
        conflict.compare("market.field.stalls", stands.getStalls(), form.getStalls());
        conflict.compare("market.field.expected", stands.getExpected(), form.getExpected());
        conflict.compare("market.field.licence", stands.getLicence(), form.getLicence());
        conflict.compare("market.field.safetyOfficer", stands.getSafetyOfficer(), form.getSafetyOfficer());
        conflict.compare("market.field.firstAid", stands.getFirstAid(), form.getFirstAid());
        conflict.compare("market.field.wetPlan", stands.getWetPlan(), form.getWetPlan());
    }

    public boolean isNew() {
        return code == null || code.isBlank();
    }

    public MarketForm getForm() {
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
