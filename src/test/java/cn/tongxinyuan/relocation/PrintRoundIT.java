package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.BulkGiven.figure;
import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Statements;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.platform.listing.Listings;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.listing.Row;
import cn.tongxinyuan.relocation.round.DueListing;
import cn.tongxinyuan.relocation.round.PrintRound;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Promised visits: who waits, since when, and the round on paper that goes along. */
@ExtendWith(ArquillianExtension.class)
class PrintRoundIT {

    /** A unit in which no other test promises a visit. */
    private static final String UNIT = "370105013009";

    private static final String FOREIGN = "370105011";

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    BulkGiven bulk;

    @Inject
    HouseholdWork work;

    @Inject
    HouseholdService households;

    @Inject
    DueListing list;

    @Inject
    Listings listings;

    @Inject
    PrintRound act;

    @Inject
    Trail trail;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    private String clerk;
    private String area;

    @BeforeEach
    void promise() {
        clerk = caller.hired("relocation.clerk", UNIT);
        area = given.roll(UNIT, 6);
        LocalDate today = LocalDate.now(clock);
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        promise("1", sunday.plusDays(1));
        promise("2", today);
        promise("3", EARLY.plusDays(3));
        promise("4", EARLY.plusDays(1));
        if (sunday.isAfter(today)) {
            promise("5", sunday);
        }
    }

    @Test
    void whoWaitsLongestStandsFirstAndWhoWasPromisedNothingNowhere() {
        List<String> all = numbers(Map.of());

        assertThat(all).startsWith("4", "3", "2").endsWith("1").doesNotContain("6");
        assertThat(numbers(Map.of("due", "LATE"))).containsExactly("4", "3");
        assertThat(numbers(Map.of("due", "TODAY"))).containsExactly("2");
        assertThat(numbers(Map.of("due", "WEEK"))).isEqualTo(all.contains("5") ? List.of("5") : List.of());
        assertThat(numbers(Map.of("due", "LATER"))).containsExactly("1");
    }

    @Test
    void aRowTellsWhereAndWhatWasSaidLastAndLeadsToTheForm() {
        assertThat(caller.browser(clerk)
                        .get("/relocation/due-list?area=" + area)
                        .body())
                .contains("王某戊", "示例社区1号院1号楼2单元204", "讲解政策4", "已逾期")
                .contains("/relocation/visit-edit?area=" + area + "&amp;number=4")
                .doesNotContain("19900000001");
    }

    @Test
    void otherUnitsSeeNone() {
        String stranger = caller.hired("relocation.clerk", FOREIGN);

        assertThat(rows(stranger, Map.of("area", area))).isEmpty();
        assertThat(caller.as(stranger, () -> households.round(keys()))).isEmpty();
        assertThat(trail.of(stranger)).isEmpty();
    }

    @Test
    void theRoundBearsTelephonesAndOneRowOfTheTrailSaysSo() throws IOException {
        String code = bulk.ordered(clerk, act, bulk.chosen(clerk, act, keys()), Map.of());
        Api.Answer job = bulk.ended(clerk, code);

        assertThat(figure(job, "acted")).isEqualTo(2);
        String page = page(bulk.file(clerk, code, "走访单.pdf"));
        assertThat(page)
                .contains(
                        "共2户",
                        "19900000001",
                        "王某戊",
                        "讲解政策4",
                        "逾期",
                        EARLY.plusDays(1).toString(),
                        "本次记录")
                .doesNotContain("370199199001010019");
        assertThat(page.indexOf("王某戊")).as("in the order of the list").isLessThan(page.indexOf("王某丁"));
        assertThat(trail.of(clerk))
                .filteredOn(row -> !row.contains("Visit"))
                .containsExactly("DONE relocation.round Page relocation/due-list relocation.told.round-called|2");
    }

    @Test
    void aRoundAsksAsFewQuestionsForFiveHouseholdsAsForTwo() throws Exception {
        List<String> all = Stream.of("1", "2", "3", "4", "6")
                .map(number -> given.open(area, number).getRollKey())
                .toList();

        asked(all);

        List<String> few = asked(all.subList(0, 2));
        assertThat(asked(all)).as("beside %s", few).hasSameSizeAs(few);
    }

    /** How many statements a round takes, with all that its paper says. */
    private List<String> asked(List<String> keys) throws Exception {
        return statements.during(() -> caller.as(clerk, () -> {
            List<HouseholdService.Called> round = households.round(keys);
            assertThat(round).hasSize(keys.size()).allSatisfy(called -> {
                assertThat(called.household().getArea().getName()).isNotEmpty();
                assertThat(called.last() == null)
                        .isEqualTo(called.household().getNumber().equals("6"));
            });
        }));
    }

    @Test
    void whoMayNotSeeTelephonesPrintsThemMasked() {
        String printer = caller.hired(MaskedModule.ROLE, UNIT);

        assertThat(caller.as(printer, () -> households.round(keys())))
                .extracting(HouseholdService.Called::phone)
                .containsOnly("199****0001");
        assertThat(trail.of(printer))
                .containsExactly("DONE relocation.round Page relocation/due-list relocation.told.round|2");
    }

    private List<String> keys() {
        return List.of(given.open(area, "4").getRollKey(), given.open(area, "3").getRollKey());
    }

    private List<String> numbers(Map<String, String> asked) {
        return rows(clerk, asked).stream()
                .map(row -> (String) row.get(list.fields().named("number").orElseThrow()))
                .toList();
    }

    private List<Row> rows(String username, Map<String, String> asked) {
        Map<String, String[]> parameters = new HashMap<>(Map.of("area", new String[] {area}));
        asked.forEach((name, value) -> parameters.put(name, new String[] {value}));
        return caller.as(
                username, () -> listings.part(list, Query.of(list, parameters)).rows());
    }

    private void promise(String number, LocalDate next) {
        RecordVisit visit = given.visit(area, number, EARLY);
        caller.asSystem(() -> work.recordVisit(new RecordVisit(
                area,
                number,
                visit.version(),
                visit.visitedOn(),
                visit.manner(),
                visit.staff(),
                visit.content() + number,
                null,
                next)));
    }

    /** All that stands on the first page, without blanks and ends of lines. */
    private static String page(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        return Normalizer.normalize(new PdfTextExtractor(reader).getTextFromPage(1), Normalizer.Form.NFKC)
                .replaceAll("\\s", "");
    }
}
