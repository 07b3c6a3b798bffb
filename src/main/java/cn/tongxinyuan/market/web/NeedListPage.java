package cn.tongxinyuan.market.web;

import cn.tongxinyuan.market.NeedListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What residents asked for at markets of the caller's unit. */
@Named
@RequestScoped
public class NeedListPage extends ListPage {

    @Inject
    NeedListing needs;

    @Override
    protected Listing listing() {
        return needs;
    }
}
