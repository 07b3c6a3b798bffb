package cn.tongxinyuan.market.web;

import cn.tongxinyuan.market.MarketIntake;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.IntakePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Takes markets of the past in. */
@Named
@RequestScoped
public class MarketIntakePage extends IntakePage {

    @Inject
    RegionService regions;

    @Inject
    Me me;

    public MarketIntakePage() {
        super(MarketIntake.KIND, "/market/market-intake", "unit");
    }

    @Override
    public List<SelectItem> getPlaces() {
        return List.of(new SelectItem(me.scope().code(), regions.fullName(me.scope())));
    }

    /** There is one place to choose. */
    @Override
    public String getPlace() {
        return me.scope().code();
    }

    @Override
    public String listed(String unit) {
        return "/market/market-list?community=" + (unit == null ? "" : unit);
    }
}
