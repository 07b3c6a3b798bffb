package cn.tongxinyuan.mentoring.forum;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.mentoring.MentoringTerms;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.database.Turns;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** Members, meetings and duties of the forum. */
@ApplicationScoped
class ForumQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Turns turns;

    /** The forum while nobody else changes it. */
    void hold() {
        turns.take("mentoring-forum");
    }

    /** @throws UnknownRecord {@code mentoring.rule.no-staff} */
    Staff staff(String code) {
        Staff staff = records.one(Staff.class, "code", code, "mentoring.rule.no-staff");
        if (staff.getLeftOn() != null) {
            throw new UnknownRecord("mentoring.rule.no-staff", code);
        }
        return staff;
    }

    boolean isMember(long staff) {
        return em.createNamedQuery("ForumMember.live", Long.class)
                        .setParameter("staff", staff)
                        .getSingleResult()
                > 0;
    }

    /** Members the forum has now, of every unit. */
    int members() {
        return Math.toIntExact(
                em.createNamedQuery("ForumMember.now", Long.class).getSingleResult());
    }

    /**
     * Members it has at most, while nobody else lets anybody in, at another node neither.
     *
     * @throws RuleViolation {@code mentoring.rule.no-terms} before the first terms
     */
    int heldMost(LocalDate day) {
        MentoringTerms terms = em.createNamedQuery("MentoringTerms.onDay", MentoringTerms.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("mentoring.rule.no-terms", day));
        em.lock(terms, LockModeType.PESSIMISTIC_WRITE);
        return terms.getMembers();
    }

    /** @throws UnknownRecord {@code mentoring.rule.unknown-member} */
    ForumMember member(String code) {
        return em.createNamedQuery("ForumMember.byCode", ForumMember.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("mentoring.rule.unknown-member", code));
    }

    /** Members of a year, of every unit of the caller's. */
    List<ForumMember> members(Year year) {
        return records.named("ForumMember.between", ForumMember.class)
                .setParameter("first", year.atDay(1))
                .setParameter("last", year.atMonth(12).atEndOfMonth())
                .getResultList();
    }

    /** Which meetings are due in a year: those of its first day. */
    List<ForumRule> rules(Year year) {
        return em.createNamedQuery("ForumRule.onDay", ForumRule.class)
                .setParameter("day", year.atDay(1))
                .getResultList();
    }

    List<ForumMeeting> meetings(Year year) {
        return em.createNamedQuery("ForumMeeting.ofYear", ForumMeeting.class)
                .setParameter("year", year.getValue())
                .getResultList();
    }

    /** @throws UnknownRecord {@code mentoring.rule.unknown-meeting} */
    ForumMeeting meeting(String code) {
        return em.createNamedQuery("ForumMeeting.byCode", ForumMeeting.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("mentoring.rule.unknown-meeting", code));
    }

    boolean isHeld(MeetingKind kind, LocalDate day) {
        return em.createNamedQuery("ForumMeeting.of", Long.class)
                        .setParameter("year", day.getYear())
                        .setParameter("month", day.getMonthValue())
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    List<ForumDuty> duties(Year year) {
        return records.named("ForumDuty.ofYear", ForumDuty.class)
                .setParameter("year", year.getValue())
                .getResultList();
    }

    List<ForumDuty> duties(ForumMeeting meeting) {
        return records.named("ForumDuty.ofMeeting", ForumDuty.class)
                .setParameter("year", meeting.getYearMonth().getYear())
                .setParameter("month", meeting.getYearMonth().getMonthValue())
                .setParameter("kind", meeting.getKind())
                .getResultList();
    }

    /** Duties that a member has not fulfilled. */
    List<ForumDuty> open(ForumMember member) {
        return records.named("ForumDuty.open", ForumDuty.class)
                .setParameter("member", member)
                .getResultList();
    }

    void store(Object record) {
        em.persist(record);
    }

    void remove(Object record) {
        em.remove(record);
    }
}
