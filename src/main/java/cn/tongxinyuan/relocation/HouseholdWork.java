package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Carries a household from the first visit to negotiation. Every step has its guard and its dated fact. */
@Stateless
@Audited("relocation")
@RolesAllowed(RelocationPermission.WORK)
public class HouseholdWork {

    /** A promised visit in the inbox, by the id of its household. */
    public static final String VISIT = "relocation.visit";

    @PersistenceContext
    EntityManager em;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    AreaService areas;

    @Inject
    StageQueries stages;

    @Inject
    Event<RelocationEvent> happened;

    /**
     * Records a visit; the first one at home makes the household 已入户. Requires {@link RelocationPermission#WORK}.
     *
     * @throws RuleViolation {@code relocation.rule.two-workers} at home with fewer than two people,
     *     {@code relocation.rule.day-in-future}, {@code relocation.rule.next-before-visit}
     */
    public void recordVisit(@Valid RecordVisit record) {
        record.requireLawful(LocalDate.now(clock));
        Household household = forAct(record.area(), record.number(), record.version());
        stages.listedBy(household, record.visitedOn());
        em.persist(new Visit(household, record, clock.instant(), me.getUsername()));
        HouseholdStage before = household.getStage();
        boolean first = household.visited(record.manner(), record.visitedOn(), record.nextOn());
        stages.promise(household);
        if (first) {
            stages.enter(household);
        }
        happened.fire(RelocationEvent.of(
                household,
                first
                        ? Wording.of(
                                "relocation.told.first-visit",
                                record.manner(),
                                record.visitedOn(),
                                before,
                                household.getStage())
                        : Wording.of("relocation.told.visit", record.manner(), record.visitedOn())));
    }

    /**
     * The survey form is complete, or is corrected before it is posted. Requires {@link RelocationPermission#WORK}.
     *
     * @throws RuleViolation {@code relocation.rule.not-visited}, {@code relocation.rule.survey-closed} from the first day of
     *     its posting on; then {@link AmendmentService#amendSurvey} puts it right
     */
    public void survey(@Valid SurveyHousehold survey) {
        notInFuture(survey.surveyedOn());
        Household household = forAct(survey.area(), survey.number(), survey.version());
        if (household.getStage() == HouseholdStage.SURVEYED) {
            areas.requireSurveyOpen(household.getArea(), household.getStageSince());
        } else if (household.getStage().reached(HouseholdStage.SURVEYED)) {
            throw new RuleViolation("relocation.rule.survey-closed");
        }
        if (household.surveyed(survey)) {
            stages.enter(household);
        } else {
            stages.move(household, HouseholdStage.SURVEYED, survey.surveyedOn());
        }
        happened.fire(RelocationEvent.of(
                household, Wording.of("relocation.told.survey", survey.surveyedOn(), survey.dispute())));
    }

    /**
     * An open dispute over ownership was settled. Requires {@link RelocationPermission#WORK}.
     *
     * @throws RuleViolation {@code relocation.rule.no-dispute}
     */
    public void settleDispute(String area, String number, long version) {
        Household household = forAct(area, number, version);
        household.disputeSettled();
        happened.fire(RelocationEvent.of(household, Wording.of("relocation.told.settle")));
    }

    /**
     * Ownership stands after the survey was posted long enough. Requires {@link RelocationPermission#WORK}.
     *
     * @throws RuleViolation {@code relocation.rule.not-posted}, {@code relocation.rule.posted-too-early} where every posting
     *     began before the survey was over, {@code relocation.rule.dispute-open}
     */
    public void confirm(String area, String number, long version, LocalDate day) {
        notInFuture(day);
        Household household = forAct(area, number, version);
        areas.requirePosted(household.getArea(), PublicationKind.SURVEY, household.getStageSince(), day);
        household.confirmed(day);
        reached(household, day);
    }

    /**
     * The household's appraisal report was served: an appraiser is chosen and the first results hung out long enough
     * (山东省国有土地上房屋征收与补偿条例第38、42条). Requires {@link RelocationPermission#WORK}.
     *
     * @throws RuleViolation {@code relocation.rule.no-appraiser}, {@code relocation.rule.not-posted}
     */
    public void appraise(String area, String number, long version, String reportNumber, LocalDate servedOn) {
        notInFuture(servedOn);
        if (reportNumber == null || reportNumber.isBlank()) {
            throw new RuleViolation("relocation.rule.report-number");
        }
        Household household = forAct(area, number, version);
        household.getArea().requireAppraiser(servedOn);
        areas.requirePosted(household.getArea(), PublicationKind.PRE_APPRAISAL, null, servedOn);
        household.appraised(reportNumber.strip(), servedOn);
        reached(household, servedOn);
    }

    /**
     * Negotiation begins: the plan is in effect and signing is open. Requires {@link RelocationPermission#WORK}.
     *
     * @throws RuleViolation {@code relocation.rule.plan-not-effective}, {@code relocation.rule.signing-not-open}
     */
    public void negotiate(String area, String number, long version, LocalDate day) {
        notInFuture(day);
        Household household = forAct(area, number, version);
        household.getArea().requireNegotiable(day);
        household.negotiating(day);
        reached(household, day);
    }

    /**
     * Somebody answers for the household of a list's key from now on; false where it was so already, whatever else changed.
     * Requires {@link RelocationPermission#ASSIGN}.
     *
     * @throws RuleViolation {@code relocation.rule.not-listed}, {@code relocation.rule.officer-name}
     */
    @RolesAllowed(RelocationPermission.ASSIGN)
    public boolean assign(String key, long version, String officer) {
        Household household = HouseholdQueries.ofKey(em, me.scope(), key);
        boolean changed = household.assign(officer);
        if (changed) {
            household.requireVersion(version);
            happened.fire(RelocationEvent.of(household, Wording.of("relocation.told.assign")));
        }
        return changed;
    }

    /**
     * Has the areas of these households name those who answer for some of theirs, and nobody else. Requires
     * {@link RelocationPermission#ASSIGN}.
     */
    @RolesAllowed(RelocationPermission.ASSIGN)
    public void nameOfficers(List<String> keys) {
        for (Area area : AreaQueries.ofHouseholds(em, me.scope(), keys)) {
            AreaQueries.hold(em, area);
            AreaQueries.officers(em, area);
        }
    }

    private void reached(Household household, LocalDate day) {
        stages.enter(household);
        happened.fire(RelocationEvent.of(household, Wording.of("relocation.told.stage", household.getStage(), day)));
    }

    private Household forAct(String area, String number, long version) {
        return HouseholdQueries.forAct(em, me.scope(), area, number, version);
    }

    private void notInFuture(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("relocation.rule.day-in-future");
        }
    }
}
