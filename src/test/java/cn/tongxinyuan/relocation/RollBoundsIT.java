package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Crowd;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.relocation.progress.RelocationStatistics;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many are shown at most, which rows are whose, and every value in its own place. */
@ExtendWith(ArquillianExtension.class)
class RollBoundsIT {

    private static final int MOST_OFFICERS = 200;
    private static final int MOST_AREAS = 6;

    @Inject
    Caller caller;

    @Inject
    Crowd crowd;

    @Inject
    Records records;

    @Inject
    RelocationGiven given;

    @Inject
    AreaService areas;

    @Inject
    HouseholdService households;

    @Inject
    HouseholdWork work;

    @Inject
    HouseholdPages pages;

    @Inject
    RelocationStatistics statistics;

    @Test
    void asManyOfficersAsTheLimitAreNamed() {
        String area = given.area("370105004010");
        officers(area, 0, MOST_OFFICERS - 1);
        assertThat(officers(area)).hasSize(MOST_OFFICERS - 1);
        officers(area, MOST_OFFICERS - 1, MOST_OFFICERS);
        assertThat(officers(area)).hasSize(MOST_OFFICERS);
        officers(area, MOST_OFFICERS, MOST_OFFICERS + 1);
        assertThat(officers(area)).hasSize(MOST_OFFICERS);
    }

    @Test
    void aFilterSaysThatItOffersNotAllNamesAndFindsTheOthers() {
        String area = given.roll("370105012", 3);
        List<String> names = List.of("终某一", "终某二", "另某");
        for (int i = 0; i < names.size(); i++) {
            Household household = given.open(area, String.valueOf(i + 1));
            String name = names.get(i);
            caller.asSystem(() -> work.assign(household.getRollKey(), household.getVersion(), name));
            officer(area, name);
        }
        officers(area, 0, MOST_OFFICERS);
        String clerk = caller.hired("relocation.clerk", "370105012");

        assertThat(caller.browser(clerk).get("/relocation/household-list").body())
                .contains("只列出前 200 个");
        assertThat(pages.numbers(clerk, "officer=终某")).containsExactly("1", "2");
        assertThat(pages.numbers(clerk, "officer=终某二")).containsExactly("2");
        assertThat(pages.numbers(clerk, "officer=没有此人")).isEmpty();
    }

    @Test
    void officersAreThoseOfTheAreaAndItsPartsAndOfTheOwnUnit() {
        String whole = given.area("370105004");
        String part = given.area("370105004011", whole);
        String other = given.area("370105004011");
        String foreign = given.area("370105005");
        for (String area : List.of(whole, part, other, foreign)) {
            officer(area, "包保" + area);
        }
        String clerk = caller.hired("relocation.clerk", "370105004");

        assertThat(caller.as(clerk, () -> households.officers(whole)))
                .containsExactlyInAnyOrder("包保" + whole, "包保" + part);
        assertThat(caller.as(clerk, () -> households.officers(null)))
                .contains("包保" + whole, "包保" + part, "包保" + other)
                .doesNotContain("包保" + foreign);
        assertThat(caller.as(clerk, () -> households.officers(foreign))).isEmpty();
    }

    @Test
    void theSamePersonInUnitsBesideIsNotShown() {
        String paper = "370199198001010014";
        String ours = roll("370105005", paper);
        String also = roll("370105005", paper);
        roll("370105004", paper);
        roll("370105006", paper);
        String clerk = caller.hired("relocation.clerk", "370105005");

        assertThat(caller.as(clerk, () -> households.sameOwner(households.open(ours, "1"))))
                .extracting(HouseholdRow::area)
                .containsExactly(also);
    }

    @Test
    void officersNamedAtOnceAreNamedOnce() throws Exception {
        String area = given.roll("370105004012", 3);
        List<String> keys = List.of(given.open(area, "1").getRollKey());

        for (int round = 0; round < 3; round++) {
            // nobody finds a line of another to wait at
            records.change(
                    "delete from relocation_officer where area_id = (select id from relocation_area where code = ?1)",
                    area);
            List<Boolean> done = crowd.together(4, index -> {
                caller.asSystem(() -> work.nameOfficers(keys));
                return true;
            });
            assertThat(done).hasSize(4);
        }
        assertThat(officers(area)).containsExactly("第一组包保");
    }

