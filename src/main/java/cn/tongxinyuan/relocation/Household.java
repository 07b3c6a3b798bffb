package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * 征收户: a household on the roll of an area. It is visited, surveyed, its ownership is confirmed and posted, its house is
 * appraised, then people negotiate. 建筑面积 is the registered area (证载面积), which every roll must give. Paper number and
 * telephone are stored sealed.
 */
@Entity
@Table(name = "relocation_household")
@NamedQuery(
        name = "Household.byNumber",
        query = "select h from Household h join fetch h.area"
                + " where h.area.code = :area and h.number = :number and h.scope like :scope")
@NamedQuery(
        name = "Household.byKey",
        query = "select h from Household h join fetch h.area where h.rollKey = :key and h.scope like :scope")
@NamedQuery(
        name = "Household.byKeys",
        query = "select h from Household h join fetch h.area where h.rollKey in :keys and h.scope like :scope")
@NamedQuery(name = "Household.anywhere", query = "select count(h) from Household h where h.rollKey = :key")
@NamedQuery(
        name = "Household.byNumbers",
        query = "select h from Household h where h.area.id = :area and h.number in :numbers and h.scope like :scope")
@NamedQuery(
        name = "Household.doors",
        query = "select h.number, h.idIndex, h.address, h.building, h.unit, h.room from Household h"
                + " where h.area.id = :area and h.scope like :scope")
@NamedQuery(
        name = "Household.officers",
        query = "select distinct h.officer from Household h where h.area.id = :area and h.officer is not null"
                + " and h.scope like :scope")
@NamedQuery(
        name = "Household.countOfArea",
        query = "select count(h) from Household h where h.area.id = :area and h.scope like :scope")
public class Household extends ListedHousehold implements Scoped {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "area_id", updatable = false)
    private Area area;

    @Column(name = "scope", updatable = false)
    private String scope;

    /** Place in the order of all rolls, see {@link RollKey}. */
    @Column(name = "roll_key", updatable = false)
    private String rollKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private HouseholdStage stage;

    @Column(name = "stage_since")
    private LocalDate stageSince;

    @Column(name = "last_visit_on")
    private LocalDate lastVisitOn;

    @Column(name = "next_visit_on")
    private LocalDate nextVisitOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "dispute")
    private Dispute dispute;

    @Column(name = "appraisal_number")
    private String appraisalNumber;

    @Column(name = "appraisal_served_on")
    private LocalDate appraisalServedOn;

    protected Household() {}

    /**
     * A roll lists a household for the first time.
     *
     * @param since day from which it is on the roll, where the roll tells of no visit
     */
    Household(Area area, RosterRow.Sealed listed, LocalDate since) {
        super(listed.row().number());
        this.area = area;
        this.scope = area.getScope().code();
        this.rollKey = RollKey.of(area.rollPrefix(), getNumber());
        this.dispute = Dispute.UNKNOWN;
        this.stage = HouseholdStage.NOT_VISITED;
        this.stageSince = since;
        listed(listed);
    }

    /**
     * A roll lists the household again, with other words than the last time. A first visit it tells of makes the household
     * 已入户; an earlier one than the last changes nothing. True when it was the first.
     */
    final boolean listed(RosterRow.Sealed listed) {
        correct(listed);
        LocalDate visit = listed.row().visitedOn();
        if (visit != null && (lastVisitOn == null || visit.isAfter(lastVisitOn))) {
            lastVisitOn = visit;
        }
        boolean first = visit != null && stage.allows(HouseholdAct.VISIT);
        if (first) {
            enter(HouseholdAct.VISIT, visit);
        }
        return first;
    }

    /** A visit took place; the first one at home makes the household 已入户. True when it did. */
    boolean visited(VisitManner manner, LocalDate day, LocalDate next) {
        if (lastVisitOn == null || day.isAfter(lastVisitOn)) {
            lastVisitOn = day;
        }
        nextVisitOn = next;
        if (manner == VisitManner.HOME && stage.allows(HouseholdAct.VISIT)) {
            enter(HouseholdAct.VISIT, day);
            return true;
        }
        return false;
    }

    /** The survey form is complete. May be corrected while the survey has not been posted. True when it is the first. */
    boolean surveyed(SurveyHousehold survey) {
        boolean first = stage.allows(HouseholdAct.SURVEY);
        if (!first && stage != HouseholdStage.SURVEYED) {
            throw new RuleViolation(
                    stage == HouseholdStage.NOT_VISITED
                            ? "relocation.rule.not-visited"
                            : "relocation.rule.survey-closed");
        }
        surveyed(survey.measuredArea(), survey.unregisteredArea(), survey.registeredPersons(), survey.structure());
        dispute = survey.dispute();
        if (first) {
            enter(HouseholdAct.SURVEY, survey.surveyedOn());
        }
        return first;
    }

    /** Ownership stands: posted long enough, no dispute open. */
    void confirmed(LocalDate day) {
        dispute.requireNone();
        enter(HouseholdAct.CONFIRM, day);
    }

    void disputeSettled() {
        if (dispute != Dispute.OPEN) {
            throw new RuleViolation("relocation.rule.no-dispute");
        }
        dispute = Dispute.SETTLED;
    }

    /** The household's own appraisal report was served. */
    void appraised(String reportNumber, LocalDate servedOn) {
        enter(HouseholdAct.APPRAISE, servedOn);
        appraisalNumber = reportNumber;
        appraisalServedOn = servedOn;
    }

    void negotiating(LocalDate day) {
        enter(HouseholdAct.NEGOTIATE, day);
    }

    /** Somebody answers for the household from now on, until a roll names another. False where it was so already. */
    boolean assign(String name) {
        String tidy = Text.name(name == null ? "" : name);
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME) {
            throw new RuleViolation("relocation.rule.officer-name", LONGEST_NAME);
        }
        return answeredBy(tidy);
    }

    private void enter(HouseholdAct act, LocalDate day) {
        HouseholdStage after = stage.after(act);
        if (day.isBefore(stageSince) && stage != HouseholdStage.NOT_VISITED) {
            throw new RuleViolation("relocation.rule.before-last-stage", stageSince.toString());
        }
        stage = after;
        stageSince = day;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public Area getArea() {
        return area;
    }

    public HouseholdStage getStage() {
        return stage;
    }

    /** What tells it from all other households, as lists know it. */
    public String getRollKey() {
        return rollKey;
    }

    public LocalDate getStageSince() {
        return stageSince;
    }

    public LocalDate getLastVisitOn() {
        return lastVisitOn;
    }

    public LocalDate getNextVisitOn() {
        return nextVisitOn;
    }

    public Dispute getDispute() {
        return dispute;
    }

    public String getAppraisalNumber() {
        return appraisalNumber;
    }

    public LocalDate getAppraisalServedOn() {
        return appraisalServedOn;
    }
}
