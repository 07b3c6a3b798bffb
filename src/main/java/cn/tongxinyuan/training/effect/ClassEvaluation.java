package cn.tongxinyuan.training.effect;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.training.Training;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** 培训评价: what those who were at a class said of it, as totals. */
@Entity(name = "TrainingEvaluation")
@Table(name = "training_evaluation")
@NamedQuery(
        name = "TrainingEvaluation.attended",
        query = "select count(distinct m.participant) from TrainingMark m where m.lesson.training = :training"
                + " and m.presence = cn.tongxinyuan.training.Presence.PRESENT and m.scope like :scope")
public class ClassEvaluation extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @Column(name = "training_code", updatable = false)
    private String training;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "attended", updatable = false)
    private int attended;

    @Column(name = "fewest_answers", updatable = false)
    private int fewest;

    @Embedded
    private Feedback slips = Feedback.none();

    @Column(name = "words")
    private String words;

    protected ClassEvaluation() {}

    /** @param attended who was at one lesson at least, and may say something */
    ClassEvaluation(Training training, int attended, int fewest) {
        this.training = training.getCode();
        this.scope = training.getOrganiser().code();
        this.attended = attended;
        this.fewest = fewest;
    }

    /** @throws RuleViolation {@code training.rule.answers-over} where more have answered than were there */
    void count(Feedback said, String text) {
        if (said.getAnswers() > attended) {
            throw new RuleViolation("training.rule.answers-over", attended);
        }
        slips = said;
        words = text;
    }

    public String getTraining() {
        return training;
    }

    /** The unit that organised the class. */
    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public int getAttended() {
        return attended;
    }

    public int getAnswers() {
        return slips.getAnswers();
    }

    public int getFewest() {
        return fewest;
    }

    /** Whether so few have answered that what they said would tell who they are. */
    public boolean isFew() {
        return slips.getAnswers() < fewest;
    }

    /** What the slips say; for whoever counts them. */
    public Feedback getSlips() {
        return slips;
    }

    /** What was said in words, put together by whoever counted; null for nothing. */
    public String getWords() {
        return words;
    }
}
