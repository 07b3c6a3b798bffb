package cn.tongxinyuan.training.web;

import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import cn.tongxinyuan.training.order.OrderListing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Orders of the caller's unit; the academy's page. */
@Named
@RequestScoped
public class OrderListPage extends ListPage {

    @Inject
    OrderListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
