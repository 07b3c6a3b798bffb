package cn.tongxinyuan.administration;

import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.module.Page;
import cn.tongxinyuan.platform.search.Search;
import cn.tongxinyuan.platform.search.SearchSource;
import cn.tongxinyuan.platform.search.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Objects of the trail by the names of their records: those the caller may see and search everywhere. */
@ApplicationScoped
public class TrailSubjects {

    @Inject
    Search search;

    @Inject
    ModuleRegistry modules;

    /**
     * An object as the trail calls it.
     *
     * @param name of its record, as the caller may see it
     * @param page list it is found in
     */
    public record Subject(String type, String code, String name, Page page) {}

    /** Objects that have every word, or its initials where their list knows those; none for less than two characters. */
    public List<Subject> called(String typed) {
        return search.find(SearchWords.of(typed)).stream()
                .flatMap(group -> group.hits().stream())
                .flatMap(hit -> subject(hit).stream())
                .toList();
    }

    private Optional<Subject> subject(SearchSource.Hit hit) {
        String[] address = hit.address().substring(1).split("[?]", 2);
        return modules.subjects().stream()
                .filter(page -> address.length == 2 && page.view().equals(address[0]))
                .findFirst()
                .map(page -> new Subject(page.subject(), code(address[1]), hit.title(), page));
    }

    /** What leads to a record by several values is called by all of them in the trail, such as {@code XX/0001}. */
    private static String code(String parameters) {
        return Arrays.stream(parameters.split("&"))
                .map(parameter -> parameter.replaceFirst("^[^=]*=", ""))
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/"));
    }
}
