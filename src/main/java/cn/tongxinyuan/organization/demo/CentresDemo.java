package cn.tongxinyuan.organization.demo;

import cn.tongxinyuan.organization.CentreDetails;
import cn.tongxinyuan.organization.CentreLevel;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.CoordinateSystem;
import cn.tongxinyuan.organization.Position;
import cn.tongxinyuan.organization.PositionQuality;
import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionKind;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.demo.DemoPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 144 centres: the district's, one of each street, one park's, and communities' in proportion to the communities of each
 * street. The official list is not public, so positions are scattered around the district's centre and marked as
 * approximate, and addresses stay open.
 */
@ApplicationScoped
public class CentresDemo implements DemoPart {

    static final int CENTRES = 144;

    private static final String DISTRICT = "370105";
    private static final String PARK_STREET = "370105011";
    private static final String NAME = "党群服务中心";
    private static final String REMARK = "演示数据，位置为示意";
    private static final LocalDate OPENED = LocalDate.of(2022, 1, 1);
    private static final LocalDate ON_MAP = LocalDate.of(2024, 3, 1);
    private static final BigDecimal LNG = new BigDecimal("116.955000");
    private static final BigDecimal LAT = new BigDecimal("36.668000");
    private static final BigDecimal STEP = new BigDecimal("0.005000");
    private static final int PER_ROW = 12;

    @Inject
    RegionService regions;

    @Inject
    CentreService centres;

    private record Place(CentreLevel level, Region region, String name) {}

    @Override
    public int order() {
        return 12;
    }

    @Override
    @Transactional
    public void build() {
        List<Place> places = places();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            CentreDetails details = new CentreDetails(place.name(), null, position(i), REMARK);
            String code = centres.create(place.level(), place.region().getPath(), OPENED, details);
            centres.publish(code, centres.find(code).orElseThrow().getVersion(), ON_MAP);
        }
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        List<Region> communities = new ArrayList<>();
        Region district = regions.find(DISTRICT).orElseThrow();
        places.add(new Place(CentreLevel.DISTRICT, district, district.getShortName() + NAME));
        for (Region street : regions.children(DISTRICT)) {
            places.add(new Place(CentreLevel.STREET, street, street.getShortName() + NAME));
            communities.addAll(regions.children(street.getCode()).stream()
                    .filter(unit -> unit.getKind() == RegionKind.COMMUNITY)
                    .toList());
        }
        places.add(new Place(CentreLevel.PARK, regions.find(PARK_STREET).orElseThrow(), "1922电竞产业园" + NAME));
        evenly(communities, CENTRES - places.size())
                .forEach(unit -> places.add(new Place(CentreLevel.COMMUNITY, unit, unit.getShortName() + NAME)));
        return places;
    }

    /** Picks so many of a list that every stretch of it gives its share. */
    static <T> List<T> evenly(List<T> all, int wanted) {
        List<T> picked = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (picked.size() < (i + 1) * wanted / all.size()) {
                picked.add(all.get(i));
            }
        }
        return picked;
    }

    private static Position position(int place) {
        BigDecimal lng = LNG.add(STEP.multiply(BigDecimal.valueOf(place % PER_ROW)));
        BigDecimal lat = LAT.add(STEP.multiply(BigDecimal.valueOf(place / PER_ROW)));
        return new Position(lng, lat, CoordinateSystem.GCJ02, PositionQuality.APPROX);
    }
}
