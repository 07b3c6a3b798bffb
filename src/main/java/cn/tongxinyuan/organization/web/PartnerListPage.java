package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.partner.PartnerListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Partners of the caller's unit by filter. */
@Named
@RequestScoped
public class PartnerListPage extends ListPage {

    @Inject
    PartnerListing partners;

    @Override
    protected Listing listing() {
        return partners;
    }
}
