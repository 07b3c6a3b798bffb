package cn.tongxinyuan.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** A step of a mentee's plan. */
@Embeddable
public class PlanStep implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "step_no")
    private int number;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "step")
    private String step;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "outcome")
    private String outcome;

    protected PlanStep() {}

    public PlanStep(int number, LocalDate dueOn, String step) {
        this(number, dueOn, step, null, null);
    }

    private PlanStep(int number, LocalDate dueOn, String step, LocalDate doneOn, String outcome) {
        this.number = number;
        this.dueOn = dueOn;
        this.step = step;
        this.doneOn = doneOn;
        this.outcome = outcome;
    }

    PlanStep done(LocalDate day, String what) {
        return new PlanStep(number, dueOn, step, day, what);
    }

    /** Whether both plan the same, whatever came of it. */
    boolean isSame(PlanStep other) {
        return dueOn.equals(other.dueOn) && step.equals(other.step);
    }

    public boolean isLate(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }

    public int getNumber() {
        return number;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public String getStep() {
        return step;
    }

    /** Null while it is open. */
    public LocalDate getDoneOn() {
        return doneOn;
    }

    /** What came of it. */
    public String getOutcome() {
        return outcome;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanStep step2
                && number == step2.number
                && Objects.equals(step, step2.step)
                && Objects.equals(dueOn, step2.dueOn)
                && Objects.equals(doneOn, step2.doneOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, step);
    }
}
