package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.CentreDetails;
import cn.tongxinyuan.organization.CentreLevel;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.CoordinateSystem;
import cn.tongxinyuan.organization.Position;
import cn.tongxinyuan.organization.PositionQuality;
import cn.tongxinyuan.organization.map.Outline;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The map shows what its reader may see, each record where it lies and with the way to it. */
@ExtendWith(ArquillianExtension.class)
class DistrictMapIT {

    private static final LocalDate OPENED = LocalDate.of(2024, 3, 11);
    private static final String OTHER_STREET = "370105014";
    private static final String CORNERS = "116.944,36.733\n116.9505,36.7345\n116.952,36.729";

    @Inject
    Caller caller;

    @Inject
    CentreService centres;

    @Inject
    AreaService areas;

    @Inject
    RelocationGiven given;

    @Inject
    Trail trail;

    @Test
    void everyMarkOfTheUnitLeadsToItsRecordAndNoOther() {
        String centre = centre(RelocationGiven.STREET, CoordinateSystem.CGCS2000);
        String elsewhere = centre(OTHER_STREET, CoordinateSystem.CGCS2000);
        String area = drawn(RelocationGiven.XINXU);
        String foreign = drawn(OTHER_STREET);
        String page = page(caller.hired("organization.street-secretary", RelocationGiven.STREET), "");

        assertThat(at(page, "/organization/centre-view?code=" + centre)).isEqualTo("36.712300,117.015600");
        assertThat(at(page, "/relocation/area-view?code=" + area))
                .isEqualTo("36.733,116.944 36.7345,116.9505 36.729,116.952");
        assertThat(page).doesNotContain("code=" + elsewhere + "\"", "code=" + foreign + "\"");
    }

    @Test
    void theTableSaysWhatTheMapCannot() {
        String shifted = centre(RelocationGiven.STREET, CoordinateSystem.GCJ02);
        String unknown = caller.asSystem(() -> centres.create(
                CentreLevel.STREET,
                new ScopePath(RelocationGiven.STREET),
                OPENED,
                new CentreDetails("无位置中心", null, Position.UNKNOWN, null)));
        String area = given.area(RelocationGiven.XINXU);
        String page = page(caller.hired("organization.street-secretary", RelocationGiven.STREET), "");

        assertThat(row(page, shifted)).contains("117.015600, 36.712300", "GCJ-02", "大致");
        assertThat(at(page, "/organization/centre-view?code=" + shifted))
                .as("moved to WGS84")
                .startsWith("36.71")
                .isNotEqualTo("36.712300,117.015600");
        assertThat(row(page, unknown)).contains("无位置中心", "没有登记").doesNotContain("data-at");
        assertThat(row(page, area)).contains("没有登记").doesNotContain("data-at");
    }

    @Test
    void whoMayNotSeeAreasSeesCentresOnly() {
        String centre = centre(RelocationGiven.STREET, CoordinateSystem.CGCS2000);
        String area = drawn(RelocationGiven.XINXU);
        String page = page(caller.hired("organization.academy", RelocationGiven.STREET), "");

        assertThat(page).contains("code=" + centre + "\"").doesNotContain("code=" + area + "\"");
    }

    @Test
    void aStreetNarrowsTheMapAndAnUnknownOneEmptiesIt() {
        String here = centre(RelocationGiven.STREET, CoordinateSystem.CGCS2000);
        String there = centre(OTHER_STREET, CoordinateSystem.CGCS2000);
        String reader = caller.hired("organization.district-leader", "370105");

        assertThat(page(reader, "?unit=" + OTHER_STREET))
                .contains("code=" + there + "\"")
                .doesNotContain("code=" + here + "\"");
        assertThat(page(reader, "?unit=370105999")).doesNotContain("data-at");
    }

    @Test
    void aClosedCentreIsOnTheMapNoMore() {
        String code = centre(RelocationGiven.STREET, CoordinateSystem.CGCS2000);
        caller.asSystem(
                () -> centres.close(code, centres.find(code).orElseThrow().getVersion(), OPENED.plusDays(1)));

        assertThat(page(caller.hired("organization.street-secretary", RelocationGiven.STREET), ""))
                .doesNotContain("code=" + code + "\"");
    }

    @Test
    void drawingAndTakingAwayStandInTheTrail() {
        String chief = caller.hired("relocation.chief", RelocationGiven.STREET);
        String code = given.area(RelocationGiven.XINXU);

        caller.as(chief, () -> areas.draw(code, version(code), outline()));
        assertThat(caller.as(chief, () -> areas.open(code)).getOutline()).isEqualTo(outline());
        caller.as(chief, () -> areas.draw(code, version(code), null));

        assertThat(caller.as(chief, () -> areas.open(code)).getOutline()).isNull();
        assertThat(trail.of(chief))
                .containsExactly(
                        "DONE relocation.draw Area " + code
                                + " relocation.told.drawn|3|@organization.CoordinateSystem.CGCS2000",
                        "DONE relocation.draw Area " + code + " relocation.told.undrawn");
    }

    private String page(String reader, String query) {
        return caller.browser(reader).get("/organization/map-view" + query).body();
    }

    /** What the link to a record says of its place. */
    private static String at(String page, String address) {
        var link = Pattern.compile(Pattern.quote(address) + "\" data-at=\"([^\"]*)\"")
                .matcher(page);
        assertThat(link.find()).as("a link to " + address).isTrue();
        return link.group(1);
    }

    private static String row(String page, String code) {
        int at = page.indexOf("code=" + code + "\"");
        return page.substring(page.lastIndexOf("<tr", at), page.indexOf("</tr>", at));
    }

    private String drawn(String unit) {
        String code = given.area(unit);
        caller.asSystem(() -> areas.draw(code, version(code), outline()));
        return code;
    }

    private static Outline outline() {
        return Outline.parse(CORNERS, CoordinateSystem.CGCS2000, PositionQuality.EXACT);
    }

    private long version(String code) {
        return caller.asSystem(() -> areas.open(code)).getVersion();
    }

    private String centre(String unit, CoordinateSystem crs) {
        Position place =
                new Position(new BigDecimal("117.015600"), new BigDecimal("36.712300"), crs, PositionQuality.APPROX);
        return caller.asSystem(() -> centres.create(
                CentreLevel.STREET, new ScopePath(unit), OPENED, new CentreDetails("地图中心", null, place, null)));
    }
}
