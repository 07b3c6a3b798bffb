package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.mentoring.MentoringPermission;
import cn.tongxinyuan.mentoring.forum.ForumDuty;
import cn.tongxinyuan.mentoring.forum.ForumMeeting;
import cn.tongxinyuan.mentoring.forum.ForumService;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One meeting of the forum: its minutes, who was there, what they said, and why others were not. */
@Named
@RequestScoped
public class MeetingViewPage {

    private static final Map<String, String> FIELDS =
            Map.of("mentoring.rule.words-needed", "words", "mentoring.rule.nobody-there", "chosen");

    @Inject
    ForumService forum;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private ForumMeeting meeting;
    private List<ForumDuty> duties;
    // one that can be made anew: the component fills one of the same class
    private List<String> chosen = new ArrayList<>();
    private String member;
    private String words;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        meeting = forum.meeting(code == null ? "" : code);
        duties = me.may(MentoringPermission.RECORDS) ? forum.duties(meeting) : List.of();
    }

    public ForumMeeting getMeeting() {
        return meeting;
    }

    public List<ForumDuty> getDuties() {
        return duties;
    }

    /** Those nobody said of that they were there. */
    public List<SelectItem> getOpen() {
        return choices(false);
    }

    public List<SelectItem> getThere() {
        return choices(true);
    }

    private List<SelectItem> choices(boolean there) {
        return duties.stream()
                .filter(duty -> duty.getAttendedOn() != null == there)
                .map(ForumDuty::getMember)
                .map(each -> new SelectItem(each.getCode(), each.getStaffName() + " · " + each.getCode()))
                .toList();
    }

    public String attend() {
        return act(() -> forum.attend(meeting.getCode(), chosen));
    }

    public String speak() {
        return act(() -> forum.speak(meeting.getCode(), member, words));
    }

    public String absent() {
        return act(() -> forum.absent(meeting.getCode(), member, words));
    }

    private String act(Runnable work) {
        try {
            work.run();
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        frame.done("mentoring.meeting-view.done");
        return "/mentoring/meeting-view?faces-redirect=true&code=" + meeting.getCode();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
