package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.Booking;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** Whether one resident was at one lesson, and who wrote it down. */
@Entity(name = "NightschoolMark")
@Table(name = "nightschool_mark")
@NamedQuery(
        name = "NightschoolMark.ofCourse",
        query =
                "select m from NightschoolMark m join fetch m.lesson join fetch m.booking where m.lesson.course = :course"
                        + " and m.scope like :scope")
@NamedQuery(
        name = "NightschoolMark.presences",
        query = "select m.presence, count(m) from NightschoolMark m where m.lesson.startsAt >= :since"
                + " and m.lesson.startsAt < :until and m.scope like :scope group by m.presence")
public class Mark extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lesson_id", updatable = false)
    private Lesson lesson;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "booking_id", updatable = false)
    private Booking booking;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "presence")
    private Presence presence;

    @Enumerated(EnumType.STRING)
    @Column(name = "excuse")
    private Excuse excuse;

    @Column(name = "sheet")
    private String sheet;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "marked_by")
    private String markedBy;

    protected Mark() {}

    Mark(Lesson lesson, Booking booking) {
        this.lesson = lesson;
        this.booking = booking;
        this.scope = booking.getScope().code();
    }

    void write(Attendance attendance, Instant now, String by) {
        presence = attendance.presence();
        excuse = attendance.excuse();
        sheet = attendance.sheet();
        markedAt = now;
        markedBy = by;
    }

    /** Whether it stands so already. */
    boolean says(Attendance attendance) {
        return presence == attendance.presence() && excuse == attendance.excuse();
    }

    public Lesson getLesson() {
        return lesson;
    }

    public Booking getBooking() {
        return booking;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public Presence getPresence() {
        return presence;
    }

    public Excuse getExcuse() {
        return excuse;
    }

    /** Paper it was ticked on; null for one written on the spot. */
    public String getSheet() {
        return sheet;
    }
}
