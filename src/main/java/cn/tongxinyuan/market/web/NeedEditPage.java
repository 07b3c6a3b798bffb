package cn.tongxinyuan.market.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.market.Need;
import cn.tongxinyuan.market.NeedService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Writes down what a resident asks for at a market. */
@Named
@RequestScoped
public class NeedEditPage {

    private static final Map<String, String> FIELDS = Map.of(
            "market.rule.words-needed", "what",
            "market.rule.unknown-topic", "topic",
            "market.rule.name-and-mobile", "name",
            "market.rule.mobile", "mobile");

    @Inject
    MarketModel marketModel;

    @Inject
    NeedService needs;

    @Inject
    Frame frame;

    private String topic;
    private String what;
    private String name;
    private String mobile;

    public String save() {
        return store("market-view") + "&tab=day";
    }

    public String saveAndNext() {
        return store("need-edit");
    }

    private String store(String page) {
        try {
            Need need = needs.collect(marketModel.getMarket().getCode(), topic, what, name, mobile);
            frame.done("market.need-edit.collected", need.getCode());
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        return marketModel.path(page) + "&faces-redirect=true";
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }
}
