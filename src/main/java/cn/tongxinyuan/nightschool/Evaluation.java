package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/**
 * 课程评价: what those said who stayed to the end of a course, as totals. Who has answered through the mini-program stands apart
 * from what was answered, without an hour or an order, so that nobody can be told from it.
 */
@Entity(name = "NightschoolEvaluation")
@Table(name = "nightschool_rating")
@NamedQuery(
        name = "NightschoolEvaluation.ofCourse",
        query =
                "select e from NightschoolEvaluation e join fetch e.course r where r.code = :code and e.scope like :scope")
@NamedQuery(
        name = "NightschoolEvaluation.ended",
        query = "select e from NightschoolEvaluation e join fetch e.course r join fetch r.offering o join fetch r.term"
                + " where o.endsAt >= :since and o.endsAt < :until and " + Course.TOLD
                + " and e.scope like :scope order by r.code")
public class Evaluation extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_id", updatable = false)
    private Course course;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "enrolled", updatable = false)
    private int enrolled;

    @Embedded
    @AttributeOverride(name = "veryGood", column = @Column(name = "paper_very_good"))
    @AttributeOverride(name = "good", column = @Column(name = "paper_good"))
    @AttributeOverride(name = "fair", column = @Column(name = "paper_fair"))
    @AttributeOverride(name = "poor", column = @Column(name = "paper_poor"))
    @AttributeOverride(name = "veryPoor", column = @Column(name = "paper_very_poor"))
    private Feedback paper = Feedback.none();

    @Embedded
    @AttributeOverride(name = "veryGood", column = @Column(name = "online_very_good"))
    @AttributeOverride(name = "good", column = @Column(name = "online_good"))
    @AttributeOverride(name = "fair", column = @Column(name = "online_fair"))
    @AttributeOverride(name = "poor", column = @Column(name = "online_poor"))
    @AttributeOverride(name = "veryPoor", column = @Column(name = "online_very_poor"))
    private Feedback online = Feedback.none();

    @ElementCollection
    @CollectionTable(name = "nightschool_rated", joinColumns = @JoinColumn(name = "rating_id"))
    @Column(name = "booking_id")
    private Set<Long> answered = new HashSet<>();

    protected Evaluation() {}

    /** @param enrolled how many had a seat to the end */
    Evaluation(Course course, int enrolled) {
        this.course = course;
        this.scope = course.getScope().code();
        this.enrolled = enrolled;
    }

    /**
     * What the slips say, in place of what was counted before.
     *
     * @throws RuleViolation {@code nightschool.rule.answers-over} where more have answered than were there
     */
    void count(Feedback slips) {
        requireRoom(slips.getAnswers() + online.getAnswers());
        paper = slips;
    }

    /**
     * One of them answers.
     *
     * @throws Conflict {@code nightschool.rule.evaluated} where that booking has answered before
     * @throws RuleViolation {@code nightschool.rule.answers-over}
     */
    void answer(long booking, Feedback.Step step) {
        requireRoom(getAnswers() + 1);
        if (!answered.add(booking)) {
            throw new Conflict("nightschool.rule.evaluated");
        }
        online = online.and(step);
    }

    private void requireRoom(int answers) {
        if (answers > enrolled) {
            throw new RuleViolation("nightschool.rule.answers-over", enrolled);
        }
    }

    public Course getCourse() {
        return course;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    /** How many had a seat to the end, and may have said something. */
    public int getEnrolled() {
        return enrolled;
    }

    /** How many have answered, on paper or through the mini-program. */
    public int getAnswers() {
        return paper.getAnswers() + online.getAnswers();
    }

    /** What was counted from slips; for the one who counts them. */
    public Feedback getPaper() {
        return paper;
    }

    /** Whether so few have answered that what they said would tell who they are. */
    public boolean isFew() {
        return told().getAnswers() < fewest();
    }

    /** What all said together; null while {@link #isFew}. */
    public Feedback getSaid() {
        return isFew() ? null : told();
    }

    /** Whoever counts the slips knows them, so answers through the mini-program hide behind each other alone. */
    private Feedback told() {
        return online.getAnswers() < fewest() ? paper : paper.and(online);
    }

    private int fewest() {
        return course.getTerm().getFewestAnswers();
    }
}
