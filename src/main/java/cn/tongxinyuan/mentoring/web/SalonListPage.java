package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.mentoring.salon.SalonListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sessions of the salon. */
@Named
@RequestScoped
public class SalonListPage extends ListPage {

    @Inject
    SalonListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
