package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.FloorArea;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
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
public class Household extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "area_id", updatable = false)
    private Area area;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "household_no", updatable = false)
    private String number;

    @Column(name = "section_name")
    private String section;

    @Column(name = "work_group")
    private String workGroup;

    @Column(name = "address")
    private String address;

    @Column(name = "building")
    private String building;

    @Column(name = "unit_no")
    private String unit;

    @Column(name = "room")
    private String room;

    @Column(name = "ownership")
    private String ownership;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "id_type")
    private String idType;

    @Column(name = "id_sealed")
    private String idSealed;

    @Column(name = "id_index")
    private String idIndex;

    @Column(name = "phone_sealed")
    private String phoneSealed;

    @Column(name = "registered_persons")
    private Integer registeredPersons;

    @Column(name = "land_nature")
    private String landNature;

    @Column(name = "house_use")
    private String houseUse;

    @Column(name = "structure")
    private String structure;

    @Column(name = "registered_area")
    private BigDecimal registeredArea;

    @Column(name = "measured_area")
    private BigDecimal measuredArea;

    @Column(name = "unregistered_area")
    private BigDecimal unregisteredArea;

    @Column(name = "land_area")
    private BigDecimal landArea;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "officer")
    private String officer;

    @Column(name = "remark")
    private String remark;

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

    /** A visit took place; the first one at home makes the household 已入户. True when it did. */
    boolean visited(VisitManner manner, LocalDate day, LocalDate next) {
        if (lastVisitOn == null || day.isAfter(lastVisitOn)) {
            lastVisitOn = day;
        }
        nextVisitOn = next;
        if (manner == VisitManner.HOME && stage == HouseholdStage.NOT_VISITED) {
            enter(HouseholdStage.VISITED, day);
            return true;
        }
        return false;
    }

    /** The survey form is complete. May be corrected while the survey has not been posted. True when it is the first. */
    boolean surveyed(SurveyHousehold survey) {
        boolean first = stage == HouseholdStage.VISITED;
        if (!first && stage != HouseholdStage.SURVEYED) {
            throw new RuleViolation(
                    stage == HouseholdStage.NOT_VISITED
                            ? "relocation.rule.not-visited"
                            : "relocation.rule.survey-closed");
        }
        measuredArea = survey.measuredArea();
        unregisteredArea = survey.unregisteredArea();
        registeredPersons = survey.registeredPersons();
        structure = survey.structure();
        dispute = survey.dispute();
        if (first) {
            enter(HouseholdStage.SURVEYED, survey.surveyedOn());
        }
        return first;
    }

    /** Ownership stands: posted long enough, no dispute open. */
    void confirmed(LocalDate day) {
        dispute.requireNone();
        enter(HouseholdStage.CONFIRMED, day);
    }

    void disputeSettled() {
        if (dispute != Dispute.OPEN) {
            throw new RuleViolation("relocation.rule.no-dispute");
        }
        dispute = Dispute.SETTLED;
    }

    /** The household's own appraisal report was served. */
    void appraised(String reportNumber, LocalDate servedOn) {
        enter(HouseholdStage.APPRAISED, servedOn);
        appraisalNumber = reportNumber;
        appraisalServedOn = servedOn;
    }

    void negotiating(LocalDate day) {
        enter(HouseholdStage.NEGOTIATING, day);
    }

    private void enter(HouseholdStage next, LocalDate day) {
        HouseholdStage after = stage.to(next);
        if (day.isBefore(stageSince) && stage != HouseholdStage.NOT_VISITED) {
            throw new RuleViolation("relocation.rule.before-last-stage", stageSince.toString());
        }
        stage = after;
        stageSince = day;
    }

    /** 建筑面积 that counts in every total. */
    public FloorArea getFloorArea() {
        return new FloorArea(registeredArea);
    }

    String idSealed() {
        return idSealed;
    }

    String idIndex() {
        return idIndex;
    }

    String phoneSealed() {
        return phoneSealed;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public Area getArea() {
        return area;
    }

    public String getNumber() {
        return number;
    }

    public String getSection() {
        return section;
    }

    public String getWorkGroup() {
        return workGroup;
    }

    public String getAddress() {
        return address;
    }

    public String getBuilding() {
        return building;
    }

    public String getUnit() {
        return unit;
    }

    public String getRoom() {
        return room;
    }

    public String getOwnership() {
        return ownership;
    }

    String ownerName() {
        return ownerName;
    }

    public String getIdType() {
        return idType;
    }

    public Integer getRegisteredPersons() {
        return registeredPersons;
    }

    public String getLandNature() {
        return landNature;
    }

    public String getHouseUse() {
        return houseUse;
    }

    public String getStructure() {
        return structure;
    }

    public BigDecimal getRegisteredArea() {
        return registeredArea;
    }

    public BigDecimal getMeasuredArea() {
        return measuredArea;
    }

    public BigDecimal getUnregisteredArea() {
        return unregisteredArea;
    }

    public BigDecimal getLandArea() {
        return landArea;
    }

    public String getCertificateNumber() {
        return certificateNumber;
    }

    public String getOfficer() {
        return officer;
    }

    public String getRemark() {
        return remark;
    }

    public HouseholdStage getStage() {
        return stage;
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
