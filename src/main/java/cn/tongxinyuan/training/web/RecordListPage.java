package cn.tongxinyuan.training.web;

import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import cn.tongxinyuan.training.RecordListing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** People of the caller's unit with their hours of this year. */
@Named
@RequestScoped
public class RecordListPage extends ListPage {

    @Inject
    RecordListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
