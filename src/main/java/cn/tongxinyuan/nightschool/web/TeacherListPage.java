package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.nightschool.TeacherListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Teachers of the caller's unit. */
@Named
@RequestScoped
public class TeacherListPage extends ListPage {

    @Inject
    TeacherListing teachers;

    @Override
    protected Listing listing() {
        return teachers;
    }
}
