package cn.tongxinyuan.mentoring.forum;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.mentoring.MentoringPermission;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The forum on a day: its members, its rhythm and what members did of what they owed. */
@Stateless
@RolesAllowed(MentoringPermission.VIEW)
public class ForumStatistics {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    /** Members of the unit on the day, by code. */
    public List<ForumMember> members(ScopePath unit, LocalDate day) {
        return records.within(unit, "ForumMember.between", ForumMember.class)
                .setParameter("first", day)
                .setParameter("last", day)
                .getResultList();
    }

    /** Kinds of meeting that were held as often as the rules ask in the twelve months that end with the day. */
    public List<MeetingKind> kept(LocalDate day) {
        List<ForumRule> rules = em.createNamedQuery("ForumRule.onDay", ForumRule.class)
                .setParameter("day", day)
                .getResultList();
        List<ForumMeeting> held = em.createNamedQuery("ForumMeeting.between", ForumMeeting.class)
                .setParameter("after", day.minusMonths(12))
                .setParameter("day", day)
                .getResultList();
        return Arrays.stream(MeetingKind.values())
                .filter(kind -> {
                    long due = rules.stream()
                            .filter(rule -> rule.getKind() == kind)
                            .count();
                    return due > 0
                            && held.stream()
                                            .filter(one -> one.getKind() == kind)
                                            .count()
                                    >= due;
                })
                .toList();
    }

    /** What members of the unit owed in the months of the day's year that were over on it. */
    public List<ForumDuty> due(ScopePath unit, LocalDate day) {
        return records.within(unit, "ForumDuty.ofYear", ForumDuty.class)
                .setParameter("year", day.getYear())
                .getResultStream()
                .filter(duty -> !duty.getYearMonth().atEndOfMonth().isAfter(day))
                .toList();
    }

    /** What they did of it. */
    public List<ForumDuty> done(ScopePath unit, LocalDate day) {
        return due(unit, day).stream()
                .filter(duty -> duty.getAttendedOn() != null)
                .toList();
    }
}
