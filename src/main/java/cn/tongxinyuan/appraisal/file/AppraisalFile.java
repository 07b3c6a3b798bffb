package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.appraisal.Clause;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Transitions;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.organization.fact.Fact;
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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 考核档案: what somebody was found to have done in a cycle, by which rules, and how the result came to stand. */
@Entity
@Table(name = "appraisal_file")
@NamedQuery(
        name = "AppraisalFile.ofCycle",
        query = "select f from AppraisalFile f where f.cycle = :cycle and f.scope like :scope order by f.scope, f.code")
@NamedQuery(
        name = "AppraisalFile.ofStaff",
        query = "select f from AppraisalFile f join fetch f.cycle where f.staff = :staff and f.scope like :scope"
                + " order by f.code desc")
@NamedQuery(
        name = "AppraisalFile.due",
        query = "select f from AppraisalFile f where f.state = cn.tongxinyuan.appraisal.file.FileState.NOTICED"
                + " and f.objectionDue < :today and f.scope like :scope order by f.code")
@NamedQuery(
        name = "AppraisalFile.graded",
        query = "select count(f) from AppraisalFile f where f.cycle = :cycle and f.grade = :grade and f.code <> :but"
                + " and f.scope like :scope")
@NamedQuery(
        name = "AppraisalFile.count",
        query = "select count(f) from AppraisalFile f where f.cycle = :cycle and f.scope like :scope")
@NamedQuery(
        name = "AppraisalFile.without",
        query = "select s from Staff s where s.leftOn is null and s.scope like :scope and not exists"
                + " (select f from AppraisalFile f where f.cycle = :cycle and f.staffId = s.id) order by s.code")
@NamedQuery(name = "AppraisalFile.person", query = "select s from Staff s where s.id = :staff and s.scope like :scope")
@NamedQuery(
        name = "AppraisalFile.noticed",
        query = "select f.code, f.staff, f.scope from AppraisalFile f where f.cycle = :cycle and exists"
                + " (select r from AppraisalRound r where r.file = f and r.noticedOn <= :day) and f.scope like :scope"
                + " order by f.code")
@NamedQuery(
        name = "AppraisalFile.roll",
        query = "select distinct s.code from Staff s join s.posts p where p.unit like :scope and p.from <= :day"
                + " and (p.to is null or p.to >= :day)")
