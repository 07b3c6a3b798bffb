package cn.tongxinyuan.market.web;

import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.market.Market;
import cn.tongxinyuan.market.MarketService;
import cn.tongxinyuan.market.OutcomeService;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Counts what visitors said of a market. */
@Named
@RequestScoped
public class OpinionEditPage {

    @Inject
    MarketModel marketModel;

    @Inject
    MarketService markets;

    @Inject
    OutcomeService outcomes;

    @Inject
    Frame frame;

    @Inject
    EditConflict conflict;

    private long version;
    private Integer[] counts = new Integer[Feedback.Step.values().length];

    @PostConstruct
    void read() {
        Market market = marketModel.getMarket();
        version = market.getVersion();
        if (market.getFeedback() != null) {
            counts = market.getFeedback().counts();
        }
    }

    public String save() {
        String code = marketModel.getMarket().getCode();
        try {
            outcomes.rate(code, version, Feedback.of(counts));
        } catch (StaleRecord faster) {
            version = conflict.tell(markets.find(code), code, version);
            return null;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("market.rule.answers-over", "veryGood"));
        }
        frame.done("market.opinion-edit.done");
        return marketModel.path("market-view") + "&tab=outcome&faces-redirect=true";
    }

    /** How many chose each step, best first. */
    public Integer[] getCounts() {
        return counts;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
