package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.UnknownRecord;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 师徒结对: a studio guides a reserve cadre, by a plan of their own (一人一策). */
@Entity
@Table(name = "mentoring_pair")
@NamedQuery(
        name = "Mentorship.shared",
        query = "select distinct r from Mentorship r join fetch r.studio where r.code = :code and " + Mentorship.SHARED)
@NamedQuery(
        name = "Mentorship.ofStudio",
        query = "select r from Mentorship r join fetch r.studio where r.studio = :studio and " + Mentorship.SHARED
                + " order by r.scope, r.code")
@NamedQuery(
        name = "Mentorship.ofCadre",
        query = "select r from Mentorship r join fetch r.studio where r.cadreId = :cadre and " + Mentorship.SHARED
                + " order by r.code")
@NamedQuery(
        name = "Mentorship.active",
        query = "select count(r) from Mentorship r where r.studio = :studio and r.endedOn is null")
@NamedQuery(
        name = "Mentorship.onDay",
        query = "select r from Mentorship r join fetch r.studio s where r.begunOn <= :day"
                + " and (r.endedOn is null or r.endedOn > :day) and s.openedOn <= :day"
                + " and (s.closedOn is null or s.closedOn > :day) and r.studioScope like :scope order by r.code")
@NamedQuery(
        name = "Mentorship.since",
        query = "select r from Mentorship r join fetch r.studio where r.begunOn <= :day"
                + " and (r.endedOn is null or r.endedOn > :since) and r.scope like :scope order by r.code")
public class Mentorship extends BaseEntity implements Scoped {

    /** Of a record that the mentee's unit and the studio's community share. */
    public static final String SHARED = "(r.scope like :scope or r.studioScope like :scope)";

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @ManyToOne(optional = false)
    @JoinColumn(name = "studio_id", updatable = false)
    private Studio studio;

    @Column(name = "cadre_id", updatable = false)
    private long cadreId;

    /** The same while the pair lasts: nobody has two mentors. */
    @Column(name = "live_cadre")
    private Long liveCadre;

    @Column(name = "cadre_code", updatable = false)
    private String cadreCode;

    @Column(name = "staff_name", updatable = false)
    private String staffName;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "studio_scope", updatable = false)
    private String studioScope;

    @Column(name = "begun_on", updatable = false)
    private LocalDate begunOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_kind")
    private PairEnd end;

    @Column(name = "goal")
    private String goal;

    @Column(name = "plan_edition")
    private int planEdition;

    @ElementCollection
    @CollectionTable(name = "mentoring_step", joinColumns = @JoinColumn(name = "pair_id"))
    private Set<PlanStep> steps = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "mentoring_missed", joinColumns = @JoinColumn(name = "pair_id"))
    private Set<MissedMonth> missed = new HashSet<>();

    protected Mentorship() {}

    Mentorship(String code, Studio studio, ReserveCadre cadre, LocalDate today) {
        this.code = code;
        this.studio = studio;
        this.cadreId = cadre.getId();
        this.liveCadre = cadre.getId();
        this.cadreCode = cadre.getCode();
        this.staffName = cadre.getStaffName();
        this.scope = cadre.getScope().code();
        this.studioScope = studio.getUnit().code();
        this.begunOn = today;
    }

    /** @throws Conflict {@code mentoring.rule.pair-over} */
    void requireActive() {
        if (endedOn != null) {
            throw new Conflict("mentoring.rule.pair-over", code);
        }
    }

    void end(PairEnd how, LocalDate day) {
        requireActive();
        endedOn = day;
        end = how;
        liveCadre = null;
    }

    /** The plan is this from now on; a step that stays keeps what came of it. */
    void plan(String asGoal, List<PlanStep> planned) {
        requireActive();
        List<PlanStep> before = List.copyOf(steps);
        goal = asGoal;
        planEdition++;
        steps.clear();
        planned.forEach(each -> steps.add(before.stream()
                .filter(old -> old.isSame(each) && old.getDoneOn() != null)
                .findFirst()
                .map(old -> each.done(old.getDoneOn(), old.getOutcome()))
                .orElse(each)));
    }

    /** @throws UnknownRecord {@code mentoring.rule.unknown-step} */
    void finish(int number, String outcome, LocalDate today) {
        requireActive();
        PlanStep step = steps.stream()
                .filter(each -> each.getNumber() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("mentoring.rule.unknown-step", number));
        steps.remove(step);
        steps.add(step.done(today, outcome));
        planEdition++;
    }

    void excuse(YearMonth month, String reason) {
        MissedMonth one = new MissedMonth(month, reason);
        missed.remove(one);
        missed.add(one);
        planEdition++;
    }

    long cadreId() {
        return cadreId;
    }

    public String getCode() {
        return code;
    }

    public Studio getStudio() {
        return studio;
    }

    public String getCadreCode() {
        return cadreCode;
    }

    /** The mentee's. */
    public String getStaffName() {
        return staffName;
    }

    /** The mentee's unit. */
    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    @Override
    public boolean isOpenTo(ScopePath caller) {
        return caller.contains(getScope()) || isOfMentor(caller);
    }

    /** Whether a caller of this unit acts on the mentor's side. */
    public boolean isOfMentor(ScopePath caller) {
        return caller.contains(new ScopePath(studioScope));
    }

    public LocalDate getBegunOn() {
        return begunOn;
    }

    /** First day without; null while it lasts. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    /** Null while it lasts. */
    public PairEnd getEnd() {
        return end;
    }

    /** What the plan wants; null before there is one. */
    public String getGoal() {
        return goal;
    }

    public List<PlanStep> getSteps() {
        return steps.stream()
                .sorted(Comparator.comparingInt(PlanStep::getNumber))
                .toList();
    }

    public Optional<String> getReason(YearMonth month) {
        return missed.stream()
                .filter(each -> each.getMonth().equals(month))
                .findFirst()
                .map(MissedMonth::getReason);
    }

    /** Months that passed without an exchange, with the reason that was given. */
    public List<MissedMonth> getExcused() {
        return missed.stream()
                .sorted(Comparator.comparing(MissedMonth::getMonth))
                .toList();
    }

    /** Months that were over on a day and in which an exchange was due: those the pair lasted through from the first day. */
    public List<YearMonth> getDueMonths(LocalDate day) {
        YearMonth first = YearMonth.from(begunOn.minusDays(1)).plusMonths(1);
        LocalDate until = endedOn == null || endedOn.isAfter(day) ? day.plusDays(1) : endedOn;
        return first.atDay(1).isAfter(until.withDayOfMonth(1))
                ? List.of()
                : first.atDay(1)
                        .datesUntil(until.withDayOfMonth(1), Period.ofMonths(1))
                        .map(YearMonth::from)
                        .toList();
    }
}
