package cn.tongxinyuan.platform.search;

import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.module.Page;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks every module the caller may see and keeps the answers apart. */
@ApplicationScoped
public class Search {

    /** Most records of a group. */
    public static final int MOST = 20;

    @Inject
    @Any
    Instance<SearchSource> sources;

    @Inject
    ModuleRegistry registry;

    @Inject
    Me me;

    /**
     * What was found of one kind.
     *
     * @param page list with all of them
     * @param more whether there are more than these
     */
    public record Group(Page page, List<SearchSource.Hit> hits, boolean more) {}

    private record Asked(SearchSource source, Page page, int order) {}

    /** Whether anything can be searched by the caller. */
    public boolean isOffered() {
        return open().findAny().isPresent();
    }

    /** Groups with anything in them, daily work first; none where the words are too few. */
    public List<Group> find(SearchWords words) {
        return words.isEnough()
                ? open().map(asked -> group(asked, words))
                        .filter(group -> !group.hits().isEmpty())
                        .toList()
                : List.of();
    }

    private Group group(Asked asked, SearchWords words) {
        List<SearchSource.Hit> hits = asked.source().find(words, MOST + 1);
        return new Group(asked.page(), hits.stream().limit(MOST).toList(), hits.size() > MOST);
    }

    private Stream<Asked> open() {
        return sources.stream()
                .flatMap(source -> asked(source).stream())
                .filter(asked -> me.may(asked.page().permission()))
                .sorted(Comparator.comparingInt(Asked::order).reversed().thenComparing(asked -> asked.page()
                        .view()));
    }

    private Optional<Asked> asked(SearchSource source) {
        return registry.page(source.view())
                .map(page -> new Asked(source, page, registry.order(page.view().replaceFirst("/.*", ""))));
    }
}
