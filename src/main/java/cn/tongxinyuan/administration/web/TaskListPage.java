package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.administration.TaskListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 待办: all that waits for the caller. */
@Named
@RequestScoped
public class TaskListPage extends ListPage {

    @Inject
    TaskListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
