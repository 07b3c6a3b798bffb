package cn.tongxinyuan.platform.listing;

import cn.tongxinyuan.platform.search.SearchSource;
import cn.tongxinyuan.platform.search.SearchWords;
import jakarta.inject.Inject;
import java.util.List;

/** Lets the search from everywhere find the records of a list, by the rule by which the list itself finds them. */
public abstract class ListSearch implements SearchSource {

    @Inject
    Listings listings;

    protected abstract Listing list();

    /** A record of the list as an answer; its row has every column. */
    protected abstract Hit hit(Row row);

    @Override
    public String view() {
        return list().view();
    }

    @Override
    public List<Hit> find(SearchWords words, int limit) {
        return listings.part(list(), Query.everywhere(list(), words, limit)).rows().stream()
                .map(this::hit)
                .toList();
    }
}
