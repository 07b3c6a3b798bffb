package cn.tongxinyuan.organization.rest;

import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreLevel;
import cn.tongxinyuan.organization.CentreListing;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.CoordinateSystem;
import cn.tongxinyuan.organization.OrganizationPermission;
import cn.tongxinyuan.organization.Position;
import cn.tongxinyuan.organization.PositionQuality;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.rest.ListAnswer;
import cn.tongxinyuan.platform.rest.ListOf;
import cn.tongxinyuan.platform.rest.ListRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Service centres of the caller's unit, as a list and as a map layer. */
@ApplicationScoped
@Path("/")
@RolesAllowed(OrganizationPermission.VIEW)
public class CentreResource {

    private static final int AT_ONCE = 200;

    @Inject
    CentreService centres;

    @Inject
    CentreListing list;

    @Inject
    ListAnswer answer;

    @Inject
    RegionService regions;

    @Inject
    Clock clock;

    /** A centre; {@code lng}, {@code lat} are meant in {@code crs}, all three null where {@code quality} is NONE. */
    @JsonbPropertyOrder({
        "code",
        "name",
        "level",
        "scope",
        "place",
        "address",
        "lng",
        "lat",
        "crs",
        "quality",
        "onMap",
        "onMapFrom",
        "openedOn",
        "closedOn"
    })
    public record CentreAnswer(
            String code,
            String name,
            CentreLevel level,
            String scope,
            String place,
            String address,
            BigDecimal lng,
            BigDecimal lat,
            CoordinateSystem crs,
            PositionQuality quality,
            boolean onMap,
            LocalDate onMapFrom,
            LocalDate openedOn,
            LocalDate closedOn) {}

    /** RFC 7946: always WGS84, longitude first. */
    @JsonbPropertyOrder({"type", "features"})
    public record FeatureCollection(String type, List<Feature> features) {}

    /** A centre on the map; no geometry where its position is not known. */
    @JsonbPropertyOrder({"type", "id", "geometry", "properties"})
    public record Feature(String type, String id, Point geometry, CentreAnswer properties) {}

    /** Longitude and latitude in WGS84. */
    @JsonbPropertyOrder({"type", "coordinates"})
    public record Point(String type, List<BigDecimal> coordinates) {}

    @GET
    @Path("centres")
    @Produces(MediaType.APPLICATION_JSON)
    @ListOf(CentreListing.class)
    @Tag(name = ListOf.TAG)
    @Operation(summary = "党群服务中心", description = "经纬度按 crs 所示坐标系给出，原样不转换；筛选、排序、导出与页面一致")
    public Response list(@BeanParam ListRequest asked) {
        return answer.of(list, asked);
    }

    @GET
    @Path("centres.geojson")
    @Produces({"application/geo+json", MediaType.APPLICATION_JSON})
    @Operation(summary = "党群服务中心图层", description = "GeoJSON，几何一律换算为 WGS84；properties 保留原坐标和原坐标系")
    public FeatureCollection map() {
        List<Feature> features = new ArrayList<>();
        Slice<Centre> page = new Slice<>(List.of(), "");
        while (page.next() != null) {
            page = centres.list(page.next(), AT_ONCE);
            page.items().forEach(centre -> features.add(feature(centre)));
        }
        return new FeatureCollection("FeatureCollection", features);
    }

    private Feature feature(Centre centre) {
        Point point = null;
        if (centre.getPosition().isKnown()) {
            CoordinateSystem.Degrees place = centre.getPosition().wgs84();
            point = new Point("Point", List.of(place.lng(), place.lat()));
        }
        return new Feature("Feature", centre.getCode(), point, answer(centre));
    }

    private CentreAnswer answer(Centre centre) {
        Position position = centre.getPosition();
        return new CentreAnswer(
                centre.getCode(),
                centre.getName(),
                centre.getLevel(),
                centre.getScope().code(),
                regions.fullName(centre.getScope()),
                centre.getAddress(),
                position.lng(),
                position.lat(),
                position.crs(),
                position.quality(),
                centre.isOnMap(LocalDate.now(clock)),
                centre.getOnMapFrom(),
                centre.getOpenedOn(),
                centre.getClosedOn());
    }
}
