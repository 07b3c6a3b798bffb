package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.nightschool.TermListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Terms, the latest first. */
@Named
@RequestScoped
public class TermListPage extends ListPage {

    @Inject
    TermListing terms;

    @Override
    protected Listing listing() {
        return terms;
    }
}
