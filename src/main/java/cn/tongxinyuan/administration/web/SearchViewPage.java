package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.platform.search.Search;
import cn.tongxinyuan.platform.search.SearchWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 全站搜索: what every module finds, in groups. */
@Named
@RequestScoped
public class SearchViewPage {

    @Inject
    Search search;

    private String q;
    private List<Search.Group> groups;

    public List<Search.Group> getGroups() {
        if (groups == null) {
            groups = search.find(words());
        }
        return groups;
    }

    public boolean isAsked() {
        return !words().words().isEmpty();
    }

    /** Whether the words are too few to look for. */
    public boolean isShort() {
        return isAsked() && !words().isEnough();
    }

    /** The list of a group, asked the same. */
    public String list(Search.Group group) {
        return group.page().address() + "?q=" + URLEncoder.encode(words().typed(), StandardCharsets.UTF_8);
    }

    public int getMost() {
        return Search.MOST;
    }

    private SearchWords words() {
        return SearchWords.of(q);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
