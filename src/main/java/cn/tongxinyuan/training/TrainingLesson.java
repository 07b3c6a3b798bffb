package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.kernel.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** 课次: one lesson of a class. */
@Entity
@Table(name = "training_lesson")
@PublicData(reason = "the plan of a class is announced to the units; who was there belongs to them")
public class TrainingLesson extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "class_id", updatable = false)
    private Training training;

    @Column(name = "lesson_no", updatable = false)
    private int number;

    @Column(name = "starts_at", updatable = false)
    private Instant startsAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Column(name = "hours", updatable = false)
    private BigDecimal hours;

    @Column(name = "teacher", updatable = false)
    private String teacher;

    @Column(name = "teacher_key", updatable = false)
    private String teacherKey;

    @Column(name = "held_at")
    private Instant heldAt;

    protected TrainingLesson() {}

    TrainingLesson(Training training, int number, LessonPlan plan) {
        this.training = training;
        this.number = number;
        this.startsAt = plan.start();
        this.endsAt = plan.end();
        this.hours = plan.hours();
        this.teacher = plan.teacher();
        this.teacherKey = Text.key(plan.teacher());
    }

    /** Somebody wrote down who was there; null where nobody is written down any more. */
    void hold(Instant when) {
        heldAt = when;
    }

    public boolean isHeld() {
        return heldAt != null;
    }

    LessonPlan getPlan() {
        return new LessonPlan(startsAt, endsAt, hours, teacher);
    }

    public Training getTraining() {
        return training;
    }

    /** From 1 on. */
    public int getNumber() {
        return number;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public String getTeacher() {
        return teacher;
    }
}
