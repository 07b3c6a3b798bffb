package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreDetails;
import cn.tongxinyuan.organization.CentreLevel;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.CoordinateSystem;
import cn.tongxinyuan.organization.Position;
import cn.tongxinyuan.organization.PositionQuality;
import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Choices;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Records a service centre, or corrects what is said about one. */
@Named
@RequestScoped
public class CentreEditPage {

    @Inject
    CentreService centres;

    @Inject
    RegionService regions;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    Me me;

    @Inject
    EditConflict overtaken;

    @Inject
    HttpServletRequest request;

    private String code;
    private long version;
    private CentreLevel level;
    private String unit;
    private LocalDate openedOn;
    private String name;
    private String address;
    private PositionQuality quality = PositionQuality.NONE;
    private BigDecimal lng;
    private BigDecimal lat;
    private CoordinateSystem crs;
    private String remark;

    /** Fills the form from the record an address names; a new one stays empty. */
    @PostConstruct
    void read() {
        code = request.getParameter("code");
        if (isNew()) {
            return;
        }
        Centre centre = centres.find(code).orElseThrow(EntityNotFoundException::new);
        version = centre.getVersion();
        name = centre.getName();
        address = centre.getAddress();
        remark = centre.getRemark();
        quality = centre.getPosition().quality();
        lng = centre.getPosition().lng();
        lat = centre.getPosition().lat();
        crs = centre.getPosition().crs();
    }

    public String save() {
        try {
            store();
        } catch (StaleRecord faster) {
            Centre stands = centres.find(code).orElseThrow(EntityNotFoundException::new);
            version = overtaken.tell(stands, code, version);
            compare(stands);
            return null;
        }
        frame.done("organization.centre-edit.done");
        return "/organization/centre-view?faces-redirect=true&code=" + code;
    }

    private void compare(Centre stands) {
        overtaken.compare("organization.field.name", stands.getName(), name);
        overtaken.compare("organization.field.address", stands.getAddress(), address);
        overtaken.compare("organization.field.lng", stands.getPosition().lng(), lng);
        overtaken.compare("organization.field.lat", stands.getPosition().lat(), lat);
        overtaken.compare("organization.field.remark", stands.getRemark(), remark);
    }

    private void store() {
        CentreDetails details = new CentreDetails(name, address, new Position(lng, lat, crs, quality), remark);
        if (isNew()) {
            code = centres.create(level, new ScopePath(unit), openedOn, details);
        } else {
            centres.describe(code, version, details);
        }
    }

    public boolean isNew() {
        return code == null || code.isBlank();
    }

    public Choices getUnits() {
        return Choices.of(regions.within(me.scope()), Region::getCode, region -> regions.fullName(region.getPath()));
    }

    public List<SelectItem> getLevels() {
        return choices(CentreLevel.values());
    }

    public List<SelectItem> getQualities() {
        return choices(PositionQuality.values());
    }

    public List<SelectItem> getSystems() {
        return choices(CoordinateSystem.values());
    }

    private List<SelectItem> choices(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(each -> new SelectItem(each, language.name("organization", each)))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public CentreLevel getLevel() {
        return level;
    }

    public void setLevel(CentreLevel level) {
        this.level = level;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public PositionQuality getQuality() {
        return quality;
    }

    public void setQuality(PositionQuality quality) {
        this.quality = quality;
    }

    public BigDecimal getLng() {
        return lng;
    }

    public void setLng(BigDecimal lng) {
        this.lng = lng;
    }

    public BigDecimal getLat() {
        return lat;
    }

    public void setLat(BigDecimal lat) {
        this.lat = lat;
    }

    public CoordinateSystem getCrs() {
        return crs;
    }

    public void setCrs(CoordinateSystem crs) {
        this.crs = crs;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
