package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Transitions;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.Centre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** 活动安排: what a centre announces for a month. Its code is the centre's with the month. */
@Entity
@Table(name = "activity_programme")
@NamedQuery(name = "Programme.byCode", query = "select p from Programme p where p.code = :code and p.scope like :scope")
@NamedQuery(
        name = "Programme.published",
        query = "select p from Programme p where p.monthOn = :month and p.publishedOn <= :day and p.scope like :scope"
                + " order by p.code")
@NamedQuery(
        name = "Programme.centres",
        query = "select count(c) from Centre c where c.scope like :scope and c.openedOn <= :day"
                + " and (c.closedOn is null or c.closedOn > :day)")
@NamedQuery(
        name = "Programme.rooms",
        query = "select c.code, count(r) from Centre c join Room r on r.centre = c.code where c.scope like :scope"
                + " group by c.code")
@NamedQuery(
        name = "Programme.hours",
        query =
                "select c.scope, h, c.openedOn, c.closedOn from Centre c join OpeningHours h on h.centre = c.code where c.scope like :scope")
@NamedQuery(
        name = "Programme.closures",
        query = "select k from Closure k join Centre c on c.code = k.centre where c.scope like :scope")
@NamedQuery(
        name = "ProgrammeItem.came",
        query =
                "select distinct i.scope, b.personKey from ProgrammeItem i join BookingOffering o on o.code = i.offering"
                        + " join BookingBooking b on b.offering = o where i.scope like :scope and i.startsAt >= :from"
                        + " and i.startsAt < :to and b.personKey is not null"
                        + " and b.state = cn.tongxinyuan.booking.BookingState.ATTENDED")
@NamedQuery(
        name = "ProgrammeItem.inRooms",
        query = "select i.scope, i.startsAt, i.endsAt from ProgrammeItem i join Room r on r.centre = i.centre"
                + " and r.name = i.room where i.scope like :scope and i.startsAt >= :from and i.startsAt < :to"
                + " and i.state = cn.tongxinyuan.activity.ItemState.PLANNED"
                + " and i.programme.state = cn.tongxinyuan.activity.ProgrammeState.PUBLISHED")
@NamedQuery(
        name = "Programme.ofMonth",
        query = "select p from Programme p where p.monthOn = :month and p.scope like :scope order by p.code")
public class Programme extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4000;

    /** What is done with a programme. */
    enum Act {
        SUBMIT,
        SEND_BACK,
        CHECK,
        PUBLISH
    }

    static final Transitions<ProgrammeState, Act> TRANSITIONS = new Transitions<ProgrammeState, Act>(
                    ProgrammeState.class, "activity.rule.programme-state")
            .edge(ProgrammeState.DRAFT, Act.SUBMIT, ProgrammeState.SUBMITTED)
            .edge(ProgrammeState.SUBMITTED, Act.SEND_BACK, ProgrammeState.DRAFT)
            .edge(ProgrammeState.SUBMITTED, Act.CHECK, ProgrammeState.CHECKED)
            .edge(ProgrammeState.CHECKED, Act.SEND_BACK, ProgrammeState.DRAFT)
            .edge(ProgrammeState.CHECKED, Act.PUBLISH, ProgrammeState.PUBLISHED);

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "centre", updatable = false)
    private String centre;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "month_on", updatable = false)
    private LocalDate monthOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ProgrammeState state = ProgrammeState.DRAFT;

    @Column(name = "words")
    private String words;

    @Column(name = "left_out")
    private String leftOut;

    @Column(name = "last_no")
    private int lastNo;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "publish_by", updatable = false)
    private LocalDate publishBy;

    protected Programme() {}

    /** @param publishBy by which day it should be published */
    Programme(Centre centre, YearMonth month, LocalDate publishBy, Instant now) {
        this.code = codeOf(centre.getCode(), month);
        this.centre = centre.getCode();
        this.scope = centre.getScope().code();
        this.monthOn = month.atDay(1);
        this.publishBy = publishBy;
        this.changedAt = now;
    }

    /** The code of a centre's programme, which says both. */
    public static String codeOf(String centre, YearMonth month) {
        return centre + "-" + month.toString().replace("-", "");
    }

    /** Something in it is new; returns its number. */
    int nextNo(Instant now) {
        changedAt = now;
        return ++lastNo;
    }

    /** Something in it is other than before: whoever submits meanwhile is told. */
    void touch(Instant now) {
        changedAt = now;
    }

    /** What could not be taken over, in the words of {@link Wording}. */
    void leaveOut(List<String> reasons) {
        StringBuilder all = new StringBuilder();
        for (String reason : reasons) {
            if (all.length() + reason.length() + Wording.BETWEEN.length() > LONGEST) {
                break;
            }
            all.append(all.isEmpty() ? "" : Wording.BETWEEN).append(reason);
        }
        leftOut = all.isEmpty() ? null : all.toString();
    }

    /** @throws cn.tongxinyuan.kernel.RuleViolation {@code activity.rule.programme-state} for what waits for others already */
    void submit(Instant now) {
        state = TRANSITIONS.after(state, Act.SUBMIT);
        submittedAt = now;
        words = null;
        leftOut = null;
    }

    /** @param why in words the unit can work with */
    void sendBack(String why) {
        state = TRANSITIONS.after(state, Act.SEND_BACK);
        words = why;
    }

    void check(Instant now) {
        state = TRANSITIONS.after(state, Act.CHECK);
        checkedAt = now;
    }

    void publish(Instant now, LocalDate today) {
        state = TRANSITIONS.after(state, Act.PUBLISH);
        publishedAt = now;
        publishedOn = today;
    }

    public String getCode() {
        return code;
    }

    /** Code of the centre. */
    public String getCentre() {
        return centre;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public YearMonth getMonth() {
        return YearMonth.from(monthOn);
    }

    public ProgrammeState getState() {
        return state;
    }

    public boolean isDraft() {
        return state == ProgrammeState.DRAFT;
    }

    public boolean isPublished() {
        return state == ProgrammeState.PUBLISHED;
    }

    /** Why it was sent back; null where it was not, or was submitted again. */
    public String getWords() {
        return words;
    }

    /** What the last copy or series could not take over, each a {@link Wording}. */
    public List<String> getLeftOut() {
        return leftOut == null ? List.of() : new ArrayList<>(List.of(leftOut.split(Wording.BETWEEN)));
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Instant getCheckedAt() {
        return checkedAt;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** By which day it should be published. */
    public LocalDate getPublishBy() {
        return publishBy;
    }

    /** Whether it came after that day, or has not come and the day is past. */
    public boolean isLate(LocalDate today) {
        return (publishedOn == null ? today : publishedOn).isAfter(publishBy);
    }
}
