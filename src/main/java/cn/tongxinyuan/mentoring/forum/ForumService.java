package cn.tongxinyuan.mentoring.forum;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.mentoring.MentoringPermission;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 先锋论坛: members come and go, the duties of a year are made by rule, meetings are held and attended. */
@Stateless
@Audited("mentoring")
@RolesAllowed(MentoringPermission.FORUM)
public class ForumService {

    private static final String MEMBERS = "LT";
    private static final String MEETINGS = "LH";
    private static final int MOST_WORDS = 200;

    @Inject
    ForumQueries queries;

    @Inject
    Numbers numbers;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<ForumChanged> happened;

    /**
     * A secretary joins, whose place is counted among those of today, whichever day the paper says.
     *
     * @throws UnknownRecord {@code mentoring.rule.no-staff}
     * @throws RuleViolation {@code mentoring.rule.no-secretary}
     * @throws Conflict {@code mentoring.rule.is-member}, {@code .forum-full} where the forum has as many as its terms allow
     */
    public ForumMember join(String staff, LocalDate day) {
        // of two who take the last place, the second finds it taken
        queries.hold();
        var secretary = queries.staff(staff);
        if (!secretary.getRole().endsWith("_SECRETARY")) {
            throw new RuleViolation("mentoring.rule.no-secretary", staff);
        }
        if (queries.isMember(secretary.getId())) {
            throw new Conflict("mentoring.rule.is-member", staff);
        }
        int most = queries.heldMost(today());
        int members = queries.members();
        if (members >= most) {
            throw new Conflict("mentoring.rule.forum-full", members);
        }
        String code = numbers.next(MEMBERS, day.getYear());
        ForumMember member = new ForumMember(code, secretary, day);
        queries.store(member);
        fire(code, member.getUnit(), "mentoring.told.joined");
        return member;
    }

    /**
     * A member leaves; what was owed for months after that is owed no more.
     *
     * @throws Conflict {@code mentoring.rule.forum-left}
     */
    public void leave(String code) {
        queries.hold();
        ForumMember member = queries.member(code);
        member.leave(today());
        queries.open(member).stream()
                .filter(duty -> !member.isIn(duty.getYearMonth()))
                .forEach(queries::remove);
        fire(code, member.getUnit(), "mentoring.told.left");
    }

    /**
     * Makes the duties of a year by the rules of its first day. Done again, it makes only what is missing, such as those of members
     * who joined since.
     *
     * @return how many were made
     * @throws RuleViolation {@code mentoring.rule.forum-year} for more than the next year, or one without rules
     */
    public int generate(int year) {
        List<ForumRule> rules = year > today().getYear() + 1 || year < 2000 ? List.of() : queries.rules(Year.of(year));
        if (rules.isEmpty()) {
            throw new RuleViolation("mentoring.rule.forum-year", year);
        }
        queries.hold();
        Set<String> there = new HashSet<>();
        queries.duties(Year.of(year))
                .forEach(duty -> there.add(key(duty.getMember(), duty.getYearMonth(), duty.getKind())));
        int made = 0;
        for (ForumMember member : queries.members(Year.of(year))) {
            for (ForumRule rule : rules) {
                YearMonth month = YearMonth.of(year, rule.getMonth());
                if (member.isIn(month) && there.add(key(member, month, rule.getKind()))) {
                    queries.store(new ForumDuty(member, month, rule.getKind()));
                    made++;
                }
            }
        }
        if (made > 0) {
            fire(Integer.toString(year), me.scope(), Wording.of("mentoring.told.generated", made));
        }
        return made;
    }

    private static String key(ForumMember member, YearMonth month, MeetingKind kind) {
        return member.getCode() + month + kind;
    }

