package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.SystemCaller;
import cn.tongxinyuan.training.PeopleBook;
import cn.tongxinyuan.training.TrainingPermission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 挂职锻炼 of the people of the caller's unit, from the selection to what is used of it at home. */
@Stateless
@Audited("training")
@RolesAllowed(TrainingPermission.SECOND)
public class SecondmentService {

    static final String PREFIX = "GD";
    private static final int MOST_WORDS = 500;
    private static final int MOST_NUMBER = 40;

    @Inject
    SecondmentQueries queries;

    @Inject
    RegionService regions;

    @Inject
    Codes codes;

    @Inject
    Numbers numbers;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<SecondmentChanged> changed;

    /**
     * Selects somebody.
     *
     * @throws RuleViolation as {@link SecondmentPlan#requireSound}, {@code training.rule.secondment-unit} for a host that is no
     *     unit of the district, {@code .secondment-own} for the unit somebody comes from, {@code .unknown-staff} for somebody
     *     who has left
     * @throws UnknownRecord {@code training.rule.no-staff}, for people of other units too
     * @throws Conflict {@code training.rule.secondment-twice} where the person is elsewhere on one of the days
     */
    public Secondment select(@Valid SecondmentPlan plan) {
        Secondment secondment = of(plan);
        fire(secondment, Wording.of("training.told.selected", plan.from(), plan.to(), secondment.getHost()));
        queries.flush();
        return secondment;
    }

    private Secondment of(SecondmentPlan plan) {
        Staff staff = freed(plan);
        if (staff.getLeftOn() != null) {
            throw new RuleViolation("training.rule.unknown-staff", staff.getCode());
        }
        String host = host(plan, staff.getScope().code());
        Secondment secondment = new Secondment(numbers.next(PREFIX, plan.from().getYear()), staff, plan, host);
        queries.store(secondment);
        return secondment;
    }

    /** Who is to go, while nobody else sends them anywhere. */
    private Staff freed(SecondmentPlan plan) {
        plan.requireSound();
        Staff staff = queries.heldStaff(plan.staff());
        queries.requireFree(staff.getId(), plan.from(), plan.to(), "");
        return staff;
    }

    private String host(SecondmentPlan plan, String home) {
        if (plan.hostUnit() == null) {
            return plan.host();
        }
        if (!regions.exists(plan.hostUnit().code())) {
            throw new RuleViolation(
                    "training.rule.secondment-unit", plan.hostUnit().code());
        }
        if (plan.hostUnit().code().equals(home)) {
            throw new RuleViolation("training.rule.secondment-own");
        }
        return regions.fullName(plan.hostUnit());
    }

    /**
     * Writes down what lists of former years tell, of people who have left since, too; all of them or none.
     *
     * @throws RuleViolation as {@link #select} and {@link #assess}, {@code training.rule.secondment-outside} for a check or a note
     *     of a day on which it did not last
     */
    public List<Secondment> enter(List<@Valid PastSecondment> past) {
        queries.holdLists();
        List<Secondment> entered = new ArrayList<>();
        List<SecondmentNote> notes = new ArrayList<>();
        past.stream().sorted(Comparator.comparing(each -> each.plan().staff())).forEach(each -> {
            SecondmentPlan plan = each.plan();
            past(plan.to());
            grade(each.grade(), plan.to());
            Staff staff = freed(plan);
            String host = host(plan, staff.getScope().code());
            Secondment secondment = new Secondment(
                    numbers.next(PREFIX, plan.from().getYear()),
                    PeopleBook.Person.of(staff),
                    staff.getScope(),
                    each,
                    host);
            queries.store(secondment);
            each.notes().forEach(note -> notes.add(new SecondmentNote(secondment, note)));
            fire(secondment, Wording.of("training.told.entered", plan.from(), plan.to(), host));
            entered.add(secondment);
        });
        // last, since every question asked before looks through all that is not stored yet
        notes.forEach(queries::store);
        return entered;
    }

    /**
     * Changes where, when and what for; who is sent stays.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation as {@link #select}, {@code training.rule.secondment-begun}, {@code .secondment-person}, {@code
     *     .secondment-outside} where it would end before what was written of it
     */
    public Secondment change(String code, long version, @Valid SecondmentPlan plan) {
        Secondment secondment = held(code, version);
        plan.requireSound();
        if (!plan.staff().equals(secondment.getStaffCode())) {
            throw new RuleViolation("training.rule.secondment-person");
        }
        String host = host(plan, secondment.getScope().code());
        queries.requireFree(secondment.staffId(), plan.from(), plan.to(), code);
        queries.notes(secondment).stream()
                .map(SecondmentNote::getMonth)
                .filter(month -> month.isAfter(plan.to()))
                .findFirst()
                .ifPresent(month -> {
                    throw new RuleViolation("training.rule.secondment-outside", month, "—");
                });
        secondment.change(plan, host);
        fire(secondment, Wording.of("training.told.selected", plan.from(), plan.to(), host));
        queries.flush();
        return secondment;
    }

