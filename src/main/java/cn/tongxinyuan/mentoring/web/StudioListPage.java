package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.mentoring.StudioListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Studios of the district. */
@Named
@RequestScoped
public class StudioListPage extends ListPage {

    @Inject
    StudioListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
