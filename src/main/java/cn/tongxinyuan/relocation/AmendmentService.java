package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts dated facts of a household right or withdraws them: whoever records may on the same day, {@link
 * RelocationPermission#AMEND} later. Each takes a reason; what stood before is kept as an {@link Amendment}.
 */
@Stateless
@Audited("relocation")
@RolesAllowed(RelocationPermission.WORK)
public class AmendmentService {

    private static final int LONGEST_REASON = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    HouseholdService households;

    @Inject
    StageQueries stages;

    @Inject
    Event<RelocationEvent> happened;

    /** What was put right of a household, newest first. */
    @RolesAllowed(RelocationPermission.VIEW)
    public List<Amendment> of(Household household) {
        me.require(household);
        return records.named("Amendment.ofHousehold", Amendment.class)
                .setParameter("household", household)
                .getResultList();
    }

    /** The caller may put right what was written down at this moment or later. */
    @RolesAllowed(RelocationPermission.VIEW)
    public Instant openSince() {
        if (me.may(RelocationPermission.AMEND)) {
            return Instant.EPOCH;
        }
        return me.may(RelocationPermission.WORK)
                ? LocalDate.now(clock).atStartOfDay(DistrictClock.ZONE).toInstant()
                : Instant.MAX;
    }

    /**
     * A visit was as this says. Requires {@link RelocationPermission#WORK}.
     *
     * @throws RuleViolation as {@link HouseholdWork#recordVisit}, and {@code relocation.rule.amend-later}, {@code
     *     relocation.rule.amend-reason}, {@code relocation.rule.stage-between}, {@code relocation.rule.visit-needed}
     */
    public void amendVisit(String visit, @Valid RecordVisit record, String reason) {
        record.requireLawful(LocalDate.now(clock));
        Household household = forAct(record.area(), record.number(), record.version());
        Visit standing = households.visit(household, visit);
        requireOpen(standing.getRecordedAt());
        String before = told(standing);
        boolean first = isFirst(household, standing);
        standing.amend(record);
        stages.listedBy(household, record.visitedOn());
        settle(household, first);
        keep(household, Amendment.Kind.VISIT, before, told(standing), reason);
    }

    /**
     * A visit never took place. Requires {@link RelocationPermission#WORK}.
     *
     * @throws RuleViolation {@code relocation.rule.amend-later}, {@code relocation.rule.amend-reason}, {@code
     *     relocation.rule.visit-needed} where a survey follows the only visit at home
     */
    public void withdrawVisit(String area, String number, long version, String visit, String reason) {
        Household household = forAct(area, number, version);
        Visit standing = households.visit(household, visit);
        requireOpen(standing.getRecordedAt());
        boolean first = isFirst(household, standing);
        em.remove(standing);
        settle(household, first);
        keep(household, Amendment.Kind.VISIT, told(standing), null, reason);
    }

    /**
     * The survey found this, also after it was posted. Requires {@link RelocationPermission#WORK}.
     *
     * @throws RuleViolation {@code relocation.rule.stage-not-reached}, {@code relocation.rule.amend-later}, {@code
     *     relocation.rule.amend-reason}, {@code relocation.rule.stage-between}
     */
    public void amendSurvey(@Valid SurveyHousehold survey, String reason) {
        Household household = forAct(survey.area(), survey.number(), survey.version());
        StageEntry surveyed = stages.of(household, HouseholdStage.SURVEYED);
        requireOpen(surveyed.getRecordedAt());
        String before = surveyTold(household, surveyed.getEnteredOn());
        household.surveyed(survey);
        stages.move(household, HouseholdStage.SURVEYED, survey.surveyedOn());
        keep(household, Amendment.Kind.SURVEY, before, surveyTold(household, survey.surveyedOn()), reason);
    }

    /**
     * A stage was reached on another day. Requires {@link RelocationPermission#WORK}.
     *
     * @throws RuleViolation as {@link #amendSurvey}; {@code relocation.rule.amend-visit} for a first visit on record, whose day
     *     is that of the visit
     */
    public void amendStage(
            String area, String number, long version, HouseholdStage stage, LocalDate day, String reason) {
        Household household = forAct(area, number, version);
        StageEntry entry = entryToAmend(household, stage);
        String before = told(entry);
        stages.move(household, stage, day);
        if (stage == HouseholdStage.VISITED) {
            household.listedVisitWas(day);
            household.visitsStand(visits(household));
        }
        keep(household, Amendment.Kind.STAGE, before, told(entry), reason);
    }

    /**
     * The stage a household is in was never reached. Requires {@link RelocationPermission#WORK}.
     *
     * @throws RuleViolation as {@link #amendStage}; {@code relocation.rule.stage-not-last} for any other stage
     */
    public void withdrawStage(String area, String number, long version, HouseholdStage stage, String reason) {
        Household household = forAct(area, number, version);
        if (household.getStage() != stage || stage == HouseholdStage.NOT_VISITED) {
            throw new RuleViolation("relocation.rule.stage-not-last");
        }
        StageEntry entry = entryToAmend(household, stage);
        String before = stage == HouseholdStage.SURVEYED ? surveyTold(household, entry.getEnteredOn()) : told(entry);
        if (stage == HouseholdStage.VISITED) {
            household.listedVisitWas(null);
            settle(household, true);
        } else {
            stages.takeBack(household);
        }
        keep(household, Amendment.Kind.STAGE, before, null, reason);
    }

    private StageEntry entryToAmend(Household household, HouseholdStage stage) {
        StageEntry entry = stages.of(household, stage);
        requireOpen(entry.getRecordedAt());
        boolean onRecord = stage == HouseholdStage.VISITED
                && visits(household).stream()
                        .anyMatch(visit ->
                                visit.isAtHome() && visit.getVisitedOn().equals(entry.getEnteredOn()));
        if (onRecord) {
            throw new RuleViolation("relocation.rule.amend-visit");
        }
        return entry;
    }

    /** Whether this visit is the one by which the household counts as 已入户. */
    private boolean isFirst(Household household, Visit visit) {
        return visit.isAtHome()
                && household.getStage().reached(HouseholdStage.VISITED)
                && stages.of(household, HouseholdStage.VISITED).getEnteredOn().equals(visit.getVisitedOn());
    }

    /** What is left of the visits says when the household was visited first and last, and what is promised. */
    private void settle(Household household, boolean first) {
        List<Visit> left = visits(household);
        household.visitsStand(left);
        LocalDate home = Stream.concat(
                        left.stream().filter(Visit::isAtHome).map(Visit::getVisitedOn),
                        Stream.ofNullable(household.listedVisitOn()))
                .min(LocalDate::compareTo)
                .orElse(null);
        if (home != null && !household.getStage().reached(HouseholdStage.VISITED)) {
            household.visited(VisitManner.HOME, home, household.getNextVisitOn());
            stages.enter(household);
            household.visitsStand(left);
        } else if (first && home != null) {
            stages.move(household, HouseholdStage.VISITED, home);
        } else if (first && household.getStage() == HouseholdStage.VISITED) {
            stages.takeBack(household);
        } else if (first) {
            throw new RuleViolation("relocation.rule.visit-needed");
        }
        stages.promise(household);
    }

    private void keep(Household household, Amendment.Kind kind, String before, String after, String reason) {
        String tidy = reason(reason);
        em.persist(new Amendment(
                household,
                kind,
                before,
                after,
                new Amendment.By(me.getUsername(), LocalDate.now(clock), clock.instant(), tidy)));
        happened.fire(RelocationEvent.of(
                household,
                Wording.of(after == null ? "relocation.told.withdraw" : "relocation.told.amend", kind, tidy)));
    }

    /** @throws RuleViolation {@code relocation.rule.amend-reason} for none, and for one too long */
    static String reason(String given) {
        String tidy = given == null ? "" : given.strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST_REASON) {
            throw new RuleViolation("relocation.rule.amend-reason", LONGEST_REASON);
        }
        return tidy;
    }

    private void requireOpen(Instant recordedAt) {
        if (recordedAt.isBefore(openSince())) {
            throw new RuleViolation("relocation.rule.amend-later");
        }
    }

    private List<Visit> visits(Household household) {
        return households.visits(household, Integer.MAX_VALUE);
    }

    private Household forAct(String area, String number, long version) {
        return HouseholdQueries.forAct(em, me.scope(), area, number, version);
    }

    private String told(Visit visit) {
        return visit.told(stages.name("stay-reason", visit.getStayReason()));
    }

    private String surveyTold(Household household, LocalDate day) {
        return household.surveyTold(day, stages.name("structure", household.getStructure()));
    }

    private static String told(StageEntry entry) {
        return Wording.of("relocation.told.stage", entry.getStage(), entry.getEnteredOn());
    }
}
