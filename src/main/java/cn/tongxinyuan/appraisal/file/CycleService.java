package cn.tongxinyuan.appraisal.file;

import static cn.tongxinyuan.appraisal.AppraisalPermission.APPRAISE;
import static cn.tongxinyuan.appraisal.AppraisalPermission.SCHEME;
import static cn.tongxinyuan.appraisal.AppraisalPermission.VIEW;

import cn.tongxinyuan.appraisal.Scheme;
import cn.tongxinyuan.appraisal.SchemeService;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cycles are opened and closed by 区委社会工作部; units begin the files of their people in them. */
@Stateless
@Audited("appraisal")
@RolesAllowed(SCHEME)
public class CycleService {

    private static final String PREFIX = "KH";
    private static final String FILE_PREFIX = "DA";
    private static final int MOST_TITLE = 80;
    private static final int LEAST_UNIT = 9;

    @Inject
    FileQueries queries;

    @Inject
    FileWork work;

    @Inject
    SchemeService schemes;

    @Inject
    Numbers numbers;

    @Inject
    Me me;

    @Inject
    Event<CycleChanged> changed;

    /** A line of the list that is posted: whose result it is can be told by those who know the person alone. */
    public record Posted(String name, ScopePath unit, Grade grade) {}

    /**
     * Opens a cycle under the edition of the rules that is in force on its first day.
     *
     * @return its code
     * @throws RuleViolation {@code appraisal.rule.cycle-title}, {@code .cycle-days}, {@code .no-scheme}
     * @throws Conflict {@code appraisal.rule.cycle-twice} for the days of another one
     */
    public String open(String title, LocalDate from, LocalDate to) {
        String tidy = title == null ? "" : Text.tidy(title);
        if (tidy.isEmpty() || tidy.length() > MOST_TITLE) {
            throw new RuleViolation("appraisal.rule.cycle-title");
        }
        if (from == null || to == null || to.isBefore(from) || from.isAfter(work.today())) {
            throw new RuleViolation("appraisal.rule.cycle-days");
        }
        Scheme scheme = schemes.on(from).orElseThrow(() -> new RuleViolation("appraisal.rule.no-scheme", from));
        // numbers are given one after another: of two who open the same days the second finds the first
        String code = numbers.next(PREFIX, to.getYear());
        if (queries.hasCycle(from, to)) {
            throw new Conflict("appraisal.rule.cycle-twice");
        }
        Cycle cycle = new Cycle(code, tidy, from, to, scheme, work.today(), me.getUsername());
        queries.store(cycle);
        fire(cycle, me.scope(), Wording.of("appraisal.told.opened", scheme.getCode()));
        return code;
    }

    /**
     * No file is begun in it any more; those begun go on.
     *
     * @throws RuleViolation {@code appraisal.rule.cycle-closed}
     */
    public void close(String code) {
        Cycle cycle = queries.heldCycle(code);
        cycle.close(work.today());
        fire(cycle, me.scope(), Wording.of("appraisal.told.closed"));
    }

    /**
     * Begins the files of all who hold a post in a unit and have none, with what is on record about each.
     *
     * @return how many were begun
     * @throws RuleViolation {@code appraisal.rule.cycle-closed}, {@code .unit-large} for more than a street
     */
    @RolesAllowed(APPRAISE)
    public int begin(String code, ScopePath unit) {
        me.require(unit);
        if (unit.code().length() < LEAST_UNIT) {
            throw new RuleViolation("appraisal.rule.unit-large");
        }
        Cycle cycle = queries.heldCycle(code);
        cycle.requireOpen();
        List<Staff> people = queries.without(unit, cycle);
        for (Staff person : people) {
            AppraisalFile file =
                    new AppraisalFile(numbers.next(FILE_PREFIX, cycle.getTo().getYear()), cycle, person);
            work.gather(file, person, me.getUsername());
            queries.store(file);
        }
        if (!people.isEmpty()) {
            fire(cycle, unit, Wording.of("appraisal.told.begun", people.size()));
        }
        return people.size();
    }

    /**
     * Notes what the residents of a unit answered; once more, it takes the place of what was noted before.
     *
     * @throws RuleViolation {@code appraisal.rule.answers}, {@code .cycle-closed}
     */
    @RolesAllowed(APPRAISE)
    public void poll(String code, ScopePath unit, @Valid Answers answers) {
        answers.requireSound();
        me.require(unit);
        Cycle cycle = queries.heldCycle(code);
        cycle.requireOpen();
        Opinion opinion = queries.opinion(cycle, unit).orElseGet(() -> new Opinion(cycle, unit));
        opinion.note(answers, work.today(), me.getUsername());
        queries.store(opinion);
        fire(
                cycle,
                unit,
                Wording.of("appraisal.told.polled", answers.asked(), answers.answered(), answers.satisfied()));
    }

    /** @throws UnknownRecord {@code appraisal.rule.unknown-cycle} */
    @RolesAllowed(VIEW)
    public Cycle find(String code) {
        return queries.cycle(code);
    }

    /** Titles of all cycles by their codes, the latest first; they are public. */
    @PermitAll
    public Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        queries.cycles().forEach(cycle -> titles.put((String) cycle[0], (String) cycle[1]));
        return titles;
    }

    /** What the residents of a unit answered; empty where nobody noted it. */
    @RolesAllowed(APPRAISE)
    public Optional<Opinion> opinion(Cycle cycle, ScopePath unit) {
        return queries.opinion(cycle, unit);
    }

    /** How many files of the caller's unit there are. */
    @RolesAllowed(APPRAISE)
    public long files(Cycle cycle) {
        return queries.files(me.scope(), cycle);
    }

    /** Codes of the files of the caller's unit, by unit. */
    @RolesAllowed(APPRAISE)
    public List<String> codes(Cycle cycle) {
        return queries.ofCycle(me.scope(), cycle).stream()
                .map(AppraisalFile::getCode)
                .toList();
    }

    /** Results of the caller's unit that were told, as they are posted: with masked names, in the order of the units. */
    @RolesAllowed(APPRAISE)
    public List<Posted> posting(Cycle cycle) {
        List<Posted> posted = queries.ofCycle(me.scope(), cycle).stream()
                .filter(file -> file.getState() == FileState.NOTICED || file.getState() == FileState.SETTLED)
                .map(file -> new Posted(Mask.name(file.getName()), file.getScope(), file.getGrade()))
                .toList();
        fire(cycle, me.scope(), Wording.of("appraisal.told.posting", posted.size()));
        return posted;
    }

    private void fire(Cycle cycle, ScopePath unit, String summary) {
        changed.fire(new CycleChanged(cycle.getCode(), unit, summary));
    }
}
