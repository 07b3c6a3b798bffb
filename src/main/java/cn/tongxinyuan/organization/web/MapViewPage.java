package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionKind;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.map.MapMark;
import cn.tongxinyuan.organization.map.MapSource;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;

/** What the caller may see on the map, and the same as a table. */
@Named
@RequestScoped
public class MapViewPage {

    @Inject
    @Any
    Instance<MapSource> sources;

    @Inject
    RegionService regions;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    private String unit;
    private List<MapMark> marks;

    @PostConstruct
    void read() {
        unit = request.getParameter("unit");
        marks = sources.stream()
                .filter(source -> me.may(source.permission()))
                .sorted(Comparator.comparingInt(MapSource::order))
                .flatMap(source -> source.marks().stream())
                .filter(mark -> isAskedFor(mark.unit()))
                .toList();
    }

    /** What lies in no unit that exists lies nowhere: an address with a slip shows nothing, not everything. */
    private boolean isAskedFor(ScopePath place) {
        return unit == null
                || unit.isBlank()
                || regions.find(unit)
                        .map(Region::getPath)
                        .filter(asked -> asked.contains(place))
                        .isPresent();
    }

    public List<MapMark> getMarks() {
        return marks;
    }

    public long getUnknown() {
        return marks.stream().filter(mark -> !mark.isKnown()).count();
    }

    /** Street and community, as names repeat. */
    public String place(MapMark mark) {
        return regions.fullName(mark.unit());
    }

    public String getUnit() {
        return unit;
    }

    /** The streets of the caller's unit; none for who belongs to one. */
    public List<SelectItem> getStreets() {
        List<Region> streets = regions.within(me.scope()).stream()
                .filter(region -> region.getKind() == RegionKind.STREET)
                .toList();
        return streets.size() < 2
                ? List.of()
                : streets.stream()
                        .map(street -> new SelectItem(street.getCode(), street.getShortName()))
                        .toList();
    }
}
