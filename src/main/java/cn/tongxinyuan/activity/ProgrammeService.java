package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.platform.database.Unique;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A month's programme from its draft to its publication: the community drafts, the street checks, the district publishes. */
@Stateless
@Audited("activity")
@RolesAllowed(ActivityPermission.VIEW)
public class ProgrammeService {

    private static final int ALL = 1000;
    private static final int LONGEST = 200;

    @Inject
    ProgrammeQueries queries;

    @Inject
    ProgrammeWork work;

    @Inject
    ProgrammeTasks tasks;

    @Inject
    CentreService centres;

    @Inject
    Me me;

    @Inject
    Event<ProgrammeChanged> changed;

    /** @throws UnknownRecord {@code activity.rule.unknown-programme}, for those of other units too */
    public Programme open(String code) {
        return queries.programme(code);
    }

    /** The programme of a centre for a month; empty where nobody has begun it. */
    public Optional<Programme> find(String centre, YearMonth month) {
        return queries.find(Programme.codeOf(centre, month));
    }

    /** What is in it, in the order of the days. */
    public List<ProgrammeItem> items(Programme programme) {
        return queries.items(programme);
    }

    /** What of it cannot be or should be thought about again. */
    public List<Clash> clashes(Programme programme) {
        return work.clashes(programme);
    }

    /**
     * Begins the drafts of a month for all centres of the caller's unit that are open in it and have none, and puts them into
     * the inbox of their units; returns how many.
     */
    @RolesAllowed(ActivityPermission.PUBLISH)
    public int beginAll(YearMonth month) {
        Set<String> begun =
                queries.ofMonth(month).stream().map(Programme::getCentre).collect(Collectors.toSet());
        List<Centre> missing = centres.list(null, ALL).items().stream()
                .filter(centre -> centre.isOpen(month.atEndOfMonth()) && !begun.contains(centre.getCode()))
                .toList();
        missing.stream().map(centre -> store(centre, month)).forEach(this::arrived);
        if (!missing.isEmpty()) {
            changed.fire(new ProgrammeChanged(
                    month.toString(), me.scope(), Wording.of("activity.told.begun-all", month, missing.size())));
        }
        return missing.size();
    }

    /** Whether drafts of next month wait for their units by now. */
    @RolesAllowed(ActivityPermission.PUBLISH)
    public boolean isTimeToBegin() {
        YearMonth next = YearMonth.from(queries.today()).plusMonths(1);
        return !queries.today().isBefore(queries.terms().beginOn(next));
    }

    /**
     * Begins the draft of one centre.
     *
     * @throws RuleViolation {@code activity.rule.unknown-centre}, {@code .month-over}, {@code .centre-closed}
     * @throws Conflict {@code activity.rule.begun} where there is one
     */
    @RolesAllowed({ActivityPermission.DRAFT, ActivityPermission.CHECK, ActivityPermission.PUBLISH})
    public Programme begin(String centre, YearMonth month) {
        Centre mine = centres.find(centre).orElseThrow(() -> new RuleViolation("activity.rule.unknown-centre"));
        me.require(mine);
        if (month.isBefore(YearMonth.from(queries.today()))) {
            throw new RuleViolation("activity.rule.month-over");
        }
        if (!mine.isOpen(month.atEndOfMonth())) {
            throw new RuleViolation("activity.rule.centre-closed", mine.getName());
        }
        Programme programme = store(mine, month);
        Unique.flush(queries::flush, () -> new Conflict("activity.rule.begun", mine.getName(), month));
        arrived(programme);
        fire(programme, Wording.of("activity.told.begun", month));
        return programme;
    }

    private Programme store(Centre centre, YearMonth month) {
        ProgrammeTerms terms = queries.terms();
        Programme programme = new Programme(centre, month, terms.dueOn(ProgrammeState.CHECKED, month), queries.now());
        queries.store(programme);
        return programme;
    }

    /**
     * The unit is done with it; the street's turn.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code activity.rule.programme-state} and those of {@link ProgrammeWork#requireReady}
     */
    @RolesAllowed({ActivityPermission.DRAFT, ActivityPermission.CHECK, ActivityPermission.PUBLISH})
    public Programme submit(String code, long version) {
        Programme programme = own(code, version);
        programme.submit(queries.now());
        work.requireReady(programme);
        arrived(programme);
        fire(programme, Wording.of("activity.told.submitted"));
        return programme;
    }

    /**
     * The street found it good; the district's turn.
     *
     * @throws RuleViolation as {@link #submit}
     */
    @RolesAllowed({ActivityPermission.CHECK, ActivityPermission.PUBLISH})
    public Programme check(String code, long version) {
        Programme programme = own(code, version);
        programme.check(queries.now());
        work.requireReady(programme);
        arrived(programme);
        fire(programme, Wording.of("activity.told.checked"));
        return programme;
    }

    /**
     * The unit has to work on it again, and is told why.
     *
     * @throws RuleViolation {@code activity.rule.programme-state}, {@code activity.rule.words-needed}
     */
    @RolesAllowed({ActivityPermission.CHECK, ActivityPermission.PUBLISH})
    public void sendBack(String code, long version, String words) {
        Programme programme = own(code, version);
        programme.sendBack(words(words));
        arrived(programme);
        tasks.sentBack(programme);
        fire(programme, Wording.of("activity.told.sent-back-why", programme.getWords()));
    }

    /**
     * Residents see it, and can book what has seats.
     *
     * @throws RuleViolation as {@link #submit}, and those of {@link cn.tongxinyuan.booking.OfferingService#plan}
     */
    @RolesAllowed(ActivityPermission.PUBLISH)
    public void publish(String code, long version) {
        Programme programme = own(code, version);
        programme.publish(queries.now(), queries.today());
        work.requireReady(programme);
        fire(programme, Wording.of("activity.told.published"));
        work.announce(programme);
        arrived(programme);
    }

    /** Words of an office to another, or to residents. */
    static String words(String typed) {
        if (typed == null || typed.isBlank() || typed.strip().length() > LONGEST) {
            throw new RuleViolation("activity.rule.words-needed", LONGEST);
        }
        return typed.strip();
    }

    private Programme own(String code, long version) {
        Programme programme = queries.programme(code);
        programme.requireVersion(version);
        return programme;
    }

    private void arrived(Programme programme) {
        LocalDate due = queries.terms().dueOn(programme.getState(), programme.getMonth());
        LocalDate today = queries.today();
        tasks.arrived(programme, due.isBefore(today) ? today : due, today);
    }

    private void fire(Programme programme, String summary) {
        changed.fire(new ProgrammeChanged(programme.getCode(), programme.getScope(), summary));
    }
}
