package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreFilter;
import cn.tongxinyuan.organization.CentreLevel;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.CentreTotals;
import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionKind;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Service centres of the caller's unit by filter. */
@Named
@RequestScoped
public class CentreListPage {

    private static final int ROWS = 20;
    private static final int DISTRICT_DIGITS = 6;

    @Inject
    CentreService centres;

    @Inject
    RegionService regions;

    @Inject
    Language language;

    @Inject
    Me me;

    @Inject
    Clock clock;

    private String unit;
    private CentreLevel level;
    private Boolean map;
    private String q;
    private String after;
    private Slice<Centre> page;
    private CentreTotals totals;

    public List<Centre> getRows() {
        return slice().items();
    }

    public String getNext() {
        return slice().next();
    }

    public CentreTotals getTotals() {
        if (totals == null) {
            totals = centres.totals(filter());
        }
        return totals;
    }

    public String place(Centre centre) {
        return regions.fullName(centre.getScope());
    }

    public boolean onMap(Centre centre) {
        return centre.isOnMap(LocalDate.now(clock));
    }

    public boolean open(Centre centre) {
        return centre.isOpen(LocalDate.now(clock));
    }

    /** Streets the caller may see, and the unit an address asked for when it is none of them. */
    public List<SelectItem> getUnits() {
        String district = me.scope().code().substring(0, DISTRICT_DIGITS);
        Stream<Region> streets = regions.children(district).stream()
                .filter(street -> me.scope().contains(street.getPath())
                        || street.getPath().contains(me.scope()));
        Stream<Region> asked = unit == null
                ? Stream.empty()
                : regions.find(unit).stream().filter(region -> region.getKind() != RegionKind.STREET);
        return Stream.concat(streets, asked)
                .map(region -> new SelectItem(region.getCode(), regions.name(region.getPath())))
                .toList();
    }

    public List<SelectItem> getLevels() {
        return Arrays.stream(CentreLevel.values())
                .map(each -> new SelectItem(each, language.name("organization", each)))
                .toList();
    }

    public List<SelectItem> getMapChoices() {
        return List.of(
                new SelectItem("true", language.text("organization.centre-list.on-map")),
                new SelectItem("false", language.text("organization.centre-list.off-map")));
    }

    public boolean isFiltered() {
        return !CentreFilter.ALL.equals(filter());
    }

    private CentreFilter filter() {
        return new CentreFilter(
                unit == null || !regions.exists(unit) ? null : new ScopePath(unit),
                level,
                map,
                q == null || q.isBlank() ? null : q.strip());
    }

    private Slice<Centre> slice() {
        if (page == null) {
            page = centres.list(filter(), after, ROWS);
        }
        return page;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public CentreLevel getLevel() {
        return level;
    }

    public void setLevel(CentreLevel level) {
        this.level = level;
    }

    public Boolean getMap() {
        return map;
    }

    public void setMap(Boolean map) {
        this.map = map;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
