package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.CentreListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Service centres of the caller's unit by filter. */
@Named
@RequestScoped
public class CentreListPage extends ListPage {

    @Inject
    CentreListing centres;

    @Override
    protected Listing listing() {
        return centres;
    }
}
