package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Choices;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.relocation.Area;
import cn.tongxinyuan.relocation.AreaService;
import cn.tongxinyuan.relocation.Campaign;
import cn.tongxinyuan.relocation.FoundArea;
import cn.tongxinyuan.relocation.Track;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Founds an area, or a part of one. */
@Named
@RequestScoped
public class AreaEditPage {

    @Inject
    AreaService areas;

    @Inject
    RegionService regions;

    @Inject
    Me me;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    Clock clock;

    private String code;
    private String name;
    private Track track;
    private String region;
    private String parent;
    private boolean inCampaign = true;
    private Integer plannedHouseholds;
    private BigDecimal plannedFloorArea;

    public String save() {
        Area area = areas.found(new FoundArea(
                code.strip(),
                name.strip(),
                track,
                region,
                parent,
                inCampaign ? getCampaign() == null ? null : getCampaign().getCode() : null,
                plannedHouseholds,
                plannedFloorArea,
                null));
        frame.done("relocation.area-edit.done", area.getName());
        return "/relocation/area-view?faces-redirect=true&code=" + area.getCode();
    }

    public List<SelectItem> getTracks() {
        return Arrays.stream(Track.values())
                .map(one -> new SelectItem(one, language.name("relocation", one)))
                .toList();
    }

    /** Streets of the caller's district with their communities and villages. */
    public Choices getRegions() {
        List<Region> places = regions.children(district()).stream()
                .flatMap(street -> Stream.concat(Stream.of(street), regions.children(street.getCode()).stream()))
                .toList();
        return Choices.of(places, Region::getCode, place -> regions.fullName(place.getPath()));
    }

    private String district() {
        return me.scope().code().substring(0, 6);
    }

    /** Areas that can have parts: they are no parts themselves. */
    public List<SelectItem> getParents() {
        return areas.list().stream()
                .filter(area -> area.getParent() == null)
                .map(area -> new SelectItem(area.getCode(), area.getName() + " " + area.getCode()))
                .toList();
    }

    public Campaign getCampaign() {
        return areas.campaign(LocalDate.now(clock)).orElse(null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Track getTrack() {
        return track;
    }

    public void setTrack(Track track) {
        this.track = track;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public boolean isInCampaign() {
        return inCampaign;
    }

    public void setInCampaign(boolean inCampaign) {
        this.inCampaign = inCampaign;
    }

    public Integer getPlannedHouseholds() {
        return plannedHouseholds;
    }

    public void setPlannedHouseholds(Integer plannedHouseholds) {
        this.plannedHouseholds = plannedHouseholds;
    }

    public BigDecimal getPlannedFloorArea() {
        return plannedFloorArea;
    }

    public void setPlannedFloorArea(BigDecimal plannedFloorArea) {
        this.plannedFloorArea = plannedFloorArea;
    }
}
