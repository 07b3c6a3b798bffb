package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.kernel.UnknownRecord;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** 培训班: a class with its lessons, and what was decided about it. */
@Entity(name = "TrainingClass")
@Table(name = "training_class")
@PublicData(reason = "the plan of a class is announced to the units; who takes part belongs to them")
@NamedQuery(
        name = "TrainingClass.announced",
        query = "select r from TrainingClass r where r.code = :code and " + Training.ANNOUNCED)
@NamedQuery(
        name = "TrainingClass.offered",
        query = "select r from TrainingClass r where r.offering = :offering and " + Training.ANNOUNCED)
@NamedQuery(
        name = "TrainingClass.moved",
        query = "select r from TrainingClass r, BookingOffering o where r.code = :code and o.code = r.offering"
                + " and r.closedAt is null and r.cancelledAt is null and o.startsAt > :now and r.scope like :scope"
                + " and (o.startsAt <> r.startsAt or o.endsAt <> r.endsAt or o.title <> r.title or o.room <> r.place)")
@NamedQuery(
        name = "TrainingClass.signedUp",
        query = "select r.code from TrainingClass r, BookingOffering o where o.code = r.offering and o.closesAt <= :now"
                + " and r.endsAt > :now and r.closedAt is null and r.cancelledAt is null and r.scope like :scope"
                + " order by r.code")
@NamedQuery(
        name = "TrainingClass.heldWith",
        query = "select r from TrainingClass r where r.institution = :institution and " + Training.ANNOUNCED
                + " order by r.startsAt desc, r.code")
@NamedQuery(
        name = "TrainingClass.lessons",
        query = "select r.code, r.title, r.scope, r.place, l.teacher, l.startsAt, l.endsAt from TrainingLesson l"
                + " join l.training r where r.cancelledAt is null and l.startsAt >= :since and l.startsAt < :until and "
                + Training.ANNOUNCED + " order by l.startsAt, r.code")
@NamedQuery(
        name = "TrainingClass.places",
        query = "select distinct r.place from TrainingClass r where r.scope like :scope and r.startsAt >= :since"
                + " order by r.place")
@NamedQuery(
        name = "TrainingClass.coming",
        query = "select r from TrainingClass r where r.cancelledAt is null and r.closedAt is null"
                + " and :asking like concat(r.scope, '%') and r.scope like :scope order by r.startsAt, r.code")
@NamedQuery(
        name = "TrainingClass.held",
        query = "select r from TrainingClass r where r.cancelledAt is null and r.endsAt >= :since and r.endsAt < :until"
                + " and r.scope like :scope order by r.code")
@NamedQuery(
        name = "TrainingClass.clashes",
        query = "select l.startsAt, l.endsAt, l.teacherKey, c.scope, c.placeKey, c.code, c.title from TrainingLesson l"
                + " join l.training c where c.cancelledAt is null and c.code <> :but and l.startsAt < :until"
                + " and l.endsAt > :since and (l.teacherKey in :teachers or c.placeKey = :place and c.scope = :unit)"
                + " order by l.startsAt")
public class Training extends BaseEntity {

    private static final long serialVersionUID = 1L;

