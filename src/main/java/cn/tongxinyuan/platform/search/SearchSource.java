package cn.tongxinyuan.platform.search;

import java.util.List;

/** What of a module can be searched from everywhere: a CDI bean of this type for each kind of record. */
public interface SearchSource {

    /** View of the list that answers the same words in full with {@code q}; who may open it may search. */
    String view();

    /** Records of the caller's unit that have every word, the likeliest first, at most so many. */
    List<Hit> find(SearchWords words, int limit);

    /**
     * A record that was found.
     *
     * @param title what it is, as the caller may see it
     * @param note where it belongs, empty for nothing to say
     * @param address page that shows it
     */
    record Hit(String title, String note, String address) {}
}
