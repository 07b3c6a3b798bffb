package cn.tongxinyuan.training;

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

/** Whether one participant was at one lesson, and who wrote it down. */
@Entity
@Table(name = "training_mark")
@NamedQuery(
        name = "TrainingMark.ofClass",
        query =
                "select m from TrainingMark m join fetch m.lesson l where l.training = :training and m.scope like :scope")
@NamedQuery(
        name = "TrainingMark.present",
        query = "select c.code, count(m) from TrainingMark m join m.lesson l join l.training c"
                + " where m.presence = cn.tongxinyuan.training.Presence.PRESENT and c.cancelledAt is null"
                + " and l.startsAt >= :since and l.startsAt < :until and m.scope like :scope group by c.code")
public class TrainingMark extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lesson_id", updatable = false)
    private TrainingLesson lesson;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "participant_id", updatable = false)
    private Participant participant;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "presence")
    private Presence presence;

    @Enumerated(EnumType.STRING)
    @Column(name = "excuse")
    private Excuse excuse;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "marked_by")
    private String markedBy;

    protected TrainingMark() {}

    TrainingMark(TrainingLesson lesson, Participant participant) {
        this.lesson = lesson;
        this.participant = participant;
        this.scope = participant.getScope().code();
    }

    void write(Attendance attendance, Instant now, String by) {
        presence = attendance.presence();
        excuse = attendance.excuse();
        markedAt = now;
        markedBy = by;
    }

    boolean says(Attendance attendance) {
        return presence == attendance.presence() && excuse == attendance.excuse();
    }

    public boolean isOf(TrainingLesson one, Participant somebody) {
        return lesson.equals(one) && participant.equals(somebody);
    }

    public TrainingLesson getLesson() {
        return lesson;
    }

    public Participant getParticipant() {
        return participant;
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
}
