package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionListing;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Regions of one unit, or what a search finds. */
@Named
@RequestScoped
public class RegionListPage extends ListPage {

    @Inject
    RegionListing list;

    @Inject
    RegionService regions;

    @Override
    protected Listing listing() {
        return list;
    }

    /** From the district down to the region whose parts are listed. */
    public List<Region> getWay() {
        List<Region> way = new ArrayList<>();
        String code = list.unit(query());
        while (code != null) {
            Region region = regions.find(code).orElse(null);
            code = region == null ? null : region.getParent();
            if (region != null) {
                way.add(0, region);
            }
        }
        return way;
    }

    /** A unit without parts hides nothing. */
    @Override
    public String getEmptiness() {
        return query().words() == null ? "none" : "filtered";
    }
}
