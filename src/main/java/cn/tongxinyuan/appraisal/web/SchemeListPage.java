package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.SchemeListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Editions of the rules. */
@Named
@RequestScoped
public class SchemeListPage extends ListPage {

    @Inject
    SchemeListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
