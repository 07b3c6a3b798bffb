package cn.tongxinyuan.market.web;

import cn.tongxinyuan.market.zone.ZoneListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the zones of markets are called, from when to when. */
@Named
@RequestScoped
public class ZoneListPage extends ListPage {

    @Inject
    ZoneListing zones;

    @Override
    protected Listing listing() {
        return zones;
    }
}
