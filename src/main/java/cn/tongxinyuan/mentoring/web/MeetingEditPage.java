package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.mentoring.forum.ForumService;
import cn.tongxinyuan.mentoring.forum.MeetingDetails;
import cn.tongxinyuan.mentoring.forum.MeetingKind;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A meeting of the forum is written down. */
@Named
@RequestScoped
public class MeetingEditPage {

    @Inject
    ForumService forum;

    @Inject
    Frame frame;

    @Inject
    Language language;

    private MeetingKind kind;
    private LocalDate heldOn;
    private String place;
    private String topic;
    private String minutes;

    public List<SelectItem> getKinds() {
        return Arrays.stream(MeetingKind.values())
                .map(each -> new SelectItem(each, language.name("mentoring", each)))
                .toList();
    }

    public String save() {
        try {
            String code = forum.hold(new MeetingDetails(kind, heldOn, place, topic, minutes))
                    .getCode();
            frame.done("mentoring.meeting-edit.done");
            return "/mentoring/meeting-view?faces-redirect=true&code=" + code;
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(
                    refused,
                    Map.of(
                            "mentoring.rule.meeting-day", "heldOn",
                            "mentoring.rule.meeting-month", "kind",
                            "mentoring.rule.meeting-held", "kind"));
        }
    }

    public MeetingKind getKind() {
        return kind;
    }

    public void setKind(MeetingKind kind) {
        this.kind = kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
