package cn.tongxinyuan.market.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.market.MarketService;
import cn.tongxinyuan.market.Rhythm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;

/** Plans the same market again and again, and tells on which days there is none and why. */
@Named
@RequestScoped
public class MarketRepeatPage {

    @Inject
    MarketModel marketModel;

    @Inject
    MarketService markets;

    private Rhythm every = Rhythm.MONTHLY;
    private LocalDate until;
    private MarketService.Repeated outcome;

    /** Stays on the page, which then tells what became of it. */
    public void repeat() {
        try {
            outcome = markets.repeat(marketModel.getMarket().getCode(), every, until);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, Map.of("market.rule.repeat-until", "until"));
        }
    }

    /** What became of it; null before. */
    public MarketService.Repeated getOutcome() {
        return outcome;
    }

    public Rhythm getEvery() {
        return every;
    }

    public void setEvery(Rhythm every) {
        this.every = every;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
