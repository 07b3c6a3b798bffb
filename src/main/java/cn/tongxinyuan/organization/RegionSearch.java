package cn.tongxinyuan.organization;

import cn.tongxinyuan.platform.search.SearchSource;
import cn.tongxinyuan.platform.search.SearchWords;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Regions by code and name. */
@ApplicationScoped
class RegionSearch implements SearchSource {

    @Inject
    RegionService regions;

    @Inject
    Me me;

    @Override
    public String view() {
        return "organization/region-list";
    }

    @Override
    public List<Hit> find(SearchWords words, int limit) {
        return regions.within(me.scope()).stream()
                .filter(region -> words.areIn(region.getCode(), region.getName()))
                .limit(limit)
                .map(region -> new Hit(
                        region.getName(),
                        regions.street(region.getPath())
                                .map(Region::getShortName)
                                .orElse(""),
                        "/organization/region-list?parent=" + region.getCode()))
                .toList();
    }
}
