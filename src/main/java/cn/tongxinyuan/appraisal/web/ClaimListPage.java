package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.claim.ClaimListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Workers and what they have claimed. */
@Named
@RequestScoped
public class ClaimListPage extends ListPage {

    @Inject
    ClaimListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
