package cn.tongxinyuan.market.web;

import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.market.Catalogue;
import cn.tongxinyuan.market.Market;
import cn.tongxinyuan.market.MarketService;
import cn.tongxinyuan.market.OutcomeService;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 经费来源: what a market cost, source by source. */
@Named
@RequestScoped
public class CostEditPage {

    @Inject
    MarketModel marketModel;

    @Inject
    MarketService markets;

    @Inject
    OutcomeService outcomes;

    @Inject
    Catalogue catalogue;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    EditConflict conflict;

    private long version;
    private List<Line> lines;

    /** A source and what it paid; null where it paid nothing or nobody knows. */
    public static class Line {

        private final String source;
        private final String name;
        private BigDecimal amount;

        Line(String source, String name, Money amount) {
            this.source = source;
            this.name = name;
            this.amount = amount == null ? null : amount.yuan();
        }

        public String getName() {
            return name;
        }

        public BigDecimal getAmount() {
            return amount;
        }

        public void setAmount(BigDecimal amount) {
            this.amount = amount;
        }

        private Money money() {
            try {
                return new Money(amount);
            } catch (ArithmeticException partsOfFen) {
                throw RefusedFields.of("costs", "market.rule.cost");
            }
        }
    }

    @PostConstruct
    void read() {
        Market market = marketModel.getMarket();
        version = market.getVersion();
        Map<String, Money> told = market.getCosts();
        lines = catalogue.on(Catalogue.COST_SOURCES, market.getDay()).stream()
                .map(source -> new Line(source.code(), source.name(language.getLocale()), told.get(source.code())))
                .toList();
    }

    public String save() {
        String code = marketModel.getMarket().getCode();
        Map<String, Money> typed = new TreeMap<>();
        lines.stream().filter(line -> line.amount != null).forEach(line -> typed.put(line.source, line.money()));
        try {
            outcomes.spend(code, version, typed);
        } catch (StaleRecord faster) {
            Market stands = markets.find(code);
            version = conflict.tell(stands, code, version);
            conflict.compare("market.field.cost", stands.getCost(), sum(typed));
            return null;
        }
        frame.done("market.cost-edit.done");
        return marketModel.path("market-view") + "&tab=outcome&faces-redirect=true";
    }

    private static Money sum(Map<String, Money> typed) {
        return typed.values().stream().reduce(Money::plus).orElse(null);
    }

    public List<Line> getLines() {
        return lines;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
