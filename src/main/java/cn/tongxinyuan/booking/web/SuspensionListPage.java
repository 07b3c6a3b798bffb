package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Suspensions of online booking in the caller's unit. */
@Named
@RequestScoped
public class SuspensionListPage extends ListPage {

    @Inject
    SuspensionListing suspensions;

    @Override
    protected Listing listing() {
        return suspensions;
    }
}
