package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingState;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.UnknownRecord;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A course of a term: when its lessons are, who teaches, and what was decided about it. Title, room, capacity and enrolment are
 * those of its offering, where its seats are counted.
 */
@Entity(name = "NightschoolCourse")
@Table(name = "nightschool_course")
@NamedQuery(
        name = "NightschoolCourse.list",
        hints = {
            @QueryHint(name = "eclipselink.batch", value = "r.lessons"),
            @QueryHint(name = "eclipselink.join-fetch", value = "r.offering.seats"),
            @QueryHint(name = "eclipselink.batch.type", value = "IN")
        },
        query = "select r from NightschoolCourse r join fetch r.offering o join fetch r.term t"
                + " where r.scope like :scope"
                + " and (:term = '' or t.code = :term) and r.community like :community and r.code > :after and o.state in :seats"
                + " and (:state = '' or :state = 'PLANNED' and " + CourseState.PLANNED_IF
                + " or :state = 'ENROLLING' and " + CourseState.ENROLLING_IF
                + " or :state = 'RUNNING' and " + CourseState.RUNNING_IF
                + " or :state = 'COMPLETED' and " + CourseState.COMPLETED_IF
                + " or :state = 'CANCELLED' and " + CourseState.CANCELLED_IF + ") order by r.code")
@NamedQuery(
        name = "NightschoolCourse.termOf",
        query = "select c.term from NightschoolCourse c where c.offering = :offering")
@NamedQuery(
        name = "NightschoolCourse.audienceOf",
        query = "select c.audience from NightschoolCourse c where c.offering = :offering")
@NamedQuery(
        name = "NightschoolCourse.begun",
        hints = @QueryHint(name = "eclipselink.join-fetch", value = "r.offering.seats"),
        query = "select r from NightschoolCourse r join fetch r.offering o where o.startsAt >= :since"
                + " and o.startsAt < :until and " + Course.TOLD + " and r.scope like :scope order by r.code")
@NamedQuery(
        name = "NightschoolCourse.ended",
        query =
                "select r from NightschoolCourse r join fetch r.offering o where o.endsAt >= :since and o.endsAt < :until and "
                        + Course.TOLD + " and r.scope like :scope order by r.code")
@NamedQuery(
        name = "NightschoolCourse.lessons",
        query = "select l.startsAt, r.code, r.community from NightschoolLesson l join l.course r join r.offering o"
                + " where l.startsAt >= :since and l.startsAt < :until and l.state <>"
                + " cn.tongxinyuan.nightschool.LessonState.CANCELLED and " + Course.TOLD + " and r.scope like :scope")
@NamedQuery(
        name = "NightschoolCourse.screenings",
        query = "select distinct o.scope from BookingOffering o where o.startsAt >= :since and o.startsAt < :until"
                + " and o.kind = cn.tongxinyuan.booking.OfferingKind.SCREENING and " + Course.TOLD
                + " and o.scope like :scope")
@NamedQuery(
        name = "NightschoolCourse.enrolments",
        query =
                "select b.state, b.cause from NightschoolCourse r join r.offering o, BookingBooking b where b.offering = o"
                        + " and o.startsAt >= :since and o.startsAt < :until and " + Course.TOLD
                        + " and r.scope like :scope")
@NamedQuery(
        name = "Resident.courses",
        query = "select count(b) from NightschoolCourse c, BookingBooking b where b.offering = c.offering"
                + " and c.term = :term and b.personKey = :person and b.state in :states")
