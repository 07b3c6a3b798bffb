package cn.tongxinyuan.training.web;

import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import cn.tongxinyuan.training.effect.EffectListing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What units of the caller's say they have used of classes. */
@Named
@RequestScoped
public class EffectListPage extends ListPage {

    @Inject
    EffectListing list;

    @Override
    protected Listing listing() {
        return list;
    }
}
