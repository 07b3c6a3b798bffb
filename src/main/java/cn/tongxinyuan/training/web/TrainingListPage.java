package cn.tongxinyuan.training.web;

import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import cn.tongxinyuan.training.TrainingListing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Classes of the caller's unit and of the units above it. */
@Named
@RequestScoped
public class TrainingListPage extends ListPage {

    @Inject
    TrainingListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
