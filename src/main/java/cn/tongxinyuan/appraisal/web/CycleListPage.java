package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.file.CycleListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Cycles of appraisal. */
@Named
@RequestScoped
public class CycleListPage extends ListPage {

    @Inject
    CycleListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
