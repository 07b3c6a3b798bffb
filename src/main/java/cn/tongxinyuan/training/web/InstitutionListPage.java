package cn.tongxinyuan.training.web;

import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import cn.tongxinyuan.training.institution.InstitutionListing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Institutions the academy works with. */
@Named
@RequestScoped
public class InstitutionListPage extends ListPage {

    @Inject
    InstitutionListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
