package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.relocation.Area;
import cn.tongxinyuan.relocation.AreaService;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.Publication;
import cn.tongxinyuan.relocation.PublicationKind;
import cn.tongxinyuan.relocation.progress.AreaProgress;
import cn.tongxinyuan.relocation.progress.AreaRows;
import cn.tongxinyuan.relocation.progress.RelocationStatistics;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** One area: its statutory dates, what was posted, how far its households are; records dates and postings. */
@Named
@RequestScoped
public class AreaViewPage {

    @Inject
    AreaService areas;

    @Inject
    RelocationStatistics statistics;

    @Inject
    RegionService regions;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Area area;
    private long version;
    private AreaProgress progress;
    private List<Area> others;
    private List<Publication> publications;
    private LocalDate planOn;
    private LocalDate appraiserOn;
    private LocalDate signingFrom;
    private LocalDate signingTo;
    private PublicationKind kind;
    private LocalDate postedOn;
    private String place;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        area = areas.open(code == null ? "" : code);
        version = area.getVersion();
        planOn = area.getPlanEffectiveOn();
        appraiserOn = area.getAppraiserChosenOn();
        signingFrom = area.getSigningStartedOn();
        signingTo = area.getSigningEndsOn();
    }

    public String savePlan() {
        areas.putPlanIntoEffect(area.getCode(), version, planOn);
        return done("relocation.area-view.done-plan", area.getName(), planOn.toString());
    }

    public String saveAppraiser() {
        areas.chooseAppraiser(area.getCode(), version, appraiserOn);
        return done("relocation.area-view.done-appraiser", area.getName(), appraiserOn.toString());
    }

    public String saveSigning() {
        areas.openSigning(area.getCode(), version, signingFrom, signingTo);
        return done("relocation.area-view.done-signing", area.getName(), signingFrom.toString());
    }

    public String savePosting() {
        areas.publish(area.getCode(), kind, postedOn, place.strip());
        return done(
                "relocation.area-view.done-posting",
                area.getName(),
                language.name("relocation", kind),
                postedOn.toString());
    }

    private String done(String key, Object... arguments) {
        frame.done(key, arguments);
        return "/relocation/area-view?faces-redirect=true&code=" + area.getCode();
    }

    public Area getArea() {
        return area;
    }

    /** A whole's roll is that of its parts. */
    public List<Area> getParts() {
        return others().stream().filter(other -> other.isPartOf(area)).toList();
    }

    /** What the area is a part of; null for a whole, and for a reader who may not see the whole. */
    public Area getWhole() {
        return others().stream().filter(area::isPartOf).findFirst().orElse(null);
    }

    private List<Area> others() {
        if (others == null) {
            others = areas.list();
        }
        return others;
    }

    public String getRegion() {
        return regions.fullName(area.getScope());
    }

    public AreaProgress getProgress() {
        if (progress == null) {
            progress = statistics.progress(area.getCode(), LocalDate.now(clock));
        }
        return progress;
    }

    public HouseholdStage[] getStages() {
        return HouseholdStage.values();
    }

    public String rate(HouseholdStage stage) {
        return AreaRows.percent(getProgress().rate(stage));
    }

    public String areaRate(HouseholdStage stage) {
        return AreaRows.percent(getProgress().areaRate(stage));
    }

    public List<Publication> getPublications() {
        if (publications == null) {
            publications = areas.publications(area.getCode());
        }
        return publications;
    }

    public boolean isHanging(Publication publication) {
        return LocalDate.now(clock).isBefore(publication.getContinuesOn());
    }

    /** Key of the next thing to do with the area: roll, plan, appraiser, signing or none. */
    public String getNext() {
        if (getProgress().roll().households() == 0 && getParts().isEmpty()) {
            return "roll";
        }
        if (!getParts().isEmpty()) {
            return "";
        }
        return area.getPlanEffectiveOn() == null
                ? "plan"
                : area.getAppraiserChosenOn() == null
                        ? "appraiser"
                        : area.getSigningStartedOn() == null ? "signing" : "none";
    }

    /** State of a step by its day: done when it has come, next while it is to come or not known. */
    public String state(LocalDate day) {
        return day != null && !day.isAfter(LocalDate.now(clock)) ? "done" : "next";
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(PublicationKind.values())
                .map(one -> new SelectItem(one, language.name("relocation", one)))
                .toList();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getPlanOn() {
        return planOn;
    }

    public void setPlanOn(LocalDate planOn) {
        this.planOn = planOn;
    }

    public LocalDate getAppraiserOn() {
        return appraiserOn;
    }

    public void setAppraiserOn(LocalDate appraiserOn) {
        this.appraiserOn = appraiserOn;
    }

    public LocalDate getSigningFrom() {
        return signingFrom;
    }

    public void setSigningFrom(LocalDate signingFrom) {
        this.signingFrom = signingFrom;
    }

    public LocalDate getSigningTo() {
        return signingTo;
    }

    public void setSigningTo(LocalDate signingTo) {
        this.signingTo = signingTo;
    }

    public PublicationKind getKind() {
        return kind;
    }

    public void setKind(PublicationKind kind) {
        this.kind = kind;
    }

    public LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
