package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.Audience;
import cn.tongxinyuan.activity.ItemService;
import cn.tongxinyuan.activity.ProgrammeItem;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.organization.venue.VenueService;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Adds something to a programme, once or every week, or corrects, removes or calls off what is in it. */
@Named
@RequestScoped
public class ItemEditPage {

    @Inject
    ItemService items;

    @Inject
    VenueService venue;

    @Inject
    Codes codes;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    EditConflict conflict;

    @Inject
    HttpServletRequest request;

    private ProgrammeItem item;
    private String programme;
    private long version;
    private String reason;
    private ItemForm form = new ItemForm();

    /** Fills the form from the record an address names; a new one of a programme stays nearly empty. */
    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        programme = request.getParameter("programme");
        if (code != null) {
            item = items.open(code);
            programme = item.getProgramme().getCode();
            version = item.getVersion();
            form = ItemForm.of(item);
        }
    }

    public String save() {
        if (isNew() && form.getLastDay() != null) {
            frame.done("activity.item-edit.series", items.addSeries(programme, form.details(), form.getLastDay()));
            return back();
        }
        if (isNew()) {
            items.add(programme, form.details());
            frame.done("activity.item-edit.added");
            return back();
        }
        try {
            items.change(item.getCode(), version, form.details());
        } catch (StaleRecord faster) {
            item = items.open(item.getCode());
            version = conflict.tell(item, item.getCode(), version);
            compare(ItemForm.of(item));
            return null;
        }
        frame.done("activity.item-edit.changed");
        return back();
    }

    public String remove() {
        items.remove(item.getCode(), version);
        frame.done("activity.item-edit.removed");
        return back();
    }

    public String callOff() {
        items.callOff(item.getCode(), version, reason);
        frame.done("activity.item-edit.called-off");
        return back();
    }

    private void compare(ItemForm stands) {
        conflict.compare("activity.field.title", stands.getTitle(), form.getTitle());
        conflict.compare("activity.field.room", stands.getRoom(), form.getRoom());
        conflict.compare("activity.field.day", stands.getDay(), form.getDay());
        conflict.compare("activity.field.from", stands.getFrom(), form.getFrom());
        conflict.compare("activity.field.until", stands.getUntil(), form.getUntil());
        conflict.compare("activity.field.capacity", stands.getCapacity(), form.getCapacity());
        conflict.compare("activity.field.host", stands.getHost(), form.getHost());
        conflict.compare("activity.field.contact", stands.getContact(), form.getContact());
    }

    private String back() {
        return "/activity/programme-view?faces-redirect=true&code=" + programme;
    }

    /** Rooms of the centre with how many they hold, for the hint of the field. */
    public String rooms(String centre) {
        return venue.rooms(centre).stream()
                .map(room -> language.text("activity.item-edit.room", room.getName(), room.getCapacity()))
                .collect(Collectors.joining(language.text("platform.told.between")));
    }

    public List<SelectItem> getCategories() {
        return codes.today("activity.category").stream()
                .map(choice -> new SelectItem(choice.code(), choice.name(language.getLocale())))
                .toList();
    }

    public List<SelectItem> getAudiences() {
        return Arrays.stream(Audience.values())
                .map(each -> new SelectItem(each, language.name("activity", each)))
                .toList();
    }

    public boolean isNew() {
        return item == null;
    }

    public ProgrammeItem getItem() {
        return item;
    }

    public String getProgramme() {
        return programme;
    }

    public ItemForm getForm() {
        return form;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