public class AppraisalFile extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    enum Act {
        NOTICE,
        OBJECT,
        WITHDRAW,
        UPHOLD,
        REJECT,
        SETTLE
    }

    static final Transitions<FileState, Act> TRANSITIONS = new Transitions<FileState, Act>(
                    FileState.class, "appraisal.rule.file-state")
            .edge(FileState.DRAFTING, Act.NOTICE, FileState.NOTICED)
            .edge(FileState.NOTICED, Act.OBJECT, FileState.OBJECTED)
            .edge(FileState.NOTICED, Act.SETTLE, FileState.SETTLED)
            .edge(FileState.OBJECTED, Act.WITHDRAW, FileState.NOTICED)
            .edge(FileState.OBJECTED, Act.UPHOLD, FileState.DRAFTING)
            .edge(FileState.OBJECTED, Act.REJECT, FileState.SETTLED);

    @Column(name = "code", updatable = false)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cycle_id", updatable = false)
    private Cycle cycle;

    @Column(name = "staff_id", updatable = false)
    private long staffId;

    @Column(name = "staff_code", updatable = false)
    private String staff;

    @Column(name = "staff_name", updatable = false)
    private String name;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private FileState state = FileState.DRAFTING;

    /** Counts what was done to it and what hangs on it, so that every act gives it another version. */
    @Column(name = "acts")
    private int acts;

    @Column(name = "score")
    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    @Column(name = "grade")
    private Grade grade;

    @Column(name = "noticed_on")
    private LocalDate noticedOn;

    @Column(name = "objection_due")
    private LocalDate objectionDue;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @OneToMany(mappedBy = "file", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rule")
    private List<Mark> marks = new ArrayList<>();

    @OneToMany(mappedBy = "file", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rule, on, id")
    private List<Evidence> evidence = new ArrayList<>();

    @OneToMany(mappedBy = "file", cascade = CascadeType.ALL)
    @OrderBy("situation")
    private List<Hit> hits = new ArrayList<>();

    @OneToMany(mappedBy = "file", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Round> rounds = new ArrayList<>();

    protected AppraisalFile() {}

    AppraisalFile(String code, Cycle cycle, Staff person) {
        this.code = code;
        this.cycle = cycle;
        this.staffId = person.getId();
        this.staff = person.getCode();
        this.name = person.getName();
        this.scope = person.getScope().code();
    }

    /** @throws RuleViolation {@code appraisal.rule.measured}, {@code .marks-range}, and as {@link #requireDrafting} */
    void judge(Clause rule, BigDecimal given, String why, LocalDate on, String by) {
        requireDrafting();
        if (!rule.getScoring().isByHand()) {
            throw new RuleViolation("appraisal.rule.measured", rule.getNumber());
        }
        if (given.signum() < 0
                || given.compareTo(rule.getFullMarks()) > 0
                || given.stripTrailingZeros().scale() > 1) {
            throw new RuleViolation("appraisal.rule.marks-range", rule.getNumber(), rule.getFullMarks());
        }
        mark(rule.getNumber()).write(given, why, on, by);
        acts++;
    }

    /** Puts the records of a rule in place of those gathered before; where there are none, the rule is not assessed. */
    void measure(Clause rule, List<Fact> facts, LocalDate on, String by) {
        requireDrafting();
        evidence.removeIf(old -> old.getRule() == rule.getNumber());
        facts.forEach(fact -> evidence.add(new Evidence(this, rule.getNumber(), fact)));
        if (facts.isEmpty()) {
            marks.removeIf(mark -> mark.getRule() == rule.getNumber());
        } else {
            BigDecimal amount = facts.stream().map(Fact::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            mark(rule.getNumber()).write(rule.getText().marksOf(amount), null, on, by);
        }
        acts++;
    }

    private Mark mark(int rule) {
        return marks.stream().filter(mark -> mark.getRule() == rule).findFirst().orElseGet(() -> {
            Mark mark = new Mark(this, rule);
            marks.add(mark);
            return mark;
        });
    }

    /** @throws RuleViolation {@code appraisal.rule.hit-twice}, and as {@link #requireDrafting} */
    void propose(int situation, String why, LocalDate on, String by) {
        requireDrafting();
        if (hits.stream().anyMatch(hit -> hit.getSituation() == situation)) {
            throw new RuleViolation("appraisal.rule.hit-twice", situation);
        }
        hits.add(new Hit(this, situation, why, on, by));
        acts++;
    }

    /**
     * The hit of a situation, to be acted on.
     *
     * @throws UnknownRecord {@code appraisal.rule.unknown-hit}
     */
    Hit touched(int situation) {
        acts++;
        return hits.stream()
                .filter(hit -> hit.getSituation() == situation)
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("appraisal.rule.unknown-hit", situation));
    }

    /** @throws RuleViolation {@code appraisal.rule.file-state} once the person was told a result */
    void requireDrafting() {
        if (state != FileState.DRAFTING) {
            throw new RuleViolation("appraisal.rule.file-state");
        }
    }

    /** @throws RuleViolation {@code appraisal.rule.hit-open} while a failing situation is undecided */
    void notice(Result result, LocalDate on, LocalDate due, String by) {
        FileState next = TRANSITIONS.after(state, Act.NOTICE);
        if (hits.stream().anyMatch(Hit::isOpen)) {
            throw new RuleViolation("appraisal.rule.hit-open");
        }
        state = next;
        score = result.score();
        grade = result.grade();
        noticedOn = on;
        objectionDue = due;
        rounds.add(new Round(this, rounds.size() + 1, result, on, due, by));
        acts++;
    }

    void object(String words, LocalDate on, LocalDate due) {
        FileState next = TRANSITIONS.after(state, Act.OBJECT);
        last().object(words, on, due);
        state = next;
        acts++;
    }

    void withdraw(LocalDate on, String by) {
        FileState next = TRANSITIONS.after(state, Act.WITHDRAW);
        last().decide(Review.WITHDRAWN, null, on, by);
        state = next;
        acts++;
    }

    void decide(boolean upheld, String why, LocalDate on, String by) {
        FileState next = TRANSITIONS.after(state, upheld ? Act.UPHOLD : Act.REJECT);
        last().decide(upheld ? Review.UPHELD : Review.REJECTED, why, on, by);
        state = next;
        settledOn = upheld ? null : on;
        acts++;
    }

    void settle(LocalDate on) {
        state = TRANSITIONS.after(state, Act.SETTLE);
        settledOn = on;
        acts++;
    }

    private Round last() {
        return rounds.get(rounds.size() - 1);
    }

    /** What it comes to as it stands now. */
    Result result() {
        return Result.of(
                cycle.getScheme().getTerms(),
                cycle.getScheme().getRules(),
                marks.stream().collect(Collectors.toMap(Mark::getRule, Mark::getMarks)),
                hits.stream().anyMatch(Hit::isConfirmed));
    }

    Map<Integer, Mark> marksByRule() {
        return marks.stream().collect(Collectors.toMap(Mark::getRule, mark -> mark));
    }

    List<Evidence> evidenceOf(int rule) {
        return evidence.stream().filter(each -> each.getRule() == rule).toList();
    }

    List<Hit> hits() {
        return List.copyOf(hits);
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }

    long staffId() {
        return staffId;
    }

    public String getCode() {
        return code;
    }

    public Cycle getCycle() {
        return cycle;
    }

    /** Code of the person. */
    public String getStaff() {
        return staff;
    }

    /** Name of the person on the day the file was begun. */
    public String getName() {
        return name;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public FileState getState() {
        return state;
    }

    /** The last one that was told; null before, and where too little was assessed. */
    public BigDecimal getScore() {
        return score;
    }

    public Grade getGrade() {
        return grade;
    }

    public LocalDate getNoticedOn() {
        return noticedOn;
    }

    /** Last day of objecting. */
    public LocalDate getObjectionDue() {
        return objectionDue;
    }

    public LocalDate getSettledOn() {
        return settledOn;
    }
}
