package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.administration.AccountListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 系统管理员 finds accounts. */
@Named
@RequestScoped
public class AccountListPage extends ListPage {

    @Inject
    AccountListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
