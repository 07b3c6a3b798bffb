package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.nightschool.CourseListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Courses of the caller's unit. */
@Named
@RequestScoped
public class CourseListPage extends ListPage {

    @Inject
    CourseListing courses;

    @Override
    protected Listing listing() {
        return courses;
    }
}
