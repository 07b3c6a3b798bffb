package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.administration.RoleListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 安全管理员 sees which role holds which permission. */
@Named
@RequestScoped
public class RoleListPage extends ListPage {

    @Inject
    RoleListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
