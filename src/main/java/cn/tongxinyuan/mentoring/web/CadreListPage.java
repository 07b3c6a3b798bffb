package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.mentoring.CadreListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reserve cadres of the caller's unit. */
@Named
@RequestScoped
public class CadreListPage extends ListPage {

    @Inject
    CadreListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
