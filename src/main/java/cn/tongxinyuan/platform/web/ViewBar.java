package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.module.Page;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.view.Conditions;
import cn.tongxinyuan.platform.view.SavedViews;
import cn.tongxinyuan.platform.view.ViewRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The views (我的视图) of the list that is shown; one statement serves the redirect to the default and the page. */
@Named
@RequestScoped
public class ViewBar {

    /** Keeps a list from opening its default view. */
    private static final String ALL = "?view=all";

    @Inject
    SavedViews views;

    @Inject
    ModuleRegistry registry;

    @Inject
    Me me;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private String list;
    private boolean keeps;
    private List<ViewRow> rows = List.of();
    private Conditions conditions;
    private List<Link> links;

    /** A view as a link; {@code note} says whose it is, or that it is the default or shared. */
    public record Link(String name, String note, String address, boolean shown) {

        /** For the attribute of that name; none where another view is shown. */
        public String current() {
            return shown ? "true" : null;
        }
    }

    @PostConstruct
    void read() {
        list = PageGuard.view(request);
        keeps = list != null
                && registry.page(list).filter(Page::keepsViews).isPresent()
                && me.may(PlatformPermission.HOME);
        if (keeps) {
            rows = views.shown(list);
        }
    }

    /** Read late: who reads parameters before the page does fixes their encoding. */
    private Conditions conditions() {
        if (conditions == null) {
            conditions = Conditions.of(request.getParameterMap());
        }
        return conditions;
    }

    /** The caller's own views, then those of colleagues, behind the whole list; none where there are no views. */
    public List<Link> getLinks() {
        if (links == null) {
            links = rows.isEmpty() ? List.of() : readLinks();
        }
        return links;
    }

    private List<Link> readLinks() {
        List<Link> found = new ArrayList<>();
        found.add(new Link(
                language.text("platform.frame.view-all"),
                "",
                getWhole(),
                conditions().whole() && conditions().text().isEmpty()));
        rows.stream()
                .sorted(Comparator.comparing(row -> !isOwn(row)))
                .map(row -> new Link(row.name(), note(row), address(row), isShown(row)))
                .forEach(found::add);
        return found;
    }

    /** The list without any filter, past the default view. */
    public String getWhole() {
        return Address.ofPage(request) + (standard().isPresent() ? ALL : "");
    }

    /** Where the caller's view that is shown can be changed, or what is shown can be saved; null where nothing can. */
    public String getEditAddress() {
        if (!keeps || conditions().text().isEmpty()) {
            return null;
        }
        return request.getContextPath() + "/administration/saved-view-edit?"
                + shown().map(row -> "code=" + row.code())
                        .orElseGet(() -> "list=" + list + "&kept="
                                + URLEncoder.encode(conditions().text(), StandardCharsets.UTF_8));
    }

    public String getEditLabel() {
        return language.text(shown().isPresent() ? "platform.frame.view-change" : "platform.frame.view-save");
    }

    /** Address of the caller's default view, empty where there is none. */
    Optional<String> standardAddress() {
        return standard().map(this::address);
    }

    private Optional<ViewRow> standard() {
        return rows.stream().filter(row -> row.standard() && isOwn(row)).findFirst();
    }

    private Optional<ViewRow> shown() {
        return rows.stream().filter(row -> isOwn(row) && isShown(row)).findFirst();
    }

    private boolean isShown(ViewRow row) {
        return conditions().whole() && conditions().text().equals(row.conditions());
    }

    private boolean isOwn(ViewRow row) {
        return row.isOf(me.getUsername());
    }

    private String note(ViewRow row) {
        if (!isOwn(row)) {
            return language.text("platform.frame.view-of", row.ownerName());
        }
        return Stream.of(
                        row.standard() ? "platform.frame.view-standard" : "",
                        row.shared() ? "platform.frame.view-shared" : "")
                .filter(key -> !key.isEmpty())
                .map(language::text)
                .collect(Collectors.joining(" · "));
    }

    private String address(ViewRow row) {
        return Address.ofPage(request) + "?" + row.conditions();
    }
}
