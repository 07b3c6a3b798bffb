package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.StaffListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** People of the caller's unit by filter. */
@Named
@RequestScoped
public class StaffListPage extends ListPage {

    @Inject
    StaffListing people;

    @Override
    protected Listing listing() {
        return people;
    }
}