public class Course extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    /** Residents were told of it, and it was not called off. */
    static final String TOLD = "o.state in (cn.tongxinyuan.booking.OfferingState.PUBLISHED,"
            + " cn.tongxinyuan.booking.OfferingState.HELD)";

    /** The booking {@code b} waited, or had a lot, and was never offered a seat. */
    public static final String UNSERVED = "b.state in (cn.tongxinyuan.booking.BookingState.WAITING,"
            + " cn.tongxinyuan.booking.BookingState.LAPSED) and b.offeredAt is null";

    @Column(name = "code", updatable = false)
    private String code;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "offering_id", updatable = false)
    private Offering offering;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "term_id")
    private Term term;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "community")
    private String community;

    @Column(name = "topic")
    private String topic;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "teacher_id")
    private Teacher teacher;

    @Column(name = "teacher_name")
    private String teacherName;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience")
    private Audience audience;

    @Column(name = "minimum")
    private int minimum;

    @Column(name = "fee")
    private BigDecimal fee;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "completed_by")
    private String completedBy;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @OneToMany(mappedBy = "course", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Lesson> lessons = new ArrayList<>();

    protected Course() {}

    /** @param teacher in the register; null for somebody known by name alone */
    Course(String code, Offering offering, CoursePlan plan, Term term, Teacher teacher, Instant now) {
        this.code = code;
        this.offering = offering;
        this.scope = offering.getScope().code();
        describe(plan, term, teacher, now);
        schedule(plan.lessons());
    }

    /** It is as this says from now on; what its offering keeps is changed there. */
    final void describe(CoursePlan plan, Term ofTerm, Teacher by, Instant now) {
        plan.requireSound();
        term = ofTerm;
        topic = plan.topic();
        community = plan.community() == null ? scope : plan.community();
        teacher = by;
        teacherName = by == null ? plan.teacher().strip() : by.getName();
        audience = plan.audience();
        minimum = plan.minimum();
        fee = plan.fee().yuan();
        touchedAt = now;
    }

    /** The lessons of the plan; of a draft alone, whose lessons nobody was told. */
    final void schedule(List<LessonPlan> plan) {
        for (LessonPlan each : plan) {
            lessons.add(new Lesson(this, lessons.size() + 1, each, null, null));
        }
    }

    void unschedule() {
        lessons.clear();
    }

    /**
     * A lesson does not take place.
     *
     * @throws RuleViolation {@code nightschool.rule.last-lesson} where none would be left
     */
    Lesson cancelLesson(int number, String why, Instant now) {
        Lesson lesson = lesson(number);
        lesson.cancel(why);
        if (lessons.stream().allMatch(Lesson::isCancelled)) {
            throw new RuleViolation("nightschool.rule.last-lesson");
        }
        touchedAt = now;
        return lesson;
    }

    /**
     * Another hour in place of a cancelled lesson.
     *
     * @throws RuleViolation {@code nightschool.rule.not-cancelled}, {@code .made-up}, {@code .lesson-end}
     */
    Lesson makeUp(int number, LessonPlan plan, String room, Instant now) {
        if (!lesson(number).isCancelled()) {
            throw new RuleViolation("nightschool.rule.not-cancelled", number);
        }
        if (lessons.stream().anyMatch(each -> each.getMakesUp() != null && each.getMakesUp() == number)) {
            throw new RuleViolation("nightschool.rule.made-up", number);
        }
        if (!plan.start().isBefore(plan.end())) {
            throw new RuleViolation("nightschool.rule.lesson-end", lessons.size() + 1);
        }
        Lesson other = new Lesson(this, lessons.size() + 1, plan, room, number);
        lessons.add(other);
        touchedAt = now;
        return other;
    }

    /** It begins though fewer than the minimum enrolled. */
    void run(Instant now, String by) {
        decidedAt = now;
        decidedBy = by;
    }

    /** @throws RuleViolation {@code nightschool.rule.completed} where it was before */
    void complete(Instant now, String by) {
        if (completedAt != null) {
            throw new RuleViolation("nightschool.rule.completed");
        }
        completedAt = now;
        completedBy = by;
    }

    /** @throws UnknownRecord {@code nightschool.rule.unknown-lesson} */
    Lesson lesson(int number) {
        return lessons.stream()
                .filter(each -> each.getNumber() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("nightschool.rule.unknown-lesson", number));
    }

    /** When the first lesson begins that takes place. */
    Instant firstStart() {
        return getTakingPlace().stream()
                .map(Lesson::getStartsAt)
                .min(Instant::compareTo)
                .orElse(offering.getStartsAt());
    }

    /** When the last lesson ends that takes place. */
    Instant lastEnd() {
        return getTakingPlace().stream()
                .map(Lesson::getEndsAt)
                .max(Instant::compareTo)
                .orElse(offering.getEndsAt());
    }

    /** The lessons of the plan, those that were cancelled since too. */
    public List<LessonPlan> getSchedule() {
        return lessons.stream()
                .filter(each -> each.getMakesUp() == null)
                .map(each -> new LessonPlan(each.getStartsAt(), each.getEndsAt()))
                .toList();
    }

    /** Lessons that were not cancelled. */
    public List<Lesson> getTakingPlace() {
        return lessons.stream().filter(each -> !each.isCancelled()).toList();
    }

    public CourseState getState(Instant now) {
        return CourseState.of(offering, completedAt, now);
    }

    public String getCode() {
        return code;
    }

    /** Where its seats are counted. */
    public Offering getOffering() {
        return offering;
    }

    public Term getTerm() {
        return term;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    /** Code of the community it is held for. */
    public String getCommunity() {
        return community;
    }

    /** Code of what it is about; null where nobody said. */
    public String getTopic() {
        return topic;
    }

    /** In the register; null for somebody known by name alone. */
    public Teacher getTeacher() {
        return teacher;
    }

    public String getTeacherName() {
        return teacherName;
    }

    public Audience getAudience() {
        return audience;
    }

    /** With fewer it has to be decided whether it begins. */
    public int getMinimum() {
        return minimum;
    }

    /** What materials cost; nothing is collected here. */
    public Money getFee() {
        return new Money(fee);
    }

    /** When it was decided to begin with fewer than the minimum; null where it was not. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getCompletedAt() {
        return completedAt;
    }

    /** All lessons by number, cancelled ones and those that make up for them too. */
    public List<Lesson> getLessons() {
        return List.copyOf(lessons);
    }

    public boolean isDraft() {
        return offering.getState() == OfferingState.DRAFT;
    }
}
