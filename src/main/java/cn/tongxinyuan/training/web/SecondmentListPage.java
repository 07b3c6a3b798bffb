package cn.tongxinyuan.training.web;

import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import cn.tongxinyuan.training.secondment.SecondmentListing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Secondments of the people of the caller's unit. */
@Named
@RequestScoped
public class SecondmentListPage extends ListPage {

    @Inject
    SecondmentListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
