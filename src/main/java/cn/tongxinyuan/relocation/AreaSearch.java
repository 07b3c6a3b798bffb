package cn.tongxinyuan.relocation;

import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.search.SearchSource;
import cn.tongxinyuan.platform.search.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Areas by code and name. */
@ApplicationScoped
class AreaSearch implements SearchSource {

    @Inject
    AreaService areas;

    @Inject
    RegionService regions;

    @Override
    public String view() {
        return "relocation/area-list";
    }

    @Override
    public List<Hit> find(SearchWords words, int limit) {
        return areas.list().stream()
                .filter(area -> words.areIn(area.getCode(), area.getName()))
                .limit(limit)
                .map(area -> new Hit(
                        area.getName(),
                        regions.fullName(area.getScope()),
                        "/relocation/area-view?code=" + area.getCode()))
                .toList();
    }
}
