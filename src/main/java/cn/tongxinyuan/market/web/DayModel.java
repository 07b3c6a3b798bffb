package cn.tongxinyuan.market.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.market.Incident;
import cn.tongxinyuan.market.MarketService;
import cn.tongxinyuan.market.Need;
import cn.tongxinyuan.market.NeedService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** What was written down on the day: incidents and needs. */
@Named
@RequestScoped
public class DayModel {

    private static final Map<String, String> FIELDS =
            Map.of("market.rule.incident-time", "at", "market.rule.words-needed", "what");

    @Inject
    MarketModel marketModel;

    @Inject
    MarketService markets;

    @Inject
    NeedService needService;

    @Inject
    Frame frame;

    private LocalTime at;
    private String kind;
    private String what;
    private String measure;

    public List<Incident> getIncidents() {
        return markets.incidents(marketModel.getMarket());
    }

    public List<Need> getNeeds() {
        return needService.of(marketModel.getMarket());
    }

    /** Writes an incident down. */
    public String record() {
        try {
            markets.incident(
                    marketModel.getMarket().getCode(),
                    marketModel
                            .getMarket()
                            .getDay()
                            .atTime(at)
                            .atZone(DistrictClock.ZONE)
                            .toInstant(),
                    kind,
                    what,
                    measure);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("market.market-view.done.incident");
        return marketModel.path("market-view") + "&tab=day&faces-redirect=true";
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }
}
