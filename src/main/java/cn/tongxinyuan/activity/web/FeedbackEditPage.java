package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.ItemService;
import cn.tongxinyuan.activity.ProgrammeItem;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Counts what residents said about something that took place. */
@Named
@RequestScoped
public class FeedbackEditPage {

    @Inject
    ItemService items;

    @Inject
    Frame frame;

    @Inject
    EditConflict conflict;

    @Inject
    HttpServletRequest request;

    private ProgrammeItem item;
    private long version;
    private Integer[] counts = new Integer[5];

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        item = items.open(code == null ? "" : code);
        version = item.getVersion();
        if (item.getFeedback() != null) {
            counts = item.getFeedback().counts();
        }
    }

    public String save() {
        try {
            items.rate(item.getCode(), version, Feedback.of(counts));
        } catch (StaleRecord faster) {
            item = items.open(item.getCode());
            version = conflict.tell(item, item.getCode(), version);
            return null;
        }
        frame.done("activity.feedback-edit.done");
        return "/activity/programme-view?faces-redirect=true&code="
                + item.getProgramme().getCode();
    }

    public ProgrammeItem getItem() {
        return item;
    }

    /** How many chose each step, best first. */
    public Integer[] getCounts() {
        return counts;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
