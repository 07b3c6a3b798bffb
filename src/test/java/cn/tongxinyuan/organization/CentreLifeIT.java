package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From its opening to its closing a centre is on the map on the same days wherever one asks. */
@ExtendWith(ArquillianExtension.class)
class CentreLifeIT {

    private static final LocalDate OPENED = LocalDate.of(2024, 3, 11);
    private static final Position PLACE = new Position(
            new BigDecimal("117.015600"), new BigDecimal("36.712300"), CoordinateSystem.GCJ02, PositionQuality.APPROX);

    @Inject
    Caller caller;

    @Inject
    CentreService centres;

    @Inject
    Clock clock;

    @Inject
    Trail trail;

    @Test
    void listAndCountAndRecordAgreeOnEveryDay() {
        ScopePath unit = new ScopePath("370105001010");
        LocalDate today = LocalDate.now(clock);
        String code = opened(unit, OPENED);
        caller.asSystem(() -> centres.publish(code, version(code), OPENED.plusDays(2)));
        assertOnMap(unit, code, OPENED, OPENED.plusDays(1), OPENED.plusDays(2), today);

        caller.asSystem(() -> centres.withdraw(code, version(code)));
        assertOnMap(unit, code, today.minusDays(1), today, today.plusDays(1));
        assertThat(onMap(unit, today.minusDays(1))).isEqualTo(1);
        assertThat(onMap(unit, today)).isZero();

        String closing = opened(unit, OPENED);
        caller.asSystem(() -> centres.publish(closing, version(closing), OPENED));
        caller.asSystem(() -> centres.close(closing, version(closing), OPENED.plusDays(1)));
        assertThat(onMap(unit, OPENED)).isEqualTo(1);
        assertThat(onMap(unit, OPENED.plusDays(1))).as("on the day it closes").isZero();
    }

    @Test
    void isPublishedTodayAndNotTomorrow() {
        String code = opened(new ScopePath("370105001011"), OPENED);
        LocalDate today = LocalDate.now(clock);

        assertThatThrownBy(() -> caller.asSystem(() -> centres.publish(code, version(code), today.plusDays(1))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("organization.rule.day-ahead");
        caller.asSystem(() -> centres.publish(code, version(code), today));

        assertThat(onMap(new ScopePath("370105001011"), today)).isEqualTo(1);
    }

    @Test
    void correctingAndClosingStandInTheRecordAndTheTrail() {
        String secretary = caller.hired("organization.street-secretary", "370105001");
        String code = opened(new ScopePath("370105001012"), OPENED);

        caller.as(
                secretary,
                () -> centres.describe(code, version(code), new CentreDetails("改名中心", "新路1号", Position.UNKNOWN, "搬了")));
        caller.as(secretary, () -> centres.close(code, version(code), OPENED));

        Centre centre = caller.as(secretary, () -> centres.find(code).orElseThrow());
        assertThat(List.of(centre.getName(), centre.getAddress(), centre.getRemark()))
                .containsExactly("改名中心", "新路1号", "搬了");
        assertThat(centre.getClosedOn()).isEqualTo(OPENED);
        assertThat(trail.of(secretary))
                .containsExactly(
                        "DONE organization.describe Centre " + code
                                + " organization.told.describe|@organization.PositionQuality.NONE",
                        "DONE organization.close Centre " + code + " organization.told.close|" + OPENED);
        assertThatThrownBy(() -> caller.as(secretary, () -> centres.close(code, version(code), OPENED)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void pagesShowEveryCentreOnceWhateverTheirSize() {
        ScopePath unit = new ScopePath("370105001013");
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            codes.add(opened(unit, OPENED));
        }
        String reader = caller.hired("organization.community-secretary", unit.code());

        for (int size : List.of(1, 2, 3, 4, 5)) {
            List<String> seen = new ArrayList<>();
            Slice<Centre> page = caller.as(reader, () -> centres.list(null, size));
            page.items().forEach(centre -> seen.add(centre.getCode()));
            while (page.next() != null && seen.size() < 2 * codes.size()) {
                String after = page.next();
                page = caller.as(reader, () -> centres.list(after, size));
                page.items().forEach(centre -> seen.add(centre.getCode()));
            }
            assertThat(seen).as("pages of " + size).containsExactlyElementsOf(codes);
        }
    }

    @Test
    void theLayerTellsEachValueInItsOwnPlace() {
        ScopePath unit = new ScopePath("370105001009");
        String code = opened(unit, OPENED);
        caller.asSystem(() -> centres.publish(code, version(code), OPENED.plusDays(3)));
        caller.asSystem(() -> centres.close(code, version(code), OPENED.plusDays(9)));
        String reader = caller.hired("organization.community-secretary", unit.code());

        JsonObject feature = Json.createReader(new StringReader(
                        caller.api(reader).get("/api/v1/centres.geojson").body()))
                .readObject()
                .getJsonArray("features")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("id").equals(code))
                .findFirst()
                .orElseThrow();

        JsonObject told = feature.getJsonObject("properties");
        assertThat(told.get("lng").toString().replace("\"", "")).isEqualTo("117.015600");
        assertThat(told.get("lat").toString().replace("\"", "")).isEqualTo("36.712300");
        assertThat(List.of("code", "name", "level", "scope", "address", "crs", "quality").stream()
                        .map(told::getString))
                .containsExactly(code, "党群服务中心", "COMMUNITY", unit.code(), "某路9号", "GCJ02", "APPROX");
        assertThat(List.of("openedOn", "onMapFrom", "closedOn").stream().map(told::getString))
                .containsExactly("2024-03-11", "2024-03-14", "2024-03-20");
        var place = feature.getJsonObject("geometry").getJsonArray("coordinates");
        assertThat(place.getJsonNumber(0).doubleValue()).isBetween(117.0, 117.02);
        assertThat(place.getJsonNumber(1).doubleValue()).isBetween(36.7, 36.72);
    }

    private void assertOnMap(ScopePath unit, String code, LocalDate... days) {
        for (LocalDate day : days) {
            boolean on = caller.asSystem(() -> centres.find(code).orElseThrow()).isOnMap(day);
            assertThat(onMap(unit, day)).as(day.toString()).isEqualTo(on ? 1 : 0);
        }
    }

    /** As counted; the list must hold as many. */
    private long onMap(ScopePath unit, LocalDate day) {
        return caller.asSystem(() -> {
            long count = centres.onMap(unit, day);
            assertThat(centres.onMapRows(unit, day, null, 100).items()).hasSize((int) count);
            return count;
        });
    }

    private String opened(ScopePath unit, LocalDate day) {
        return caller.asSystem(() ->
                centres.create(CentreLevel.COMMUNITY, unit, day, new CentreDetails("党群服务中心", "某路9号", PLACE, null)));
    }

    private long version(String code) {
        return centres.find(code).orElseThrow().getVersion();
    }
}
