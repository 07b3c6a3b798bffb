package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.training.PeopleBook;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 挂职: somebody is sent to another community for a time, with name and unit as they were on that day. */
@Entity
@Table(name = "training_secondment")
@NamedQuery(
        name = "Secondment.taken",
        query = "select s.code, s.host, s.from, s.lastOn from Secondment s where s.staffId = :staff and s.code <> :but"
                + " and s.from <= :until and s.lastOn >= :since and exists"
                + " (select p from Staff p where p.id = s.staffId and p.scope like :scope) order by s.from")
@NamedQuery(
        name = "Secondment.ofStaff",
        query = "select new cn.tongxinyuan.training.secondment.SecondmentLine(s.code, s.host, s.city, s.from, s.lastOn,"
                + " s.state, s.grade, s.learned, s.applied) from Secondment s, Staff p where p.id = s.staffId"
                + " and p.code = :staff and p.scope like :scope order by s.from desc, s.code")
@NamedQuery(
        name = "Secondment.standing",
        query = "select s.id, s.staffId, s.from, s.lastOn, s.code, s.host, s.listed from Secondment s where exists"
                + " (select p from Staff p where p.id = s.staffId and p.scope like :scope)")
@NamedQuery(name = "Secondment.byIds", query = "select s from Secondment s where s.id in :ids and s.scope like :scope")
@NamedQuery(
        name = "Secondment.people",
        query = "select p from Staff p where p.id in :ids and p.scope like :scope order by p.id")
@NamedQuery(
        name = "Secondment.begun",
        query = "select s from Secondment s where s.startedOn >= :since and s.startedOn <= :day and s.scope like :scope"
                + " order by s.code")
public class Secondment extends BaseEntity implements Scoped {

    /** Code list of the host's assessment. */
    public static final String GRADES = "training.grade";

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    /** A key and no relation: somebody may have moved to a unit that the reader of the list does not see. */
    @Column(name = "staff_id", updatable = false)
    private long staffId;

    @Column(name = "staff_code", updatable = false)
    private String staffCode;

    @Column(name = "staff_name", updatable = false)
    private String staffName;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private SecondmentState state = SecondmentState.SELECTED;

    @Column(name = "host_unit")
    private String hostUnit;

    @Column(name = "host")
    private String host;

    @Column(name = "city")
    private String city;

