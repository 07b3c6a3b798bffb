package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.nightschool.demand.WishListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What residents of the caller's unit wish for. */
@Named
@RequestScoped
public class WishListPage extends ListPage {

    @Inject
    WishListing wishes;

    @Override
    protected Listing listing() {
        return wishes;
    }
}