    /** Of the caller's unit, or of one above it, whose classes are for the caller's people too. */
    public static final String ANNOUNCED = "(r.scope like :scope or :scope like concat(r.scope, '%'))";

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "level_code")
    private Level level;

    @Enumerated(EnumType.STRING)
    @Column(name = "tier")
    private Tier tier;

    @Column(name = "function_code")
    private String function;

    @Column(name = "institution_code")
    private String institution;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "place")
    private String place;

    @Column(name = "place_key")
    private String placeKey;

    @Column(name = "capacity")
    private int capacity;

    @Column(name = "sign_up_seats")
    private int signUpSeats;

    @Column(name = "offering_code")
    private String offering;

    @Column(name = "certified")
    private boolean certified;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "total_hours")
    private BigDecimal totalHours;

    @Column(name = "planned_at", updatable = false)
    private Instant plannedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @OneToMany(mappedBy = "training", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<TrainingLesson> lessons = new ArrayList<>();

    protected Training() {}

    Training(String code, TrainingPlan plan, Instant now) {
        this.code = code;
        this.scope = plan.organiser().code();
        this.plannedAt = now;
        describe(plan);
        schedule(plan);
    }

    /** It is as this says from now on, but for its lessons. */
    final void describe(TrainingPlan plan) {
        title = plan.title();
        level = plan.level();
        tier = plan.tier();
        function = plan.function();
        place = plan.place();
        placeKey = Text.key(plan.place());
        capacity = plan.capacity();
        certified = plan.certified();
        institution = plan.institution();
    }

    final void schedule(TrainingPlan plan) {
        for (LessonPlan each : plan.lessons()) {
            lessons.add(new TrainingLesson(this, lessons.size() + 1, each));
        }
        startsAt = plan.start();
        endsAt = plan.end();
        totalHours = plan.hours();
    }

    void unschedule() {
        lessons.clear();
    }

    /** @throws RuleViolation {@code training.rule.over} once it was closed or called off */
    void cancel(String why, Instant now) {
        requireOpen();
        cancelledAt = now;
        cancelReason = why;
    }

    /**
     * Keeps seats for those who sign up by themselves.
     *
     * @throws RuleViolation {@code training.rule.over}; {@code .begun-sign-up} once it has begun
     */
    void keepSeats(int seats, String through, Instant now) {
        requireOpen();
        if (!now.isBefore(startsAt)) {
            throw new RuleViolation("training.rule.begun-sign-up");
        }
        signUpSeats = seats;
        offering = through;
    }

    void close(Instant now, String by) {
        requireOpen();
        closedAt = now;
        closedBy = by;
    }

    /** @throws RuleViolation {@code training.rule.over} once it was closed or called off */
    void requireOpen() {
        if (closedAt != null || cancelledAt != null) {
            throw new RuleViolation("training.rule.over");
        }
    }

    /** @throws UnknownRecord {@code training.rule.unknown-lesson} */
    TrainingLesson lesson(int number) {
        return lessons.stream()
                .filter(lesson -> lesson.getNumber() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("training.rule.unknown-lesson", number));
    }

    /** Whether somebody wrote down who was at one of its lessons. */
    public boolean isBegun() {
        return lessons.stream().anyMatch(TrainingLesson::isHeld);
    }

    public TrainingState getState(Instant now) {
        return TrainingState.of(startsAt, endsAt, closedAt, cancelledAt, now);
    }

    /** Its lessons as they were planned. */
    public List<LessonPlan> getSchedule() {
        return lessons.stream().map(TrainingLesson::getPlan).toList();
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public Level getLevel() {
        return level;
    }

    public Tier getTier() {
        return tier;
    }

    /** Code of the list {@link TrainingPlan#FUNCTIONS}; null for none. */
    public String getFunction() {
        return function;
    }

    /** Code of the institution it is held with; null for none. */
    public String getInstitution() {
        return institution;
    }

    /** The unit that organises it. */
    public ScopePath getOrganiser() {
        return new ScopePath(scope);
    }

    public String getPlace() {
        return place;
    }

    public int getCapacity() {
        return capacity;
    }

    /** Seats kept for those who sign up by themselves; 0 where units send everybody. */
    public int getSignUpSeats() {
        return signUpSeats;
    }

    /** Code of the offering one signs up through; null where units send everybody. */
    public String getOffering() {
        return offering;
    }

    /** Whether whoever passes gets a certificate. */
    public boolean isCertified() {
        return certified;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public BigDecimal getTotalHours() {
        return totalHours;
    }

    /** When its hours were credited; null before. */
    public Instant getClosedAt() {
        return closedAt;
    }

    public Instant getCancelledAt() {
        return cancelledAt;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public List<TrainingLesson> getLessons() {
        return List.copyOf(lessons);
    }
}