    /**
     * Writes down a meeting with its minutes.
     *
     * @throws RuleViolation {@code mentoring.rule.meeting-month} for a kind that is not due in that month, {@code .meeting-day}
     * @throws Conflict {@code mentoring.rule.meeting-held}
     */
    public ForumMeeting hold(@Valid MeetingDetails details) {
        LocalDate day = details.heldOn();
        if (day.isAfter(today())) {
            throw new RuleViolation("mentoring.rule.meeting-day");
        }
        if (queries.rules(Year.from(day)).stream()
                .noneMatch(rule -> rule.getKind() == details.kind() && rule.getMonth() == day.getMonthValue())) {
            throw new RuleViolation("mentoring.rule.meeting-month", day.getMonthValue());
        }
        String code = numbers.next(MEETINGS, day.getYear());
        if (queries.isHeld(details.kind(), day)) {
            throw new Conflict("mentoring.rule.meeting-held", YearMonth.from(day));
        }
        ForumMeeting meeting = new ForumMeeting(code, details);
        queries.store(meeting);
        fire(code, me.scope(), Wording.of("mentoring.told.held", details.kind(), day));
        return meeting;
    }

    /**
     * Writes down who was there; whoever is not named stays as they were.
     *
     * @param members codes
     * @throws RuleViolation {@code mentoring.rule.no-duty} for who owes no such meeting
     */
    public void attend(String meeting, List<String> members) {
        if (members == null || members.isEmpty()) {
            throw new RuleViolation("mentoring.rule.nobody-there");
        }
        queries.hold();
        ForumMeeting held = queries.meeting(meeting);
        List<ForumDuty> duties = queries.duties(held);
        members.forEach(code -> duty(duties, code).attend(held.getHeldOn()));
        fire(meeting, me.scope(), Wording.of("mentoring.told.attended", members.size()));
    }

    /** What somebody who was there said, in short. */
    public void speak(String meeting, String member, String words) {
        String said = words(words);
        queries.hold();
        duty(queries.duties(queries.meeting(meeting)), member).speak(said);
        fire(meeting, me.scope(), "mentoring.told.spoke");
    }

    /** Why somebody was not there. */
    public void absent(String meeting, String member, String reason) {
        String why = words(reason);
        queries.hold();
        duty(queries.duties(queries.meeting(meeting)), member).excuse(why);
        fire(meeting, me.scope(), "mentoring.told.absent");
    }

    private static ForumDuty duty(List<ForumDuty> duties, String member) {
        return duties.stream()
                .filter(duty -> duty.getMember().getCode().equals(member))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("mentoring.rule.no-duty", member));
    }

    private static String words(String typed) {
        if (typed == null || typed.isBlank() || typed.strip().length() > MOST_WORDS) {
            throw new RuleViolation("mentoring.rule.words-needed", MOST_WORDS);
        }
        return typed.strip();
    }

    /** Members of the caller's units in a year. */
    @RolesAllowed(MentoringPermission.VIEW)
    public List<ForumMember> members(int year) {
        return queries.members(known(year));
    }

    /** Which meetings are due in a year. */
    @RolesAllowed(MentoringPermission.VIEW)
    public List<ForumRule> rules(int year) {
        return queries.rules(known(year));
    }

    @RolesAllowed(MentoringPermission.VIEW)
    public List<ForumMeeting> meetings(int year) {
        return queries.meetings(known(year));
    }

    /** @throws UnknownRecord {@code mentoring.rule.unknown-meeting} */
    @RolesAllowed(MentoringPermission.VIEW)
    public ForumMeeting meeting(String code) {
        return queries.meeting(code);
    }

    /** What the members of the caller's units owe a year, by month, kind and member. */
    @RolesAllowed(MentoringPermission.RECORDS)
    public List<ForumDuty> duties(int year) {
        return queries.duties(known(year));
    }

    /** The same of one meeting. */
    @RolesAllowed(MentoringPermission.RECORDS)
    public List<ForumDuty> duties(ForumMeeting meeting) {
        return queries.duties(meeting);
    }

    private static Year known(int year) {
        if (year < 2000 || year > 2100) {
            throw new RuleViolation("mentoring.rule.forum-year", year);
        }
        return Year.of(year);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void fire(String code, ScopePath unit, String summary) {
        happened.fire(new ForumChanged(code, unit, summary));
    }
}
