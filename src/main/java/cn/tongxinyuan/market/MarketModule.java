package cn.tongxinyuan.market;

import static cn.tongxinyuan.market.MarketPermission.DECIDE;
import static cn.tongxinyuan.market.MarketPermission.EXPORT;
import static cn.tongxinyuan.market.MarketPermission.HOST;
import static cn.tongxinyuan.market.MarketPermission.PUBLISH;
import static cn.tongxinyuan.market.MarketPermission.REVEAL;
import static cn.tongxinyuan.market.MarketPermission.VIEW;
import static cn.tongxinyuan.market.MarketPermission.ZONES;

import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 睦邻市集: what a community brings to its residents in one place on one day. */
@ApplicationScoped
public class MarketModule implements Module {

    private static final String MARKETS = "market/market-list";

    @Override
    public String code() {
        return "market";
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                Page.menu(MARKETS, VIEW),
                Page.hidden("market/market-view", VIEW).about("Market"),
                Page.hidden("market/market-edit", HOST),
                Page.hidden("market/market-repeat", HOST),
                Page.hidden("market/market-intake", HOST),
                Page.hidden("market/stall-view", VIEW).under(MARKETS).about("Stall"),
                Page.hidden("market/stall-edit", HOST).under(MARKETS),
                Page.hidden("market/count-edit", HOST).under(MARKETS),
                Page.hidden("market/cost-edit", HOST).under(MARKETS),
                Page.hidden("market/opinion-edit", HOST).under(MARKETS),
                Page.menu("market/coverage-board", VIEW),
                Page.menu("market/zone-list", VIEW),
                Page.hidden("market/zone-edit", ZONES).about("Zone"),
                Page.menu("market/need-list", VIEW),
                Page.hidden("market/need-view", VIEW).about("Need"),
                Page.hidden("market/need-edit", HOST).under(MARKETS));
    }

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of("organization.district-org", VIEW, HOST, PUBLISH, DECIDE, ZONES, REVEAL, EXPORT),
                Grant.of("organization.street-secretary", VIEW, HOST, PUBLISH, DECIDE, REVEAL, EXPORT),
                Grant.of("organization.community-secretary", VIEW, HOST, REVEAL, EXPORT),
                Grant.of("organization.community-worker", VIEW, HOST),
                Grant.of("organization.district-leader", VIEW),
                Grant.of("platform.auditor", VIEW));
    }
}
