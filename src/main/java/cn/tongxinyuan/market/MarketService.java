package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Offices plan markets, publish, open, close and call them off. */
@Stateless
@Audited("market")
@RolesAllowed(MarketPermission.HOST)
public class MarketService {

    static final String PREFIX = "SJ";

    private static final int MOST_WORDS = 200;
    private static final int MOST_TOLD = 500;
    private static final int LONGEST_METHOD = 40;
    private static final int MOST_VISITORS = 1_000_000;
    private static final int MOST_REPEATED = 60;

    @Inject
    MarketQueries queries;

    @Inject
    MarketTasks tasks;

    @Inject
    Catalogue catalogue;

    @Inject
    RegionService regions;

    @Inject
    Numbers numbers;

    @Inject
    Me me;

    @Inject
    Event<MarketChanged> happened;

    /** What became of a repetition: codes of the new markets, and the days on which there is none. */
    public record Repeated(List<String> created, List<LeftOut> leftOut) {}

    /** A day on which no market was planned. @param reason key of why not */
    public record LeftOut(LocalDate day, String reason) {}

    /**
     * Plans a market; it is published at once where the caller may publish.
     *
     * @throws RuleViolation {@code market.rule.unknown-community}, {@code .unknown-zone}, {@code .start-in-past}, {@code
     *     .end-before-start}, {@code .licence-missing}
     */
    public Market plan(@Valid MarketPlan plan) {
        return plan(plan, null);
    }

    private Market plan(MarketPlan plan, String series) {
        if (!regions.exists(plan.community())) {
            throw new RuleViolation("market.rule.unknown-community", plan.community());
        }
        me.require(new ScopePath(plan.community()));
        plan.requireOrdered();
        if (!plan.start().isAfter(tasks.now())) {
            throw new RuleViolation("market.rule.start-in-past");
        }
        ZonedDateTime start = plan.start().atZone(DistrictClock.ZONE);
        Market market = new Market(
                numbers.next(PREFIX, start.getYear()), catalogue.resolved(plan, start.toLocalDate()), series);
        int licenceFrom = queries.terms().licenceFrom();
        boolean waits = series != null && market.lacksLicence(licenceFrom);
        if (me.may(MarketPermission.PUBLISH) && !waits) {
            market.publish(licenceFrom);
        }
        queries.store(market);
        queries.flush();
        tasks.stands(market);
        fire(market, Wording.of("market.told.planned", market.getDay(), market.getState()));
        return market;
    }

    /**
     * Changes what was planned.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation {@code market.rule.market-over} once it has opened, {@code .limit-below-accepted}, {@code
     *     .draw-open} for another number of stalls, and those of
     *     {@link #plan}
     */
    public Market change(String code, long version, @Valid MarketPlan plan) {
        Market market = own(code, version);
        queries.hold(market);
        if (!plan.start().equals(market.getStartsAt()) && !plan.start().isAfter(tasks.now())) {
            throw new RuleViolation("market.rule.start-in-past");
        }
        long accepted = queries.accepted(market);
        if (plan.stalls() < accepted) {
            throw new Conflict("market.rule.limit-below-accepted", accepted);
        }
        LocalDate day = plan.start().atZone(DistrictClock.ZONE).toLocalDate();
        if (plan.stalls() != market.getStallLimit()) {
            queries.requireNoDrawOpen(market);
        }
        market.requireVersion(version);
        market.describe(catalogue.resolved(plan, day));
        market.requireLicence(queries.terms().licenceFrom());
        queries.flush();
        stallsAbove(market);
        tasks.stands(market);
        fire(market, Wording.of("market.told.changed", market.getDay()));
        return market;
    }

    /** Whoever stands on a pitch there is no more stands nowhere. */
    private void stallsAbove(Market market) {
        queries.stalls(market).stream()
                .filter(stall -> stall.getPitch() != null && stall.getPitch() > market.getStallLimit())
                .forEach(stall -> stall.standAt(null));
    }

    /** Makes a plan known to residents and providers. Requires {@link MarketPermission#PUBLISH}. */
    @RolesAllowed(MarketPermission.PUBLISH)
    public void publish(String code, long version) {
        Market market = own(code, version);
        market.publish(queries.terms().licenceFrom());
        tasks.stands(market);
        fire(market, Wording.of("market.told.published"));
    }

    /**
     * Plans the same market again and again: every one or two weeks, or on the same weekday of the same week of each month. A
     * licence is for one event: where the next ones need theirs, they stay plans.
     *
     * @param every {@link Rhythm}
     * @param until last day on which there may be one
     * @throws RuleViolation {@code market.rule.repeat-until} where that is not after the market or too far away
     */
    public Repeated repeat(String code, Rhythm every, LocalDate until) {
        Market market = queries.market(code);
        List<LocalDate> days = every.after(market.getDay(), until);
        if (days.isEmpty() || days.size() > MOST_REPEATED) {
            throw new RuleViolation("market.rule.repeat-until", MOST_REPEATED);
        }
        List<String> created = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (LocalDate day : days) {
            MarketPlan plan = planOf(market)
                    .unlicensed()
                    .at(
                            moved(market.getStartsAt(), market.getDay(), day),
                            moved(market.getEndsAt(), market.getDay(), day));
            if (!plan.start().isAfter(tasks.now())) {
                leftOut.add(new LeftOut(day, "market.rule.start-in-past"));
            } else if (!queries.ofDay(market.getScope(), day).isEmpty()) {
                leftOut.add(new LeftOut(day, "market.rule.market-that-day"));
            } else {
                created.add(plan(plan, code).getCode());
            }
        }
        return new Repeated(created, leftOut);
    }

