package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Streets of the district, communities of a street, grids of a community; or what a search finds in the district. */
@Named
@RequestScoped
public class RegionListPage {

    private static final int ROWS = 20;
    private static final int DISTRICT_DIGITS = 6;

    @Inject
    RegionService regions;

    @Inject
    Me me;

    private String parent;
    private String q;
    private String after;
    private List<Region> found;
    private Slice<Region> page;

    public List<Region> getRows() {
        return slice().items();
    }

    public String getNext() {
        return slice().next();
    }

    public int getTotal() {
        return found().size();
    }

    /** From the district down to the region whose parts are listed. */
    public List<Region> getWay() {
        List<Region> way = new ArrayList<>();
        String code = isSearch() ? district() : unit();
        while (code != null) {
            Region region = regions.find(code).orElse(null);
            code = region == null ? null : region.getParent();
            if (region != null) {
                way.add(0, region);
            }
        }
        return way;
    }

    public boolean isSearch() {
        return q != null && !q.isBlank();
    }

    public int parts(Region region) {
        return regions.children(region.getCode()).size();
    }

    public String streetOf(Region region) {
        return regions.street(region.getPath()).map(Region::getShortName).orElse("");
    }

    private Slice<Region> slice() {
        if (page == null) {
            List<Region> rest = found().stream()
                    .filter(region -> after == null || region.getCode().compareTo(after) > 0)
                    .limit(ROWS + 1)
                    .toList();
            page = Slice.of(rest, ROWS, Region::getCode);
        }
        return page;
    }

    private List<Region> found() {
        if (found == null) {
            found = isSearch() ? regions.search(new ScopePath(district()), q) : regions.children(unit());
        }
        return found;
    }

    private String unit() {
        return parent == null || parent.isBlank() ? district() : parent;
    }

    private String district() {
        return me.scope().code().substring(0, DISTRICT_DIGITS);
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
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
