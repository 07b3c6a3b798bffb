package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Transitions;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 缺课申诉: a unit says that somebody of its people was not absent, or had a reason; whoever organises the class decides, once. */
@Entity(name = "TrainingAppeal")
@Table(name = "training_appeal")
@NamedQuery(
        name = "TrainingAppeal.ofClass",
        query =
                "select a from TrainingAppeal a where a.trainingCode = :training and a.scope like :scope order by a.code")
public class Appeal extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    static final Transitions<AppealState, AppealState> TRANSITIONS = new Transitions<AppealState, AppealState>(
                    AppealState.class, "training.rule.appeal-decided")
            .edge(AppealState.OPEN, AppealState.GRANTED, AppealState.GRANTED)
            .edge(AppealState.OPEN, AppealState.REJECTED, AppealState.REJECTED);

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "training_code", updatable = false)
    private String trainingCode;

    @Column(name = "lesson_no", updatable = false)
    private int lesson;

    @Column(name = "staff_code", updatable = false)
    private String staffCode;

    @Column(name = "staff_name", updatable = false)
    private String staffName;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AppealState state = AppealState.OPEN;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "raised_on", updatable = false)
    private LocalDate raisedOn;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Presence outcome;

    @Column(name = "answer")
    private String answer;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    protected Appeal() {}

    Appeal(String code, TrainingLesson lesson, Participant who, String reason, LocalDate today, LocalDate due) {
        this.code = code;
        this.trainingCode = lesson.getTraining().getCode();
        this.lesson = lesson.getNumber();
        this.staffCode = who.getStaffCode();
        this.staffName = who.getStaffName();
        this.scope = who.getScope().code();
        this.reason = reason;
        this.raisedOn = today;
        this.dueOn = due;
    }

    /** @throws cn.tongxinyuan.kernel.RuleViolation {@code training.rule.appeal-decided} */
    void decide(Presence what, String why, LocalDate today, String by) {
        state = TRANSITIONS.after(state, what == Presence.ABSENT ? AppealState.REJECTED : AppealState.GRANTED);
        outcome = what;
        answer = why;
        decidedOn = today;
        decidedBy = by;
    }

    public String getCode() {
        return code;
    }

    public String getTrainingCode() {
        return trainingCode;
    }

    /** Number of the lesson. */
    public int getLesson() {
        return lesson;
    }

    public String getStaffCode() {
        return staffCode;
    }

    public String getStaffName() {
        return staffName;
    }

    /** The unit that sent somebody. */
    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public AppealState getState() {
        return state;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getRaisedOn() {
        return raisedOn;
    }

    /** Last day of the decision. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** What stands now; null before the decision. */
    public Presence getOutcome() {
        return outcome;
    }

    /** Why it was decided so. */
    public String getAnswer() {
        return answer;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }
}