    private static Instant moved(Instant moment, LocalDate from, LocalDate to) {
        ZonedDateTime local = moment.atZone(DistrictClock.ZONE);
        return local.plusDays(to.toEpochDay() - from.toEpochDay()).toInstant();
    }

    /** What a market says about itself, to say it again. */
    static MarketPlan planOf(Market market) {
        return new MarketPlan(
                market.getScope().code(),
                market.getPlace(),
                market.getSite(),
                market.getStartsAt(),
                market.getEndsAt(),
                market.getTheme(),
                market.getZones(),
                market.getStallLimit(),
                market.getExpected(),
                market.getLicence(),
                market.getSafetyOfficer(),
                market.getFirstAid(),
                market.getWetPlan());
    }

    /**
     * Opens a market. Applications nobody decided are refused with that reason.
     *
     * @throws Conflict {@code market.rule.unchecked-food-stall}, {@code market.rule.health-certificate-expired} with the
     *     stalls that stand in the way, {@code .draw-open} between the list of a draw and its result
     */
    public void begin(String code, long version) {
        Market market = own(code, version);
        queries.hold(market);
        queries.requireNoDrawOpen(market);
        List<Stall> stalls = queries.stalls(market);
        FoodCheck.of(stalls, tasks.lastOf(market.getDay())).requirePassed();
        market.requireLicence(queries.terms().licenceFrom());
        market.open(tasks.now());
        stalls.stream()
                .filter(stall -> stall.getState() == StallState.APPLIED)
                .forEach(stall -> stall.refuse("NOT_DECIDED", null, tasks.now()));
        tasks.stands(market);
        fire(market, Wording.of("market.told.opened", accepted(stalls)));
    }

    private static long accepted(List<Stall> stalls) {
        return stalls.stream()
                .filter(stall -> stall.getState() == StallState.ACCEPTED)
                .count();
    }

    /**
     * The market is over; from now on it counts.
     *
     * @param visitors persons who came, counted or estimated
     * @param method how
     * @throws RuleViolation {@code market.rule.visitors}, {@code market.rule.method-needed}
     */
    public void close(String code, long version, int visitors, String method) {
        if (visitors < 0 || visitors > MOST_VISITORS) {
            throw new RuleViolation("market.rule.visitors");
        }
        Market market = own(code, version);
        market.close(visitors, said(method, LONGEST_METHOD, "market.rule.method-needed"));
        tasks.stands(market);
        int served = queries.stalls(market).stream().mapToInt(Stall::getServed).sum();
        fire(market, Wording.of("market.told.closed", visitors, served));
    }

    /** @throws RuleViolation {@code market.rule.reason-needed} */
    public void callOff(String code, long version, String reason) {
        Market market = own(code, version);
        market.cancel(said(reason, MOST_WORDS, "market.rule.reason-needed"));
        tasks.stands(market);
        fire(market, Wording.of("market.told.called-off", market.getCancelReason()));
    }

    /**
     * Writes an incident down; it stays as it is written.
     *
     * @param kind code or name of the list {@code market.incident}
     * @throws RuleViolation {@code market.rule.not-begun}, {@code .incident-time}, {@code .words-needed}, {@code .unknown-incident}
     */
    public void incident(String code, Instant at, String kind, String what, String measure) {
        Market market = queries.market(code);
        market.requireBegun();
        if (at.isAfter(tasks.now()) || at.isBefore(MarketQueries.begin(market.getDay()))) {
            throw new RuleViolation("market.rule.incident-time");
        }
        queries.store(new Incident(
                market,
                at,
                catalogue.code(Catalogue.INCIDENTS, kind, market.getDay()),
                said(what, MOST_TOLD, "market.rule.words-needed"),
                said(measure, MOST_TOLD, "market.rule.words-needed")));
        fire(market, Wording.of("market.told.incident"));
    }

    @RolesAllowed(MarketPermission.VIEW)
    public List<Incident> incidents(Market market) {
        return queries.incidents(market);
    }

    /** @throws UnknownRecord {@code market.rule.unknown-market} */
    @RolesAllowed(MarketPermission.VIEW)
    public Market find(String code) {
        return queries.market(code);
    }

    private Market own(String code, long version) {
        Market market = queries.market(code);
        market.requireVersion(version);
        return market;
    }

    static String said(String words, int most, String refusal) {
        if (words == null || words.isBlank() || words.strip().length() > most) {
            throw new RuleViolation(refusal);
        }
        return words.strip();
    }

    private void fire(Market market, String summary) {
        happened.fire(new MarketChanged(market.getCode(), market.getScope(), summary));
    }
}
