package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.ProgrammeListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Programmes of the caller's unit by filter. */
@Named
@RequestScoped
public class ProgrammeListPage extends ListPage {

    @Inject
    ProgrammeListing programmes;

    @Override
    protected Listing listing() {
        return programmes;
    }
}
