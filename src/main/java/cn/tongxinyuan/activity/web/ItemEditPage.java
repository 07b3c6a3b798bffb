package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.AdditionService;
import cn.tongxinyuan.activity.ItemService;
import cn.tongxinyuan.activity.ProgrammeItem;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Adds something to a programme, once or every week, or corrects, removes or calls off what is in it. */
@Named
@RequestScoped
public class ItemEditPage {

    @Inject
    ItemService items;

    @Inject
    AdditionService additions;

    @Inject
    ProgrammeModel programmeModel;

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
    private String words;
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
        if (isAddition()) {
            try {
                additions.propose(programme, form.details(), form.getWhy());
            } catch (RuleViolation refused) {
                throw RefusedFields.beside(refused, Map.of("activity.rule.words-needed", "why"));
            }
            frame.done("activity.item-edit.proposed");
            return back();
        }
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

    public String approve() {
        additions.approve(item.getCode(), version);
        frame.done("activity.item-edit.approved");
        return back();
    }

    public String refuse() {
        additions.refuse(item.getCode(), version, words);
        frame.done("activity.item-edit.refused");
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
        conflict.compare("activity.field.partner", stands.getPartner(), form.getPartner());
        conflict.compare("activity.field.contact", stands.getContact(), form.getContact());
    }

    private String back() {
        return "/activity/programme-view?faces-redirect=true&code=" + programme;
    }

    public boolean isNew() {
        return item == null;
    }

    /** Something new in what is published already. */
    public boolean isAddition() {
        return isNew() && programmeModel.getProgramme().isPublished();
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