    @Column(name = "mentor")
    private String mentor;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "year_no")
    private int year;

    @Column(name = "to_on")
    private LocalDate to;

    @Column(name = "last_on")
    private LocalDate lastOn;

    @Column(name = "tasks")
    private String tasks;

    @Column(name = "agreement")
    private String agreement;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "check_words")
    private String check;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @Column(name = "grade")
    private String grade;

    @Column(name = "assessment")
    private String assessment;

    @Column(name = "learned")
    private String learned;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    @Column(name = "applied")
    private String applied;

    @Column(name = "broken_on")
    private LocalDate brokenOn;

    @Column(name = "break_reason")
    private String breakReason;

    /** Whether a list of former years told of it, which may put it right. */
    @Column(name = "listed", updatable = false)
    private boolean listed;

    protected Secondment() {}

    private Secondment(String code, PeopleBook.Person who, ScopePath unit, boolean listed) {
        this.code = code;
        this.staffId = who.id();
        this.staffCode = who.code();
        this.staffName = who.name();
        this.scope = unit.code();
        this.listed = listed;
    }

    /** As a list of former years tells it; the unit is that of then. */
    Secondment(String code, PeopleBook.Person who, ScopePath unit, PastSecondment past, String host) {
        this(code, who, unit, true);
        enter(past, host);
    }

    /** @param host its name as it is called now */
    Secondment(String code, Staff staff, SecondmentPlan plan, String host) {
        this(code, PeopleBook.Person.of(staff), staff.getScope(), false);
        change(plan, host);
    }

    /** @throws RuleViolation {@code training.rule.secondment-begun} where another first day is given to what has begun */
    final void change(SecondmentPlan plan, String called) {
        go(SecondmentAct.CHANGE);
        if (startedOn != null && !plan.from().equals(from)) {
            throw new RuleViolation("training.rule.secondment-begun", from);
        }
        LocalDate latest = checkedOn != null ? checkedOn : startedOn;
        if (latest != null && plan.to().isBefore(latest)) {
            throw new RuleViolation("training.rule.secondment-outside", latest, "—");
        }
        plan(plan, called);
    }

    private void plan(SecondmentPlan plan, String called) {
        hostUnit = plan.hostUnit() == null ? null : plan.hostUnit().code();
        host = called;
        city = plan.city();
        mentor = plan.mentor();
        from = plan.from();
        year = plan.from().getYear();
        to = plan.to();
        lastOn = plan.to();
        tasks = plan.tasks();
    }

    /** In place of what a list told before; what this one leaves open of check and use stays as it is. */
    final void enter(PastSecondment past, String called) {
        if (!listed) {
            throw new RuleViolation("training.rule.secondment-state");
        }
        go(SecondmentAct.ENTER);
        plan(past.plan(), called);
        agreement = past.agreement();
        startedOn = from;
        if (past.checkedOn() != null) {
            SecondmentPlan.requireWithin(past.checkedOn(), from, to);
            checkedOn = past.checkedOn();
            check = past.check();
        }
        assessedOn = to;
        grade = past.grade();
        assessment = past.said();
        learned = past.learned();
        boolean told = past.applied() != null && !past.applied().equals(applied);
        if (told || applied != null) {
            apply(told ? to : appliedOn.isBefore(to) ? to : appliedOn, told ? past.applied() : applied);
        }
    }

    void agree(String number, LocalDate day) {
        go(SecondmentAct.AGREE);
        agreement = number;
        agreedOn = day;
    }

    void start(LocalDate day) {
        go(SecondmentAct.START);
        SecondmentPlan.requireWithin(day, from, to);
        startedOn = day;
    }

    /** @throws RuleViolation {@code training.rule.secondment-outside} for a month in which it does not last */
    void requireNoted(LocalDate month) {
        go(SecondmentAct.NOTE);
        SecondmentPlan.requireWithin(month, startedOn.withDayOfMonth(1), lastOn);
    }

    void check(LocalDate day, String words) {
        go(SecondmentAct.CHECK);
        SecondmentPlan.requireWithin(day, startedOn, to);
        checkedOn = day;
        check = words;
    }

    /** It ends with the assessment, or on its last day where that was before. */
    void assess(LocalDate day, String result, String said, String brought) {
        go(SecondmentAct.ASSESS);
        SecondmentPlan.requireWithin(day, checkedOn, LocalDate.MAX);
        assessedOn = day;
        lastOn = day.isBefore(to) ? day : to;
        grade = result;
        assessment = said;
        learned = brought;
    }

    void apply(LocalDate day, String used) {
        go(SecondmentAct.APPLY);
        SecondmentPlan.requireWithin(day, assessedOn, LocalDate.MAX);
        appliedOn = day;
        applied = used;
    }

    /** Of what has not begun, no day remains. */
    void breakOff(LocalDate day, String why) {
        go(SecondmentAct.BREAK);
        if (startedOn != null) {
            SecondmentPlan.requireWithin(day, checkedOn == null ? startedOn : checkedOn, to);
        }
        brokenOn = day;
        breakReason = why;
        lastOn = startedOn == null ? from.minusDays(1) : day;
    }

    private void go(SecondmentAct act) {
        state = SecondmentAct.WAY.after(state, act);
    }

    long staffId() {
        return staffId;
    }

    /** Whether it can be changed, or broken off. */
    public boolean isOpen() {
        return SecondmentAct.WAY.allows(state, SecondmentAct.CHANGE);
    }

    /** Whether notes are written now. */
    public boolean isNoted() {
        return SecondmentAct.WAY.allows(state, SecondmentAct.NOTE);
    }

    public String getCode() {
        return code;
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

    public SecondmentState getState() {
        return state;
    }

    /** Null for a host elsewhere. */
    public ScopePath getHostUnit() {
        return hostUnit == null ? null : new ScopePath(hostUnit);
    }

    public String getHost() {
        return host;
    }

    /** Province and city; null within the district. */
    public String getCity() {
        return city;
    }

    public String getMentor() {
        return mentor;
    }

    public LocalDate getFrom() {
        return from;
    }

    /** Last day as it was planned. */
    public LocalDate getTo() {
        return to;
    }

    /** Last day as it is: earlier where it ended before. */
    public LocalDate getLastOn() {
        return lastOn;
    }

    public String getTasks() {
        return tasks;
    }

    /** Number of the agreement with the host; null before. */
    public String getAgreement() {
        return agreement;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    /** What the check in the middle came to. */
    public String getCheck() {
        return check;
    }

    public LocalDate getAssessedOn() {
        return assessedOn;
    }

    /** Code of the list {@link #GRADES}; null before. */
    public String getGrade() {
        return grade;
    }

    /** What the host said. */
    public String getAssessment() {
        return assessment;
    }

    /** 练成了什么. */
    public String getLearned() {
        return learned;
    }

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    /** 在本社区用了什么. */
    public String getApplied() {
        return applied;
    }

    public LocalDate getBrokenOn() {
        return brokenOn;
    }

    public String getBreakReason() {
        return breakReason;
    }
}
