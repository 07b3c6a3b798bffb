package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.kernel.Wording;
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
import java.util.List;

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
        name = "Household.teams",
        query = "select a.code, h.officer, a.name, count(h) from Household h join h.area a where h.scope like :scope"
                + " group by a.code, a.name, h.officer")
@NamedQuery(
        name = "Household.unvisitedOfTeams",
        query = "select a.code, h.officer, count(h), min(h.stageSince) from Household h join h.area a"
                + " where h.stage = cn.tongxinyuan.relocation.HouseholdStage.NOT_VISITED and h.scope like :scope"
                + " group by a.code, h.officer")
@NamedQuery(
        name = "Household.lateOfTeams",
        query = "select a.code, h.officer, count(h), min(h.nextVisitOn) from Household h join h.area a"
                + " where h.nextVisitOn < :today and h.scope like :scope group by a.code, h.officer")
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

    /** The latest visit a roll told of, which has no record of its own. */
    @Column(name = "listed_visit_on")
    private LocalDate listedVisitOn;

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
        if (visit != null && (listedVisitOn == null || visit.isAfter(listedVisitOn))) {
            listedVisitOn = visit;
        }
        if (visit != null && (lastVisitOn == null || visit.isAfter(lastVisitOn))) {
            lastVisitOn = visit;
        }
        if (visit != null) {
            listedBy(visit);
        }
        boolean first = visit != null && stage.allows(HouseholdStage.Act.VISIT);
        if (first) {
            enter(HouseholdStage.Act.VISIT, visit);
        }
        return first;
    }

    /** Who was visited was on the roll already, even if it came later: nothing lies before the record it belongs to. */
    final void listedBy(LocalDate day) {
        if (stage == HouseholdStage.NOT_VISITED && day.isBefore(stageSince)) {
            stageSince = day;
        }
    }

    /**
     * A visit took place; the first one at home makes the household 已入户. True when it did. What was promised on the latest
     * visit stands, also when an earlier one is written down after it.
     */
    boolean visited(VisitManner manner, LocalDate day, LocalDate next) {
        if (lastVisitOn == null || !day.isBefore(lastVisitOn)) {
            lastVisitOn = day;
            nextVisitOn = next;
        }
        if (manner == VisitManner.HOME && stage.allows(HouseholdStage.Act.VISIT)) {
            enter(HouseholdStage.Act.VISIT, day);
            return true;
        }
        return false;
    }

    /** The visit a roll told of was on another day, or was none where the day is null. */
    void listedVisitWas(LocalDate day) {
        listedVisitOn = day;
    }

    LocalDate listedVisitOn() {
        return listedVisitOn;
    }

    /** These visits are left of those that were recorded, the latest first. */
    void visitsStand(List<Visit> visits) {
        LocalDate recorded = visits.isEmpty() ? null : visits.get(0).getVisitedOn();
        nextVisitOn = visits.isEmpty() ? null : visits.get(0).getNextOn();
        lastVisitOn =
                recorded == null || listedVisitOn != null && listedVisitOn.isAfter(recorded) ? listedVisitOn : recorded;
    }

    /** The survey form is complete. True when it is the first, which takes the household on. */
    boolean surveyed(SurveyHousehold survey) {
        if (!stage.reached(HouseholdStage.VISITED)) {
            throw new RuleViolation("relocation.rule.not-visited");
        }
        boolean first = stage.allows(HouseholdStage.Act.SURVEY);
        surveyed(survey.measuredArea(), survey.unregisteredArea(), survey.registeredPersons(), survey.structure());
        if (first || stage == HouseholdStage.SURVEYED) {
            dispute = survey.dispute();
        }
        if (first) {
            enter(HouseholdStage.Act.SURVEY, survey.surveyedOn());
        }
        return first;
    }

    /** All the survey says, as an amendment keeps it; {@code structure} by its name. */
    String surveyTold(LocalDate day, String structure) {
        return Wording.of(
                "relocation.told.survey-said",
                day,
                getMeasuredArea() == null ? "—" : getMeasuredArea(),
                getUnregisteredArea() == null ? "—" : getUnregisteredArea(),
                getRegisteredPersons() == null ? "—" : getRegisteredPersons(),
                structure,
                dispute);
    }

    /** The stage it is in was reached on another day than was written down. */
    void stageMoved(LocalDate day) {
        stageSince = day;
    }

    /** The stage it is in was never reached: it stands where it stood before. */
    void backIn(HouseholdStage earlier, LocalDate since) {
        if (stage == HouseholdStage.APPRAISED) {
            appraisalNumber = null;
            appraisalServedOn = null;
        }
        if (stage == HouseholdStage.SURVEYED) {
            dispute = Dispute.UNKNOWN;
        }
        stage = earlier;
        stageSince = since;
    }

    /** Ownership stands: posted long enough, no dispute open. */
    void confirmed(LocalDate day) {
        dispute.requireNone();
        enter(HouseholdStage.Act.CONFIRM, day);
    }

    void disputeSettled() {
        if (dispute != Dispute.OPEN) {
            throw new RuleViolation("relocation.rule.no-dispute");
        }
        dispute = Dispute.SETTLED;
    }

    /** The household's own appraisal report was served. */
    void appraised(String reportNumber, LocalDate servedOn) {
        enter(HouseholdStage.Act.APPRAISE, servedOn);
        appraisalNumber = reportNumber;
        appraisalServedOn = servedOn;
    }

    void negotiating(LocalDate day) {
        enter(HouseholdStage.Act.NEGOTIATE, day);
    }

    /** Somebody answers for the household from now on, until a roll names another. False where it was so already. */
    boolean assign(String name) {
        String tidy = Text.name(name == null ? "" : name);
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME) {
            throw new RuleViolation("relocation.rule.officer-name", LONGEST_NAME);
        }
        return answeredBy(tidy);
    }

    private void enter(HouseholdStage.Act act, LocalDate day) {
        HouseholdStage after = stage.after(act);
        if (day.isBefore(stageSince)) {
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
