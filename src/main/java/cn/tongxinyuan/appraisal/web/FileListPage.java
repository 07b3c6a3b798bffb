package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.file.FileListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Files of the caller's unit. */
@Named
@RequestScoped
public class FileListPage extends ListPage {

    @Inject
    FileListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
