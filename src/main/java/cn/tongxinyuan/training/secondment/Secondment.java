package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Transitions;
import cn.tongxinyuan.organization.Staff;
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
        name = "Secondment.begun",
        query = "select s from Secondment s where s.startedOn >= :since and s.startedOn <= :day and s.scope like :scope"
                + " order by s.code")
public class Secondment extends BaseEntity implements Scoped {

    /** Code list of the host's assessment. */
    public static final String GRADES = "training.grade";

    private static final long serialVersionUID = 1L;

    enum Act {
        CHANGE,
        AGREE,
        START,
        NOTE,
        CHECK,
        ASSESS,
        APPLY,
        BREAK
    }

    static final Transitions<SecondmentState, Act> TRANSITIONS = new Transitions<SecondmentState, Act>(
                    SecondmentState.class, "training.rule.secondment-state")
            .edge(SecondmentState.SELECTED, Act.CHANGE, SecondmentState.SELECTED)
            .edge(SecondmentState.SELECTED, Act.AGREE, SecondmentState.AGREED)
            .edge(SecondmentState.SELECTED, Act.BREAK, SecondmentState.BROKEN)
            .edge(SecondmentState.AGREED, Act.CHANGE, SecondmentState.AGREED)
            .edge(SecondmentState.AGREED, Act.START, SecondmentState.SERVING)
            .edge(SecondmentState.AGREED, Act.BREAK, SecondmentState.BROKEN)
            .edge(SecondmentState.SERVING, Act.CHANGE, SecondmentState.SERVING)
            .edge(SecondmentState.SERVING, Act.NOTE, SecondmentState.SERVING)
            .edge(SecondmentState.SERVING, Act.CHECK, SecondmentState.CHECKED)
            .edge(SecondmentState.SERVING, Act.BREAK, SecondmentState.BROKEN)
            .edge(SecondmentState.CHECKED, Act.CHANGE, SecondmentState.CHECKED)
            .edge(SecondmentState.CHECKED, Act.NOTE, SecondmentState.CHECKED)
            .edge(SecondmentState.CHECKED, Act.ASSESS, SecondmentState.ASSESSED)
            .edge(SecondmentState.CHECKED, Act.BREAK, SecondmentState.BROKEN)
            .edge(SecondmentState.ASSESSED, Act.APPLY, SecondmentState.APPLIED);

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

    protected Secondment() {}

    /** @param host its name as it is called now */
    Secondment(String code, Staff staff, SecondmentPlan plan, String host) {
        this.code = code;
        this.staffId = staff.getId();
        this.staffCode = staff.getCode();
        this.staffName = staff.getName();
        this.scope = staff.getScope().code();
        change(plan, host);
    }

    /** @throws RuleViolation {@code training.rule.secondment-begun} where another first day is given to what has begun */
    final void change(SecondmentPlan plan, String called) {
        go(Act.CHANGE);
        if (startedOn != null && !plan.from().equals(from)) {
            throw new RuleViolation("training.rule.secondment-begun", from);
        }
        LocalDate latest = checkedOn != null ? checkedOn : startedOn;
        if (latest != null && plan.to().isBefore(latest)) {
            throw new RuleViolation("training.rule.secondment-outside", latest, "—");
        }
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

    void agree(String number, LocalDate day) {
        go(Act.AGREE);
        agreement = number;
        agreedOn = day;
    }

    void start(LocalDate day) {
        go(Act.START);
        requireWithin(day, from, to);
        startedOn = day;
    }

    /** @throws RuleViolation {@code training.rule.secondment-outside} for a month in which it does not last */
    void requireNoted(LocalDate month) {
        go(Act.NOTE);
        if (month.isBefore(startedOn.withDayOfMonth(1)) || month.isAfter(lastOn)) {
            throw new RuleViolation("training.rule.secondment-outside", startedOn, lastOn);
        }
    }

    void check(LocalDate day, String words) {
        go(Act.CHECK);
        requireWithin(day, startedOn, to);
        checkedOn = day;
        check = words;
    }

    /** It ends with the assessment, or on its last day where that was before. */
    void assess(LocalDate day, String result, String said, String brought) {
        go(Act.ASSESS);
        requireWithin(day, checkedOn, LocalDate.MAX);
        assessedOn = day;
        lastOn = day.isBefore(to) ? day : to;
        grade = result;
        assessment = said;
        learned = brought;
    }

    void apply(LocalDate day, String used) {
        go(Act.APPLY);
        requireWithin(day, assessedOn, LocalDate.MAX);
        appliedOn = day;
        applied = used;
    }

    /** Of what has not begun, no day remains. */
    void breakOff(LocalDate day, String why) {
        go(Act.BREAK);
        if (startedOn != null) {
            requireWithin(day, checkedOn == null ? startedOn : checkedOn, to);
        }
        brokenOn = day;
        breakReason = why;
        lastOn = startedOn == null ? from.minusDays(1) : day;
    }

    private void go(Act act) {
        state = TRANSITIONS.after(state, act);
    }

    private static void requireWithin(LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new RuleViolation("training.rule.secondment-outside", first, last.equals(LocalDate.MAX) ? "—" : last);
        }
    }

    long staffId() {
        return staffId;
    }

    /** Whether it can be changed, or broken off. */
    public boolean isOpen() {
        return TRANSITIONS.allows(state, Act.CHANGE);
    }

    /** Whether notes are written now. */
    public boolean isNoted() {
        return TRANSITIONS.allows(state, Act.NOTE);
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
