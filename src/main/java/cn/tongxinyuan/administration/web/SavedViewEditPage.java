package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.module.Page;
import cn.tongxinyuan.platform.view.Conditions;
import cn.tongxinyuan.platform.view.SavedView;
import cn.tongxinyuan.platform.view.SavedViews;
import cn.tongxinyuan.platform.view.ViewWish;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Saves what a list shows as a view of the caller's, or changes and deletes such a view. */
@Named
@RequestScoped
public class SavedViewEditPage {

    @Inject
    SavedViews views;

    @Inject
    ModuleRegistry registry;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private SavedView view;
    private String list;
    private String kept;
    private String name;
    private boolean standard;
    private boolean shared;
    private long version;

    /** What an address names; the form posts to the same address, so that every phase of the page knows it. */
    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        if (code == null) {
            list = request.getParameter("list");
            String given = request.getParameter("kept");
            kept = given == null ? "" : Conditions.of(given).text();
        } else {
            view = views.open(code);
            list = view.getList();
            kept = view.getConditions();
            name = view.getName();
            standard = view.isStandard();
            shared = view.isShared();
            version = view.getVersion();
        }
        if (list == null || registry.page(list).filter(Page::keepsViews).isEmpty()) {
            throw new UnknownRecord("platform.rule.unknown-list");
        }
    }

    public void save() throws IOException {
        ViewWish wish = new ViewWish(name, shared, standard);
        if (isNew()) {
            views.keepView(list, kept, wish);
        } else {
            views.changeView(view.getCode(), version, wish);
        }
        frame.done("administration.saved-view-edit.done.saved", wish.name());
        leave(getBack());
    }

    public void remove() throws IOException {
        views.removeView(view.getCode());
        frame.done("administration.saved-view-edit.done.removed", view.getName());
        leave(request.getContextPath() + "/" + list + "?view=all");
    }

    public boolean isNew() {
        return view == null;
    }

    public String getTitle() {
        String ofList =
                registry.page(list).map(Page::titleKey).map(language::text).orElse("");
        return language.text(
                isNew() ? "administration.saved-view-edit.title-new" : "administration.saved-view-edit.title-change",
                ofList);
    }

    /** The list as it was left. */
    public String getBack() {
        return request.getContextPath() + "/" + list + "?" + kept;
    }

    private static void leave(String address) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.redirect(address);
        faces.responseComplete();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isStandard() {
        return standard;
    }

    public void setStandard(boolean standard) {
        this.standard = standard;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
