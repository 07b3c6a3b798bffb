package cn.tongxinyuan.market.web;

import cn.tongxinyuan.market.MarketIntake;
import cn.tongxinyuan.platform.web.IntakePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Takes markets of the past in. */
@Named
@RequestScoped
public class MarketIntakePage extends IntakePage {

    public MarketIntakePage() {
        super(MarketIntake.KIND, "/market/market-intake", "unit");
    }

    @Override
    public String listed(String unit) {
        return "/market/market-list?community=" + (unit == null ? "" : unit);
    }
}
