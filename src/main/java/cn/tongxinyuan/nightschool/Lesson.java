package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.kernel.Transitions;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One lesson of a course; one that makes up for a cancelled one says for which. */
@Entity(name = "NightschoolLesson")
@Table(name = "nightschool_lesson")
@PublicData(reason = "when lessons take place is published with their course")
public class Lesson extends BaseEntity {

    private static final long serialVersionUID = 1L;

    /** What is done with a lesson. */
    enum Act {
        HOLD,
        REOPEN,
        CANCEL
    }

    static final Transitions<LessonState, Act> TRANSITIONS = new Transitions<LessonState, Act>(
                    LessonState.class, "nightschool.rule.lesson-state")
            .edge(LessonState.PLANNED, Act.HOLD, LessonState.HELD)
            .edge(LessonState.HELD, Act.HOLD, LessonState.HELD)
            .edge(LessonState.HELD, Act.REOPEN, LessonState.PLANNED)
            .edge(LessonState.PLANNED, Act.CANCEL, LessonState.CANCELLED);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_id", updatable = false)
    private Course course;

    @Column(name = "lesson_no", updatable = false)
    private int number;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "room")
    private String room;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private LessonState state = LessonState.PLANNED;

    @Column(name = "reason")
    private String reason;

    @Column(name = "makes_up", updatable = false)
    private Integer makesUp;

    protected Lesson() {}

    /** @param makesUp number of the cancelled lesson it takes the place of; null for one of the plan */
    Lesson(Course course, int number, LessonPlan plan, String room, Integer makesUp) {
        this.course = course;
        this.number = number;
        this.startsAt = plan.start();
        this.endsAt = plan.end();
        this.room = room;
        this.makesUp = makesUp;
    }

    /** Who attended has been written down. */
    void requireHoldable() {
        TRANSITIONS.after(state, Act.HOLD);
    }

    void hold() {
        state = TRANSITIONS.after(state, Act.HOLD);
    }

    /** Everything written down about it was taken back. */
    void reopen() {
        state = TRANSITIONS.after(state, Act.REOPEN);
    }

    /** @throws cn.tongxinyuan.kernel.RuleViolation {@code nightschool.rule.lesson-state} for one that was held */
    void cancel(String why) {
        state = TRANSITIONS.after(state, Act.CANCEL);
        reason = why;
    }

    public int getNumber() {
        return number;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** Where it is not in the room of its course; null elsewhere. */
    public String getRoom() {
        return room;
    }

    public LessonState getState() {
        return state;
    }

    public boolean isCancelled() {
        return state == LessonState.CANCELLED;
    }

    /** Why it was cancelled. */
    public String getReason() {
        return reason;
    }

    public Integer getMakesUp() {
        return makesUp;
    }
}
