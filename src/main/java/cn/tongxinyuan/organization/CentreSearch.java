package cn.tongxinyuan.organization;

import cn.tongxinyuan.platform.search.SearchSource;
import cn.tongxinyuan.platform.search.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Service centres by code, name and address. */
@ApplicationScoped
class CentreSearch implements SearchSource {

    /** More than a district has. */
    private static final int MOST_READ = 2000;

    @Inject
    CentreService centres;

    @Inject
    RegionService regions;

    @Override
    public String view() {
        return "organization/centre-list";
    }

    @Override
    public List<Hit> find(SearchWords words, int limit) {
        return centres.list(null, MOST_READ).items().stream()
                .filter(centre -> words.areIn(centre.getCode(), centre.getName(), centre.getAddress()))
                .limit(limit)
                .map(centre -> new Hit(
                        centre.getName(),
                        regions.fullName(centre.getScope()),
                        "/organization/centre-view?code=" + centre.getCode()))
                .toList();
    }
}
