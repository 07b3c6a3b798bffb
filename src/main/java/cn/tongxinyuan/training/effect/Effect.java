package cn.tongxinyuan.training.effect;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.training.Training;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 培训成效: what a unit says it has used of a class to which it had sent somebody. */
@Entity(name = "TrainingEffect")
@Table(name = "training_effect")
@NamedQuery(
        name = "TrainingEffect.due",
        query = "select c from TrainingClass c where c.closedAt < :until and c.scope like :scope and not exists"
                + " (select e from TrainingEffect e where e.trainingCode = c.code) order by c.closedAt, c.code")
@NamedQuery(
        name = "TrainingEffect.senders",
        query =
                "select distinct p.scope from TrainingParticipant p where p.training = :training and p.scope like :scope"
                        + " order by p.scope")
public class Effect extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    /** A page of a record of this system. */
    private static final String RECORD = "/[a-z]+/[a-z-]+-view\\?[a-z]+=[A-Za-z0-9-]{1,40}";

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "training_code", updatable = false)
    private String trainingCode;

    @Column(name = "title", updatable = false)
    private String title;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "asked_on", updatable = false)
    private LocalDate askedOn;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "answer")
    private String answer;

    @Column(name = "link")
    private String link;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected Effect() {}

    Effect(String code, Training training, ScopePath unit, LocalDate today, LocalDate due) {
        this.code = code;
        this.trainingCode = training.getCode();
        this.title = training.getTitle();
        this.scope = unit.code();
        this.askedOn = today;
        this.dueOn = due;
    }

    /**
     * In place of what was answered before.
     *
     * @param record path of a page of this system; null for none
     * @throws RuleViolation {@code training.rule.effect-link}
     */
    void answer(String text, String record, LocalDate today) {
        if (record != null && !record.matches(RECORD)) {
            throw new RuleViolation("training.rule.effect-link");
        }
        answer = text;
        link = record;
        answeredOn = today;
    }

    public String getCode() {
        return code;
    }

    public String getTrainingCode() {
        return trainingCode;
    }

    /** Of the class. */
    public String getTitle() {
        return title;
    }

    /** The unit that is asked. */
    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Null before the unit has answered. */
    public String getAnswer() {
        return answer;
    }

    /** Path of a record in which it shows; null for none. */
    public String getLink() {
        return link;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }
}