    /** @param day on which it was signed */
    public void agree(String code, long version, String number, LocalDate day) {
        Secondment secondment = held(code, version);
        secondment.agree(words(number, MOST_NUMBER), past(day));
        fire(secondment, Wording.of("training.told.agreed", number.strip()));
    }

    /** @param day on which somebody arrived */
    public void start(String code, long version, LocalDate day) {
        Secondment secondment = held(code, version);
        secondment.start(past(day));
        fire(secondment, Wording.of("training.told.started", day));
    }

    /**
     * Writes down what a month brought, in place of what was written of it before.
     *
     * @param month any day of it
     * @throws RuleViolation {@code training.rule.secondment-outside} for a month in which it does not last, {@code
     *     .secondment-ahead}, {@code .words-needed}, {@code .secondment-state}
     */
    public void note(String code, LocalDate month, String words) {
        Secondment secondment = queries.held(code);
        LocalDate first = past(month.withDayOfMonth(1));
        secondment.requireNoted(first);
        SecondmentNote note = queries.notes(secondment).stream()
                .filter(each -> each.getMonth().equals(first))
                .findFirst()
                .orElseGet(() -> new SecondmentNote(secondment, first));
        note.write(words(words, MOST_WORDS), LocalDate.now(clock));
        queries.store(note);
        fire(secondment, Wording.of("training.told.noted", first.toString().substring(0, 7)));
    }

    /** 中期检查. */
    public void check(String code, long version, LocalDate day, String words) {
        Secondment secondment = held(code, version);
        secondment.check(past(day), words(words, MOST_WORDS));
        fire(secondment, Wording.of("training.told.checked", day));
    }

    /**
     * 鉴定: what the host says of it, and what was learned.
     *
     * @param grade code of the list {@link Secondment#GRADES}
     * @throws RuleViolation {@code training.rule.unknown-grade}, and those of every act
     */
    public void assess(String code, long version, LocalDate day, String grade, String words, String learned) {
        Secondment secondment = held(code, version);
        secondment.assess(past(day), grade(grade, day), words(words, MOST_WORDS), words(learned, MOST_WORDS));
        fire(secondment, Wording.of("training.told.assessed", grade));
    }

    /** 成果转化: what of it is used at home. */
    public void apply(String code, long version, LocalDate day, String words) {
        Secondment secondment = held(code, version);
        secondment.apply(past(day), words(words, MOST_WORDS));
        fire(secondment, Wording.of("training.told.applied", day));
    }

    /** It ends before its time, or does not begin. */
    public void breakOff(String code, long version, LocalDate day, String words) {
        Secondment secondment = held(code, version);
        secondment.breakOff(past(day), words(words, MOST_WORDS));
        fire(secondment, Wording.of("training.told.broken", day, words.strip()));
    }

    private Secondment held(String code, long version) {
        Secondment secondment = queries.held(code);
        secondment.requireVersion(version);
        return secondment;
    }

    private LocalDate past(LocalDate day) {
        if (day == null || day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("training.rule.secondment-ahead");
        }
        return day;
    }

    private static String words(String text, int most) {
        if (text == null || text.isBlank() || text.strip().length() > most) {
            throw new RuleViolation("training.rule.words-needed", most);
        }
        return text.strip();
    }

    private String grade(String code, LocalDate day) {
        if (code == null || codes.find(Secondment.GRADES, code, day).isEmpty()) {
            throw new RuleViolation("training.rule.unknown-grade", code == null ? "" : code);
        }
        return code;
    }

    /** @throws UnknownRecord {@code training.rule.unknown-secondment}, for those of other units too */
    @RolesAllowed(TrainingPermission.RECORDS)
    public Secondment open(String code) {
        return queries.secondment(code);
    }

    /** What was written of its months, the first of them first. */
    @RolesAllowed(TrainingPermission.RECORDS)
    public List<SecondmentNote> notes(Secondment secondment) {
        return queries.notes(secondment);
    }

    /** Secondments of somebody who is now in the caller's unit, whoever had sent them; the latest first. */
    @RolesAllowed(TrainingPermission.RECORDS)
    public List<SecondmentLine> ofStaff(String staff) {
        return queries.ofStaff(staff);
    }

    /** The caller's own, the latest first; none for accounts that are nobody's. */
    @RolesAllowed(TrainingPermission.OWN)
    public List<SecondmentLine> mine() {
        return me.person()
                .map(person -> SystemCaller.asSystem(() -> queries.ofStaff(person)))
                .orElse(List.of());
    }

    private void fire(Secondment secondment, String summary) {
        changed.fire(new SecondmentChanged(secondment.getCode(), secondment.getScope(), summary));
    }
}
