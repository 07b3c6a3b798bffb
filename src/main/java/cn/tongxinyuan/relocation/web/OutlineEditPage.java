package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.organization.CoordinateSystem;
import cn.tongxinyuan.organization.PositionQuality;
import cn.tongxinyuan.organization.map.Outline;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.platform.web.Frame;
import cn.tongxinyuan.relocation.Area;
import cn.tongxinyuan.relocation.AreaService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Draws where an area lies: its corners, typed or pasted a line each; none takes the outline away. */
@Named
@RequestScoped
public class OutlineEditPage {

    @Inject
    AreaService areas;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    EditConflict overtaken;

    @Inject
    HttpServletRequest request;

    private Area area;
    private long version;
    private String corners;
    private CoordinateSystem crs;
    private PositionQuality quality = PositionQuality.APPROX;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        area = areas.open(code == null ? "" : code);
        version = area.getVersion();
        Outline outline = area.getOutline();
        if (outline != null) {
            corners = outline.text();
            crs = outline.crs();
            quality = outline.quality();
        }
    }

    public String save() {
        try {
            areas.draw(area.getCode(), version, outline());
        } catch (StaleRecord faster) {
            Area stands = areas.open(area.getCode());
            version = overtaken.tell(stands, stands.getCode(), version);
            Outline drawn = stands.getOutline();
            overtaken.compare("relocation.outline-edit.corners", drawn == null ? null : drawn.text(), corners);
            return null;
        }
        frame.done("relocation.outline-edit.done", area.getName());
        return "/relocation/area-view?faces-redirect=true&code=" + area.getCode();
    }

    /** Null where no corner was typed. */
    private Outline outline() {
        if (corners == null || corners.isBlank()) {
            return null;
        }
        if (crs == null) {
            throw RefusedFields.of("crs", "relocation.outline-edit.crs-missing");
        }
        try {
            return Outline.parse(corners, crs, quality);
        } catch (RuleViolation wrong) {
            throw RefusedFields.of("corners", wrong.key(), wrong.arguments());
        }
    }

    public Area getArea() {
        return area;
    }

    public List<SelectItem> getSystems() {
        return choices(Arrays.stream(CoordinateSystem.values()));
    }

    public List<SelectItem> getQualities() {
        return choices(Stream.of(PositionQuality.APPROX, PositionQuality.EXACT));
    }

    private List<SelectItem> choices(Stream<? extends Enum<?>> constants) {
        return constants
                .map(each -> new SelectItem(each, language.name("organization", each)))
                .toList();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getCorners() {
        return corners;
    }

    public void setCorners(String corners) {
        this.corners = corners;
    }

    public CoordinateSystem getCrs() {
        return crs;
    }

    public void setCrs(CoordinateSystem crs) {
        this.crs = crs;
    }

    public PositionQuality getQuality() {
        return quality;
    }

    public void setQuality(PositionQuality quality) {
        this.quality = quality;
    }
}
