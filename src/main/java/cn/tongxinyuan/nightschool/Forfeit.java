package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.Booking;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Transitions;
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

/** 缺课失位: a seat that went on after more unexcused absences than allowed, and what the resident says against it. */
@Entity(name = "NightschoolForfeit")
@Table(name = "nightschool_forfeit")
@NamedQuery(
        name = "NightschoolForfeit.ofCourse",
        query =
                "select f from NightschoolForfeit f join fetch f.booking where f.course = :course and f.scope like :scope"
                        + " order by f.lostAt, f.id")
@NamedQuery(
        name = "NightschoolForfeit.forget",
        query = "update NightschoolForfeit f set f.appeal = null, f.answer = null where (f.appeal is not null"
                + " or f.answer is not null) and f.scope like :scope and f.booking.id in"
                + " (select b.id from BookingBooking b where b.personKey is null)")
public class Forfeit extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    /** What is done with a lost seat. */
    enum Act {
        APPEAL,
        UPHOLD,
        RESTORE
    }

    static final Transitions<ForfeitState, Act> TRANSITIONS = new Transitions<ForfeitState, Act>(
                    ForfeitState.class, "nightschool.rule.forfeit-state")
            .edge(ForfeitState.LOST, Act.APPEAL, ForfeitState.APPEALED)
            .edge(ForfeitState.LOST, Act.RESTORE, ForfeitState.RESTORED)
            .edge(ForfeitState.APPEALED, Act.UPHOLD, ForfeitState.UPHELD)
            .edge(ForfeitState.APPEALED, Act.RESTORE, ForfeitState.RESTORED)
            .edge(ForfeitState.UPHELD, Act.APPEAL, ForfeitState.APPEALED)
            .edge(ForfeitState.UPHELD, Act.RESTORE, ForfeitState.RESTORED);

    @Column(name = "code", updatable = false)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_id", updatable = false)
    private Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "booking_id", updatable = false)
    private Booking booking;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ForfeitState state = ForfeitState.LOST;

    @Column(name = "absences", updatable = false)
    private int absences;

    @Column(name = "lost_at", updatable = false)
    private Instant lostAt;

    @Column(name = "appeal")
    private String appeal;

    @Column(name = "answer")
    private String answer;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected Forfeit() {}

    Forfeit(String code, Course course, Booking booking, int absences, Instant now) {
        this.code = code;
        this.course = course;
        this.booking = booking;
        this.scope = course.getScope().code();
        this.absences = absences;
        this.lostAt = now;
    }

    void appeal(String words) {
        state = TRANSITIONS.after(state, Act.APPEAL);
        appeal = words;
        answer = null;
    }

    /** The seat stays where it went. */
    void uphold(String why, Instant now, String by) {
        decide(Act.UPHOLD, why, now, by);
    }

    /** The seat, or the first place in the list, comes back. {@code why} is null where the absences were a mistake. */
    void restore(String why, Instant now, String by) {
        decide(Act.RESTORE, why, now, by);
    }

    private void decide(Act act, String why, Instant now, String by) {
        state = TRANSITIONS.after(state, act);
        answer = why;
        decidedAt = now;
        decidedBy = by;
    }

    /** Whether the seat is still lost. */
    boolean stands() {
        return state != ForfeitState.RESTORED;
    }

    public String getCode() {
        return code;
    }

    public Course getCourse() {
        return course;
    }

    public Booking getBooking() {
        return booking;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public ForfeitState getState() {
        return state;
    }

    /** Unexcused absences that cost it. */
    public int getAbsences() {
        return absences;
    }

    public Instant getLostAt() {
        return lostAt;
    }

    /** What the resident says; null where nothing was said. */
    public String getAppeal() {
        return appeal;
    }

    public String getAnswer() {
        return answer;
    }
}
