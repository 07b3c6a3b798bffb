package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.partner.OfferListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Needs and resources of the caller's unit by filter. */
@Named
@RequestScoped
public class OfferListPage extends ListPage {

    @Inject
    OfferListing offers;

    @Override
    protected Listing listing() {
        return offers;
    }
}
