package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.mentoring.MentoringPermission;
import cn.tongxinyuan.mentoring.StudioService;
import cn.tongxinyuan.mentoring.forum.ForumDuty;
import cn.tongxinyuan.mentoring.forum.ForumMeeting;
import cn.tongxinyuan.mentoring.forum.ForumMember;
import cn.tongxinyuan.mentoring.forum.ForumRule;
import cn.tongxinyuan.mentoring.forum.ForumService;
import cn.tongxinyuan.mentoring.forum.MeetingKind;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A year of the forum: months and kinds with the meetings behind them, its members, and who missed what. */
@Named
@RequestScoped
public class ForumYearPage {

    @Inject
    ForumService forum;

    @Inject
    StudioService studios;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private int year;
    private List<ForumRule> rules;
    private List<ForumMeeting> meetings;
    private List<ForumMember> members;
    private List<ForumDuty> duties;
    private String staff;
    private LocalDate joinedOn;

    /** A kind in a month: what was held, and how many of those who owe it were there. */
    public record Cell(ForumMeeting meeting, boolean due, boolean late, int attended, int owed) {}

    @PostConstruct
    void read() {
        String asked = request.getParameter("year");
        int now = LocalDate.now(clock).getYear();
        year = asked != null && asked.matches("20\\d\\d") ? Integer.parseInt(asked) : now;
        rules = forum.rules(year);
        meetings = forum.meetings(year);
        members = forum.members(year);
        duties = me.may(MentoringPermission.RECORDS) ? forum.duties(year) : List.of();
    }

    public int getYear() {
        return year;
    }

    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, 12).boxed().toList();
    }

    public List<MeetingKind> getKinds() {
        return Arrays.asList(MeetingKind.values());
    }

    public Cell cell(int month, MeetingKind kind) {
        List<ForumDuty> owed = duties.stream()
                .filter(duty -> duty.getKind() == kind && duty.getYearMonth().getMonthValue() == month)
                .toList();
        ForumMeeting held = meetings.stream()
                .filter(one -> one.getKind() == kind && one.getYearMonth().getMonthValue() == month)
                .findFirst()
                .orElse(null);
        boolean due = rules.stream().anyMatch(rule -> rule.getKind() == kind && rule.getMonth() == month);
        boolean late = due
                && held == null
                && LocalDate.of(year, month, 1)
                        .plusMonths(1)
                        .isBefore(LocalDate.now(clock).plusDays(1));
        int attended = Math.toIntExact(
                owed.stream().filter(duty -> duty.getAttendedOn() != null).count());
        return new Cell(held, due, late, attended, owed.size());
    }

    public List<ForumMember> getMembers() {
        return members;
    }

    /** As many as the forum has today at most. */
    public int getMost() {
        return studios.terms().getMembers();
    }

    /** Duties whose month went by without them. */
    public List<ForumDuty> getMissed() {
        LocalDate today = LocalDate.now(clock);
        return duties.stream().filter(duty -> duty.isMissed(today)).toList();
    }

    public String generate() {
        frame.done("mentoring.forum-year.generated", forum.generate(year));
        return here();
    }

    public String join() {
        try {
            forum.join(staff, joinedOn);
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(
                    refused,
                    Map.of(
                            "mentoring.rule.no-staff", "staff",
                            "mentoring.rule.no-secretary", "staff",
                            "mentoring.rule.is-member", "staff",
                            "mentoring.rule.forum-full", "staff"));
        }
        frame.done("mentoring.forum-year.joined");
        return here();
    }

    /** Lets the member leave whom a button of the list names. */
    public String leave() {
        String code = request.getParameter("left");
        if (code == null) {
            return null;
        }
        forum.leave(code);
        frame.done("mentoring.forum-year.left", code);
        return here();
    }

    private String here() {
        return "/mentoring/forum-year?faces-redirect=true&year=" + year;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(LocalDate joinedOn) {
        this.joinedOn = joinedOn;
    }
}