    @Test
    void theFirstPageNamesSixAreasAtMost() {
        String unit = "370105004013";
        String secretary = caller.hired("organization.community-secretary", unit);
        for (int i = 1; i < MOST_AREAS; i++) {
            given.roll(unit, 1);
        }
        assertThat(areasNamed(secretary)).isEqualTo(MOST_AREAS - 1);
        given.roll(unit, 1);
        assertThat(areasNamed(secretary)).isEqualTo(MOST_AREAS);
        given.roll(unit, 1);
        assertThat(areasNamed(secretary)).isEqualTo(MOST_AREAS);
    }

    @Test
    void theCurveEndsOnTheDayThatIsAskedFor() {
        String area = given.area("370105004014");
        given.load(
                area,
                List.of(
                        RelocationGiven.row("1", "王某甲", "80.00", EARLY),
                        RelocationGiven.row("2", "王某乙", "80.00", EARLY.plusDays(1))));

        for (int days = 0; days < 2; days++) {
            LocalDate until = EARLY.plusDays(days);
            assertThat(caller.asSystem(() -> statistics.curve(List.of(area), until))
                            .lastKey())
                    .isEqualTo(until);
        }
    }

    @Test
    void anAreaIsAnsweredWithEachValueInItsOwnPlace() {
        String code = "IT-PLACES-" + Long.toString(System.nanoTime(), 36);
        caller.asSystem(() -> {
            areas.found(new FoundArea(
                    code,
                    "各不相同片区",
                    Track.NEGOTIATED,
                    "370105004011",
                    null,
                    "hundred-days",
                    17,
                    new BigDecimal("4321.50"),
                    null));
            areas.putPlanIntoEffect(code, areas.open(code).getVersion(), EARLY.plusDays(1));
            areas.chooseAppraiser(code, areas.open(code).getVersion(), EARLY.plusDays(2));
            areas.openSigning(code, areas.open(code).getVersion(), EARLY.plusDays(3), EARLY.plusDays(4));
        });
        given.load(
                code,
                List.of(
                        RelocationGiven.row("1", "王某甲", "81.00", EARLY),
                        RelocationGiven.row("2", "王某乙", "82.00", EARLY),
                        RelocationGiven.row("3", "王某丙", "83.00", null)));
        caller.asSystem(() -> work.survey(given.survey(code, "1", EARLY.plusDays(1), Dispute.NONE)));
        String chief = caller.hired("relocation.chief", "370105004011");

        JsonObject told = Json.createReader(new StringReader(caller.api(chief)
                        .get("/api/v1/relocation/areas/" + code + "?asOf=2024-06-01")
                        .body()))
                .readObject();

        assertThat(texts(told, "code", "name", "track", "street", "campaign", "plannedFloorArea"))
                .containsExactly(code, "各不相同片区", "NEGOTIATED", "370105004011", "hundred-days", "4321.50");
        assertThat(texts(told, "planEffectiveOn", "appraiserChosenOn", "signingStartedOn", "signingEndsOn", "asOf"))
                .containsExactly("2024-03-12", "2024-03-13", "2024-03-14", "2024-03-15", "2024-06-01");
        assertThat(texts(told, "floorArea", "landArea")).containsExactly("246.00", "120.00");
        assertThat(IntStream.of(
                        told.getInt("plannedHouseholds"),
                        told.getInt("households"),
                        told.getInt("visited"),
                        told.getInt("surveyed"),
                        told.getInt("confirmed")))
                .containsExactly(17, 3, 2, 1, 0);
        assertThat(List.of(
                        told.get("visitedRate").toString(),
                        told.get("surveyedRate").toString()))
                .containsExactly("66.6", "33.3");
        assertThat(told.isNull("parent")).isTrue();
    }

    private static List<String> texts(JsonObject told, String... names) {
        return List.of(names).stream().map(told::getString).toList();
    }

    private long areasNamed(String reader) {
        return Pattern.compile("relocation/area-view\\?code=")
                .matcher(caller.browser(reader).get("/").body())
                .results()
                .count();
    }

    private String roll(String unit, String paper) {
        String area = given.area(unit);
        given.load(area, List.of(RelocationGiven.row("1", "王某", paper, "80.00", null)));
        return area;
    }

    private List<String> officers(String area) {
        return caller.asSystem(() -> households.officers(area));
    }

    private void officers(String area, int from, int to) {
        IntStream.range(from, to).forEach(i -> officer(area, "包保" + (1_000 + i)));
    }

    private void officer(String area, String name) {
        records.change(
                "insert into relocation_officer (area_id, officer) select id, ?1 from relocation_area where code = ?2",
                name,
                area);
    }
}
