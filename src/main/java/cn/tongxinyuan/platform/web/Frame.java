package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.module.Page;
import cn.tongxinyuan.platform.search.Search;
import cn.tongxinyuan.platform.security.CallerAccount;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.setting.Setting;
import cn.tongxinyuan.platform.task.Task;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the frame around every page shows: menu, path, things to do, messages, display choices. */
@Named
@RequestScoped
public class Frame {

    private static final String SEARCH = "/administration/search-view";
    private static final String RICH_LIBRARY = "primefaces";
    /** Script on which all its components depend. */
    private static final String RICH_CORE = "core.js";

    @Inject
    ModuleRegistry registry;

    @Inject
    Me me;

    @Inject
    Waiting waiting;

    @Inject
    Search search;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private List<Menu.Group> menu;
    private Boolean searchable;

    /** Modules and their pages that the caller may open. */
    public List<Menu.Group> getMenu() {
        if (menu == null) {
            menu = readMenu();
        }
        return menu;
    }

    /** The list a record or form belongs to, null on pages that stand in the menu themselves. */
    public Menu.Group.Entry getParent() {
        return menuPage()
                .filter(page -> !page.view().equals(getView()))
                .map(page -> entry(page, false))
                .orElse(null);
    }

    /** Key of the module's name for the path; empty where the caller's menu does not show the module. */
    public String getModuleTitleKey() {
        String key = getView().replaceFirst("/.*", "") + ".menu.title";
        return getMenu().stream().anyMatch(group -> group.getTitleKey().equals(key)) ? key : "";
    }

    /** View path without extension, such as {@code petition/petition-list}. */
    public String getView() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replaceFirst("^/(.*)\\.xhtml$", "$1");
    }

    /** What waits for the caller, most urgent first. */
    public List<Task> getWork() {
        return waiting.work();
    }

    /** Whether more may wait than {@link #getWork} lists. */
    boolean isWorkCapped() {
        return waiting.isWorkCapped();
    }

    /** How many things {@link #getWork} lists, such as 12 or 99+; empty where nothing waits. */
    public String getWorkCount() {
        return waiting.workCount();
    }

    /** How many notices the caller has not read, such as 3 or 99+; empty for none. */
    public String getNoticeCount() {
        return waiting.noticeCount();
    }

    /** Page that answers the search field, null where nothing can be searched by the caller. */
    public String getSearchAddress() {
        if (searchable == null) {
            searchable = search.isOffered();
        }
        return searchable ? request.getContextPath() + SEARCH : null;
    }

    /** Also on error pages, when the container has already forgotten the caller. */
    public boolean isLoggedIn() {
        return me.isLoggedIn() || request.getAttribute(CallerAccount.class.getName()) != null;
    }

    public String getRoleKey() {
        return me.getRole().replaceFirst("\\.", ".role.");
    }

    public String getHome() {
        return request.getContextPath() + "/";
    }

    public String getPhone() {
        return Setting.HELP_PHONE.text().orElse("");
    }

    public String getNow() {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(LocalDateTime.now(clock));
    }

    /** The year of a day that is typed without one. */
    public int getYear() {
        return LocalDate.now(clock).getYear();
    }

    public boolean isLarge() {
        return Preference.isLarge(request);
    }

    /** Classes of the body: what the reader chose for the display. */
    public String getStyle() {
        return (isLarge() ? "large " : "") + (isFolded() ? "folded " : "") + (isKeyless() ? "keyless" : "");
    }

    public boolean isFolded() {
        return Preference.isFolded(request);
    }

    public boolean isKeyless() {
        return Preference.isKeyless(request);
    }

    /** Which colours the reader chose: {@code light}, {@code dark}, or {@code system} for those of the machine. */
    public String getScheme() {
        return Preference.scheme(request);
    }

    public List<String> getSchemes() {
        return Preference.SCHEMES;
    }

    /** When the colours of the night are worn. */
    public String getDarkMedia() {
        return getScheme().equals("dark") ? "screen" : "screen and (prefers-color-scheme: dark)";
    }

    /** Seconds after which a session that nobody uses ends. */
    public int getSessionSeconds() {
        return request.getSession().getMaxInactiveInterval();
    }

    public Locale getLocale() {
        return language.getLocale();
    }

    /** For the attribute {@code lang}, such as zh-CN. */
    public String getLanguageTag() {
        return language.getLocale().toLanguageTag();
    }

    public String getOtherLanguage() {
        return language.getLocale().equals(Locale.ENGLISH) ? "zh" : "en";
    }

    /** Errors for the summary, in the order of the page; each names the input it belongs to. */
    public List<Notice> getErrors() {
        return notices(true);
    }

    /** Everything said that is no error; the kind stands in {@code field}. */
    public List<Notice> getNotices() {
        return notices(false);
    }

    /** Says on the next page what was done; for actions that redirect. */
    public void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.text(key, arguments), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Address of this page without parameters. */
    public String getPath() {
        return Address.ofPage(request);
    }

    /** Address of this page with its parameters, to come back to after a change of display. */
    public String getHere() {
        return Address.with(request, java.util.Map.of());
    }

    public boolean isFiltered() {
        return Address.isFiltered(request);
    }

    /** Whether this page holds PrimeFaces components; all others load neither their looks nor their scripts. */
    public boolean isRich() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getViewRoot().getComponentResources(faces, "head").stream()
                .map(UIComponent::getAttributes)
                .anyMatch(resource ->
                        RICH_LIBRARY.equals(resource.get("library")) && RICH_CORE.equals(resource.get("name")));
    }

    public String getRichLocale() {
        return "locales/locale-" + language.getLocale().getLanguage() + ".js";
    }

    private List<Menu.Group> readMenu() {
        List<Menu.Group> groups = new ArrayList<>();
        String highlighted = menuPage().map(Page::view).orElse("");
        for (Module module : registry.modules()) {
            List<Menu.Group.Entry> entries = module.pages().stream()
                    .filter(page -> page.menu() && me.may(page.permission()))
                    .map(page -> entry(page, page.view().equals(highlighted)))
                    .toList();
            if (!entries.isEmpty()) {
                groups.add(new Menu.Group(module.code() + ".menu.title", entries));
            }
        }
        return groups;
    }

    private Optional<Page> menuPage() {
        Optional<Page> own = registry.page(getView());
        return own.filter(Page::menu).or(() -> own.flatMap(page -> registry.page(page.list()))
                .filter(page -> page.menu() && me.may(page.permission())));
    }

    private Menu.Group.Entry entry(Page page, boolean current) {
        return new Menu.Group.Entry(request.getContextPath() + page.address(), page.titleKey(), current);
    }

    private static List<Notice> notices(boolean errors) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Notice> notices = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(id -> faces.getMessageList(id).stream()
                .filter(message -> errors == isError(message))
                .forEach(message -> notices.add(new Notice(errors ? field(faces, id) : kind(message), text(message)))));
        return notices;
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    private static String kind(FacesMessage message) {
        return message.getSeverity().equals(FacesMessage.SEVERITY_WARN) ? "warn" : "ok";
    }

    private static String field(FacesContext faces, String id) {
        UIComponent found = id == null ? null : faces.getViewRoot().findComponent(id);
        return found == null ? "" : id;
    }

    private static String text(FacesMessage message) {
        return message.getDetail() == null || message.getDetail().equals(message.getSummary())
                ? message.getSummary()
                : message.getDetail();
    }
}
