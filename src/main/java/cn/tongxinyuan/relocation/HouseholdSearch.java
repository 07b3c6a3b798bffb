package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.task.SearchSource;
import cn.tongxinyuan.platform.task.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Households by number, place, owner and telephone. */
@ApplicationScoped
class HouseholdSearch implements SearchSource {

    @Inject
    HouseholdFinder finder;

    @Override
    public String view() {
        return "relocation/household-list";
    }

    @Override
    public List<Hit> find(SearchWords words, int limit) {
        return finder.find(words, limit);
    }
}
