package cn.tongxinyuan.mentoring.forum;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;

/** A meeting of the forum with its minutes. */
@Entity
@Table(name = "mentoring_forum_meeting")
@PublicData(reason = "minutes of the forum go to all offices; who was there belongs to the units")
@NamedQuery(name = "ForumMeeting.byCode", query = "select m from ForumMeeting m where m.code = :code")
@NamedQuery(
        name = "ForumMeeting.of",
        query = "select count(m) from ForumMeeting m where m.year = :year and m.month = :month and m.kind = :kind")
@NamedQuery(
        name = "ForumMeeting.between",
        query = "select m from ForumMeeting m where m.heldOn > :after and m.heldOn <= :day order by m.heldOn, m.code")
@NamedQuery(
        name = "ForumMeeting.ofYear",
        query = "select m from ForumMeeting m where m.year = :year order by m.month, m.kind")
public class ForumMeeting extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private MeetingKind kind;

    @Column(name = "year_no", updatable = false)
    private int year;

    @Column(name = "month_no", updatable = false)
    private int month;

    @Column(name = "held_on", updatable = false)
    private LocalDate heldOn;

    @Column(name = "place", updatable = false)
    private String place;

    @Column(name = "topic", updatable = false)
    private String topic;

    @Column(name = "minutes", updatable = false)
    private String minutes;

    protected ForumMeeting() {}

    ForumMeeting(String code, MeetingDetails details) {
        this.code = code;
        this.kind = details.kind();
        this.year = details.heldOn().getYear();
        this.month = details.heldOn().getMonthValue();
        this.heldOn = details.heldOn();
        this.place = details.place();
        this.topic = details.topic();
        this.minutes = details.minutes();
    }

    public String getCode() {
        return code;
    }

    public MeetingKind getKind() {
        return kind;
    }

    public YearMonth getYearMonth() {
        return YearMonth.of(year, month);
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public String getPlace() {
        return place;
    }

    public String getTopic() {
        return topic;
    }

    public String getMinutes() {
        return minutes;
    }
}
