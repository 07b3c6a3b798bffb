package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.relocation.AmendmentService;
import cn.tongxinyuan.relocation.Dispute;
import cn.tongxinyuan.relocation.Household;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.HouseholdWork;
import cn.tongxinyuan.relocation.SurveyHousehold;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The survey form of a household: filled in once, put right until it is posted. */
@Named
@RequestScoped
public class SurveyEditPage {

    @Inject
    HouseholdModel householdModel;

    @Inject
    HouseholdWork work;

    @Inject
    AmendmentService amendments;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    EditConflict overtaken;

    @Inject
    Clock clock;

    private long version;
    private boolean amending;
    private String reason;
    private LocalDate surveyedOn;

    @DecimalMin(value = "0", inclusive = false)
    @DecimalMax(value = "100000", inclusive = false)
    @Digits(integer = 6, fraction = 2)
    private BigDecimal measuredArea;

    @DecimalMin("0")
    @DecimalMax(value = "100000", inclusive = false)
    @Digits(integer = 6, fraction = 2)
    private BigDecimal unregisteredArea;

    @Min(0)
    @Max(999)
    private Integer registeredPersons;

    private String structure;
    private Dispute dispute;

    /** What the roll or an earlier survey says. */
    @PostConstruct
    void suggest() {
        Household household = householdModel.getHousehold();
        version = household.getVersion();
        boolean surveyed = household.getStage().reached(HouseholdStage.SURVEYED);
        amending = surveyed && !householdModel.isSurveyOpen();
        surveyedOn = surveyed ? householdModel.getSurveyedOn() : LocalDate.now(clock);
        measuredArea = household.getMeasuredArea();
        unregisteredArea = household.getUnregisteredArea();
        registeredPersons = household.getRegisteredPersons();
        structure = household.getStructure();
        dispute = surveyed ? household.getDispute() : null;
    }

    public void save() {
        String area = householdModel.getHousehold().getArea().getCode();
        String number = householdModel.getHousehold().getNumber();
        SurveyHousehold survey = new SurveyHousehold(
                area,
                number,
                version,
                surveyedOn,
                measuredArea,
                unregisteredArea,
                registeredPersons,
                structure,
                dispute);
        Long now = householdModel.overtaken(
                version, amending ? () -> amendments.amendSurvey(survey, reason) : () -> work.survey(survey));
        if (now != null) {
            version = now;
            compare(householdModel.getHousehold());
            return;
        }
        frame.done("relocation.survey-edit.done", number, surveyedOn.toString());
        householdModel.leave();
    }

    /** What stands beside what was typed; what nobody has filled in yet is no difference to decide on. */
    private void compare(Household stands) {
        if (stands.getMeasuredArea() != null) {
            overtaken.compare("relocation.field.measuredArea", stands.getMeasuredArea(), measuredArea);
            overtaken.compare("relocation.field.unregisteredArea", stands.getUnregisteredArea(), unregisteredArea);
            overtaken.compare("relocation.field.registeredPersons", stands.getRegisteredPersons(), registeredPersons);
            overtaken.compare(
                    "relocation.field.structure",
                    householdModel.name("structure", stands.getStructure()),
                    householdModel.name("structure", structure));
            overtaken.compare(
                    "relocation.field.dispute",
                    language.name("relocation", stands.getDispute()),
                    language.name("relocation", dispute));
        }
    }

    public List<SelectItem> getStructures() {
        return householdModel.choices("structure").entrySet().stream()
                .map(each -> new SelectItem(each.getKey(), each.getValue()))
                .toList();
    }

    public List<SelectItem> getDisputes() {
        return Arrays.stream(Dispute.values())
                .map(each -> new SelectItem(each, language.name("relocation", each)))
                .toList();
    }

    /** Whether a survey is put right that was posted already, which takes a reason. */
    public boolean isAmending() {
        return amending;
    }

    /** Whether the dispute can still be changed here: until ownership is confirmed. */
    public boolean isDisputed() {
        return !householdModel.getHousehold().getStage().reached(HouseholdStage.CONFIRMED);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getSurveyedOn() {
        return surveyedOn;
    }

    public void setSurveyedOn(LocalDate surveyedOn) {
        this.surveyedOn = surveyedOn;
    }

    public BigDecimal getMeasuredArea() {
        return measuredArea;
    }

    public void setMeasuredArea(BigDecimal measuredArea) {
        this.measuredArea = measuredArea;
    }

    public BigDecimal getUnregisteredArea() {
        return unregisteredArea;
    }

    public void setUnregisteredArea(BigDecimal unregisteredArea) {
        this.unregisteredArea = unregisteredArea;
    }

    public Integer getRegisteredPersons() {
        return registeredPersons;
    }

    public void setRegisteredPersons(Integer registeredPersons) {
        this.registeredPersons = registeredPersons;
    }

    public String getStructure() {
        return structure;
    }

    public void setStructure(String structure) {
        this.structure = structure;
    }

    public Dispute getDispute() {
        return dispute;
    }

    public void setDispute(Dispute dispute) {
        this.dispute = dispute;
    }
}
