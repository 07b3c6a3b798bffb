package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Statements;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.listing.ListPart;
import cn.tongxinyuan.platform.listing.Row;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of households by column, page by page, on rolls with many equal values and many that nobody visited. */
@ExtendWith(ArquillianExtension.class)
class HouseholdSortIT {

    private static final String STREET = "370105001";
    private static final String COMMUNITY = "370105001009";
    /** With the areas of one test only. */
    private static final String ALONE = "370105001010";

    private static final List<String> ORDERS =
            List.of("number", "-number", "floorArea", "-floorArea", "lastVisit", "-lastVisit");
    private static final int ROWS = 23;
    private static final int PAGE = 5;
    private static final String LIST = "/relocation/household-list?area=";

    private static final Comparator<Row> BY_ROLL = Comparator.comparing(row -> (String) row.get("key"));
    private static final Comparator<Row> BY_FLOOR_AREA = Comparator.<Row, BigDecimal>comparing(
                    row -> row.get(HouseholdListing.FLOOR_AREA))
            .thenComparing(BY_ROLL);
    private static final Comparator<Row> BY_VISIT = Comparator.comparing(
                    HouseholdSortIT::lastVisit, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(BY_ROLL);

    private final Map<String, String> clerks = new HashMap<>();

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    HouseholdPages households;

    @Inject
    Records records;

    @Inject
    Statements statements;

    @Test
    void inEveryOrderEveryHouseholdOfAnAreaComesOnce() {
        String area = area(COMMUNITY, null);

        for (String sort : ORDERS) {
            assertThat(walk("area=" + area, sort))
                    .as(sort)
                    .hasSize(ROWS)
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo(comparator(sort));
        }
    }

    @Test
    void theSameHoldsForAWholeWithItsPartsAndForAllAreasOfAUnit() {
        String whole = given.area(ALONE);
        area(ALONE, whole);
        area(ALONE, whole);
        area(ALONE, null);

        for (String sort : ORDERS) {
            assertThat(walk("area=" + whole, sort))
                    .as("whole, " + sort)
                    .hasSize(2 * ROWS)
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo(comparator(sort));
            assertThat(walk("", sort))
                    .as("unit, " + sort)
                    .hasSize(3 * ROWS)
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo(comparator(sort));
        }
    }

    @Test
    void whoWasNeverVisitedComesFirstAndTheListKeepsItsFilter() {
        String area = area(COMMUNITY, null);

        List<Row> all = walk("area=" + area, "lastVisit");
        List<Row> visited = walk("area=" + area + "&stage=VISITED", "lastVisit");

        assertThat(lastVisit(all.get(0))).isNull();
        assertThat(visited).isNotEmpty().allMatch(row -> lastVisit(row) != null);
        assertThat(numbers(all)).endsWith(numbers(visited).toArray(String[]::new));
    }

    @Test
    void aPlaceInOneOrderIsNoneInAnother() {
        String area = area(COMMUNITY, null);
        String filter = "area=" + area;
        String place = page(filter, "floorArea", null).after();

        assertThatThrownBy(() -> page(filter, "lastVisit", place))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.code()).isEqualTo("FOREIGN_PAGE"));
        assertThat(visit(area, "&sort=-floorArea&after=" + URLEncoder.encode(place, StandardCharsets.UTF_8)))
                .contains("这一页的位置不属于现在的排序");
    }

    @Test
    void theHeadThatRulesSaysSoAndTurnsTheList() {
        String area = area(COMMUNITY, null);

        head(area, "", "ascending", "-number");
        head(area, "-lastVisit", "descending", "lastVisit");
        head(area, "floorArea", "ascending", "-floorArea");
        head(area, "nonsense", "ascending", "-number");
    }

    private void head(String area, String sort, String way, String turned) {
        assertThat(visit(area, "&sort=" + sort))
                .containsPattern("aria-sort=\"" + way + "\"[^>]*>(<[^>]*>)*<a href=\"[^\"]*sort=" + turned + "\"")
                .containsOnlyOnce("aria-sort");
    }

    @Test
    void everyOrderReadsAPageAndOnPostgreSqlWalksAnIndex() throws Exception {
        String area = area(COMMUNITY, null);

        for (String way : List.of("", "-")) {
            walks(area, way + "floorArea", "relocation_hh_area_floor_ix", "relocation_hh_floor_area_ix");
            walks(area, way + "lastVisit", "relocation_hh_area_visit_ix", "relocation_hh_last_visit_ix");
        }
    }

    private void walks(String area, String sort, String ofArea, String ofAll) throws Exception {
        String ofOneArea = sent("area=" + area, sort);
        String ofUnit = sent("", sort);

        assertThat(List.of(ofOneArea, ofUnit))
                .allMatch(sql -> sql.toLowerCase(Locale.ROOT).contains(" limit "));
        boolean postgreSql = !records.sql(
                        "select 1 from information_schema.tables where table_name = 'pg_stat_activity'")
                .isEmpty();
        if (postgreSql) {
            assertThat(String.join("\n", records.planned(ofOneArea)))
                    .contains(ofArea)
                    .doesNotContain("Sort");
            assertThat(String.join("\n", records.planned(ofUnit)))
                    .contains(ofAll)
                    .doesNotContain("Sort");
        }
    }

    /** The statement that reads the page. */
    private String sent(String filter, String sort) throws Exception {
        String clerk = clerk(filter);
        return statements.during(() -> households.part(clerk, PAGE, null, asked(filter, sort))).stream()
                .filter(sql -> sql.toLowerCase(Locale.ROOT).contains("order by"))
                .filter(sql -> sql.toLowerCase(Locale.ROOT).contains("relocation_household"))
                .findFirst()
                .orElseThrow();
    }

    private String area(String unit, String whole) {
        String area = given.area(unit, whole);
        given.load(
                area,
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(i -> row(
                                String.valueOf(i),
                                "王某甲",
                                60 + i % 3 * 10 + ".50",
                                i % 4 < 2 ? null : EARLY.plusDays(i % 4)))
                        .toList());
        return area;
    }

    private List<Row> walk(String filter, String sort) {
        List<Row> rows = new ArrayList<>();
        String after = null;
        do {
            ListPart page = page(filter, sort, after);
            rows.addAll(page.rows());
            after = page.after();
            assertThat(rows).as("walks on").hasSizeLessThan(10 * ROWS);
        } while (after != null);
        return rows;
    }

    private ListPart page(String filter, String sort, String after) {
        return households.part(clerk(filter), PAGE, after, asked(filter, sort));
    }

    private static String[] asked(String filter, String sort) {
        String all = filter.isEmpty() ? "sort=" + sort : filter + "&sort=" + sort;
        return all.split("&");
    }

    private static LocalDate lastVisit(Row row) {
        return (LocalDate) row.get("lastVisitOn");
    }

    private static List<String> numbers(List<Row> rows) {
        return rows.stream().map(HouseholdPages::number).toList();
    }

    /** Who sees all that the filter may ask for, and of the areas of other tests only what it does not ask for. */
    private String clerk(String filter) {
        return clerks.computeIfAbsent(
                filter.isEmpty() ? ALONE : STREET, unit -> caller.hired("relocation.clerk", unit));
    }

    private String visit(String area, String more) {
        Api clerk = caller.browser(clerk("area=" + area));
        Api.Answer answer = clerk.get(LIST + area + more);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static Comparator<Row> comparator(String sort) {
        Comparator<Row> ascending =
                switch (sort.replace("-", "")) {
                    case "floorArea" -> BY_FLOOR_AREA;
                    case "lastVisit" -> BY_VISIT;
                    default -> BY_ROLL;
                };
        return sort.startsWith("-") ? ascending.reversed() : ascending;
    }
}
