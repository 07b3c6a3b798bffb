package cn.tongxinyuan.mentoring.forum;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;

/** 履职事项: a meeting that a member owes the forum. */
@Entity
@Table(name = "mentoring_forum_duty")
@NamedQuery(
        name = "ForumDuty.ofYear",
        query = "select d from ForumDuty d join fetch d.member where d.year = :year and d.scope like :scope"
                + " order by d.month, d.kind, d.member.code")
@NamedQuery(
        name = "ForumDuty.ofMeeting",
        query = "select d from ForumDuty d join fetch d.member where d.year = :year and d.month = :month"
                + " and d.kind = :kind and d.scope like :scope order by d.member.code")
@NamedQuery(
        name = "ForumDuty.open",
        query = "select d from ForumDuty d join fetch d.member where d.member = :member and d.attendedOn is null"
                + " and d.scope like :scope")
public class ForumDuty extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private ForumMember member;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "year_no", updatable = false)
    private int year;

    @Column(name = "month_no", updatable = false)
    private int month;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private MeetingKind kind;

    @Column(name = "attended_on")
    private LocalDate attendedOn;

    @Column(name = "speech")
    private String speech;

    @Column(name = "reason")
    private String reason;

    protected ForumDuty() {}

    ForumDuty(ForumMember member, YearMonth month, MeetingKind kind) {
        this.member = member;
        this.scope = member.getUnit().code();
        this.year = month.getYear();
        this.month = month.getMonthValue();
        this.kind = kind;
    }

    void attend(LocalDate day) {
        attendedOn = day;
        reason = null;
    }

    /** @throws Conflict {@code mentoring.rule.not-there} for who was not */
    void speak(String words) {
        if (attendedOn == null) {
            throw new Conflict("mentoring.rule.not-there", member.getCode());
        }
        speech = words;
    }

    /** @throws Conflict {@code mentoring.rule.was-there} for who was */
    void excuse(String why) {
        if (attendedOn != null) {
            throw new Conflict("mentoring.rule.was-there", member.getCode());
        }
        reason = why;
    }

    /** Whether the month went by without it. */
    public boolean isMissed(LocalDate today) {
        return attendedOn == null && getYearMonth().atEndOfMonth().isBefore(today);
    }

    public ForumMember getMember() {
        return member;
    }

    /** The member's community. */
    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public YearMonth getYearMonth() {
        return YearMonth.of(year, month);
    }

    public MeetingKind getKind() {
        return kind;
    }

    /** Day of the meeting; null for who was not there. */
    public LocalDate getAttendedOn() {
        return attendedOn;
    }

    public String getSpeech() {
        return speech;
    }

    /** Why the member was not there. */
    public String getReason() {
        return reason;
    }
}
