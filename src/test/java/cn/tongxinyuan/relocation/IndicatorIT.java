package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.CentreDetails;
import cn.tongxinyuan.organization.CentreLevel;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.CoordinateSystem;
import cn.tongxinyuan.organization.Position;
import cn.tongxinyuan.organization.PositionQuality;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Behind each figure stands a list that a stranger can count again, for any day. */
@ExtendWith(ArquillianExtension.class)
class IndicatorIT {

    private static final String UNIT = "370105011007";
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 11);
    private static final LocalDate SECOND = LocalDate.of(2024, 3, 14);
    private static final LocalDate BEFORE_ALL = LocalDate.of(2019, 1, 1);
    private static final String INDICATORS = "/api/v1/indicators";

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    AreaService areas;

    @Inject
    CentreService centres;

    @Test
    void theListBehindEachFigureHasAsManyRecordsAsTheFigureSays() {
        campaignWithThreeHouseholds();
        centreOnTheMap();
        Api api = caller.api(caller.hired("relocation.chief", UNIT));

        for (String day : List.of("", "?asOf=" + FIRST, "?asOf=" + SECOND, "?asOf=" + BEFORE_ALL)) {
            List<JsonObject> figures = items(api, INDICATORS + day, 200);
            assertThat(figures).hasSizeGreaterThanOrEqualTo(6);
            figures.forEach(figure -> assertCounted(api, figure));
        }
    }

    @Test
    void aDayInThePastGivesTheFigureOfThatDay() {
        campaignWithThreeHouseholds();
        Api api = caller.api(caller.hired("relocation.chief", UNIT));

        assertThat(visited(api, FIRST.minusDays(1))).isZero();
        assertThat(visited(api, FIRST)).isPositive();
        assertThat(visited(api, SECOND.minusDays(1))).isEqualTo(visited(api, FIRST));
        assertThat(visited(api, SECOND)).isEqualTo(2 * visited(api, FIRST));
        assertThat(figure(api, "renewal.visiting_rate", BEFORE_ALL).isNull("value"))
                .isTrue();
        assertThat(figure(api, "renewal.plan_years", BEFORE_ALL).getInt("value"))
                .isZero();
        assertThat(figure(api, "renewal.plan_years", FIRST).getInt("value")).isEqualTo(5);
    }

    @Test
    void sayWhatTheyMeanInBothLanguages() {
        Api api = caller.api(caller.hired("relocation.chief", UNIT));

        for (JsonObject figure : items(api, INDICATORS, 200)) {
            String english = api.header("Accept-Language", "en")
                    .get(INDICATORS + "/" + figure.getString("code"))
                    .body();
            assertThat(figure.getString("name") + figure.getString("definition"))
                    .containsPattern("\\p{IsHan}");
            assertThat(json(english).getString("definition")).isNotEqualTo(figure.getString("definition"));
        }
    }

    /** Floor areas are summed, everything else counted. */
    private static void assertCounted(Api api, JsonObject figure) {
        String code = figure.getString("code");
        List<JsonObject> records = items(api, figure.getString("records"), 2);
        BigDecimal said = decimal(figure, figure.isNull("numerator") ? "value" : "numerator");
        BigDecimal counted = BigDecimal.valueOf(records.size());
        if (figure.getString("unit").equals("m2")) {
            counted = records.stream()
                    .map(record -> new BigDecimal(record.getString("floorArea")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .setScale(-4, RoundingMode.HALF_UP);
        }
        assertThat(counted).as(code + " " + figure.getString("asOf")).isEqualByComparingTo(said);
        assertThat(decimal(json(api.get(figure.getString("records")).body()), "total"))
                .isEqualByComparingTo(said);
        assertThat(records.stream().distinct().count()).isEqualTo(records.size());
    }

    private static long visited(Api api, LocalDate day) {
        return decimal(figure(api, "renewal.visiting_rate", day), "numerator").longValueExact();
    }

    private static JsonObject figure(Api api, String code, LocalDate day) {
        return json(api.get(INDICATORS + "/" + code + "?asOf=" + day).body());
    }

    /** All items of a list, page by page. */
    private static List<JsonObject> items(Api api, String address, int limit) {
        List<JsonObject> items = new ArrayList<>();
        String page = address + (address.contains("?") ? "&" : "?") + "limit=" + limit;
        String next = page;
        while (next != null) {
            JsonObject answer = json(api.get(next).body());
            items.addAll(answer.getJsonArray("items").getValuesAs(JsonObject.class));
            next = answer.isNull("next") ? null : page + "&after=" + answer.getString("next");
        }
        return items;
    }

    private static BigDecimal decimal(JsonObject object, String name) {
        return object.getJsonNumber(name).bigDecimalValue();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private void campaignWithThreeHouseholds() {
        String area = "IT-" + Long.toString(System.nanoTime(), 36);
        caller.asSystem(() -> areas.found(new FoundArea(
                area, "指标片区", Track.STATE, UNIT, null, "hundred-days", 3, new BigDecimal("18000"), null)));
        given.load(
                area,
                List.of(
                        RelocationGiven.row("1", "王某甲", "6000.00", FIRST),
                        RelocationGiven.row("2", "王某乙", "6000.00", SECOND),
                        RelocationGiven.row("3", "王某丙", "6000.00", null)));
    }

    private void centreOnTheMap() {
        caller.asSystem(() -> {
            Position position = new Position(
                    new BigDecimal("116.990000"),
                    new BigDecimal("36.690000"),
                    CoordinateSystem.values()[0],
                    PositionQuality.values()[0]);
            String code = centres.create(
                    CentreLevel.COMMUNITY,
                    new ScopePath(UNIT),
                    FIRST,
                    new CentreDetails("党群服务中心", null, position, null));
            centres.publish(code, centres.find(code).orElseThrow().getVersion(), FIRST);
        });
    }
}
