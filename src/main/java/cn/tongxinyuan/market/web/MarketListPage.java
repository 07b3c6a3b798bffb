package cn.tongxinyuan.market.web;

import cn.tongxinyuan.market.MarketListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Markets of the caller's unit by filter. */
@Named
@RequestScoped
public class MarketListPage extends ListPage {

    @Inject
    MarketListing markets;

    @Override
    protected Listing listing() {
        return markets;
    }
}
