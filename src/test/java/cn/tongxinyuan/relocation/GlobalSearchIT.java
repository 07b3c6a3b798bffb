package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.called;
import static cn.tongxinyuan.relocation.RelocationGiven.row;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.platform.search.Search;
import cn.tongxinyuan.platform.search.SearchRebuild;
import cn.tongxinyuan.platform.search.SearchSource.Hit;
import cn.tongxinyuan.platform.search.SearchWords;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One field asks every module the caller may see; each test has a community of its own. */
@ExtendWith(ArquillianExtension.class)
class GlobalSearchIT {

    private static final String HOUSEHOLDS = "relocation/household-list";

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    Search search;

    @Inject
    SearchRebuild rebuild;

    @Inject
    Records records;

    @Test
    void severalWordsAndNumbersWithoutTheirZerosFind() {
        String unit = "370105013015";
        given.load(
                given.area(unit),
                List.of(
                        row("新徐-0091", "王某庚", "80.00", null),
                        row("新徐-0104", "王某庚", "80.00", null),
                        row("新徐-910", "王某辛", "80.00", null),
                        row("北-7", "李某庚", "80.00", null)));
        String clerk = caller.hired("relocation.clerk", unit);

        assertThat(households(clerk, "wmg 104")).containsExactly("新徐-0104 王某庚");
        assertThat(households(clerk, "王某庚　新徐")).containsExactly("新徐-0091 王某庚", "新徐-0104 王某庚");
        assertThat(households(clerk, "新徐-91")).containsExactly("新徐-0091 王某庚", "新徐-910 王某辛");
        assertThat(households(clerk, "新徐-0091")).containsExactly("新徐-0091 王某庚");
        assertThat(households(clerk, "北-007")).containsExactly("北-7 李某庚");
        assertThat(households(clerk, "王某庚 北")).isEmpty();
        assertThat(households(clerk, "北")).as("a single character").isEmpty();
    }

    @Test
    void nobodyFindsWhatTheUnitOrTheRightsDoNotShow() {
        String unit = "370105013016";
        given.load(given.area(unit), List.of(row("N-31", "欧阳某壬", "80.00", null)));

        assertThat(households(caller.hired("relocation.clerk", unit), "欧阳某壬")).containsExactly("N-31 欧阳某壬");
        assertThat(households(caller.hired("relocation.clerk", "370105013017"), "欧阳某壬"))
                .as("of another community")
                .isEmpty();
        String leader = caller.hired("organization.district-org", unit);
        assertThat(households(leader, "欧阳某壬")).as("who sees no names").isEmpty();
        assertThat(households(leader, "N-31")).containsExactly("N-31 欧阳*");
    }

    @Test
    void theLastFourDigitsOfATelephoneFindForWhoMaySeeIt() {
        String unit = "370105013018";
        String area = given.area(unit);
        given.load(area, List.of(called("T-1", "王某癸", "19900006043"), called("T-2", "王某癸", "0531-80007044")));
        String clerk = caller.hired("relocation.clerk", unit);

        assertThat(households(clerk, "6043")).containsExactly("T-1 王某癸");
        assertThat(households(clerk, "T-2 7044")).containsExactly("T-2 王某癸");
        assertThat(households(clerk, "7044 T-1")).isEmpty();
        assertThat(households(clerk, "0604")).as("not the last four").isEmpty();
        assertThat(households(caller.hired("organization.street-secretary", unit), "6043"))
                .isEmpty();

        String stored = stored(area);
        assertThat(stored).as("sealed").hasSize(64).doesNotContain("6043");
        records.change(
                "update relocation_household set phone_tail = null, search_edition = 0 where phone_tail = ?1", stored);
        assertThat(households(clerk, "6043")).isEmpty();
        rebuild.run();
        assertThat(households(clerk, "6043"))
                .as("of a roll that was taken before")
                .containsExactly("T-1 王某癸");
    }

    @Test
    void answersStandInGroupsWithTheWayToTheWholeList() {
        String unit = "370105013019";
        String area = given.roll(unit, 25);
        String clerk = caller.hired("relocation.clerk", unit);

        assertThat(titles(clerk, area)).containsOnlyKeys("relocation/area-list").containsValue(List.of("测试片区" + area));
        assertThat(titles(clerk, "滨河雅居")).containsOnlyKeys("organization/region-list");
        assertThat(households(clerk, "示例社区1号院")).hasSize(Search.MOST);
        assertThat(caller.browser(clerk)
                        .get("/administration/search-view?q=%E7%A4%BA%E4%BE%8B%E7%A4%BE%E5%8C%BA")
                        .body())
                .contains("只列出前 20 条")
                .contains("/relocation/household-list?q=%E7%A4%BA%E4%BE%8B%E7%A4%BE%E5%8C%BA\"");
    }

    @Test
    void onlyTheAdministratorFindsAccounts() {
        String wanted = caller.hired("relocation.clerk", "370105013019");

        assertThat(titles(caller.hired("platform.sysadmin", "370105"), wanted))
                .containsEntry("administration/account-list", List.of(wanted));
        assertThat(titles(caller.hired("relocation.chief", "370105"), wanted)).isEmpty();
    }

    private String stored(String area) {
        return (String) records.sql(
                        "select h.phone_tail from relocation_household h join relocation_area a on a.id = h.area_id"
                                + " where a.code = ?1 and h.household_no = 'T-1'",
                        area)
                .get(0);
    }

    private List<String> households(String username, String typed) {
        return titles(username, typed).getOrDefault(HOUSEHOLDS, List.of());
    }

    private Map<String, List<String>> titles(String username, String typed) {
        return caller.as(username, () -> search.find(SearchWords.of(typed)).stream()
                .collect(Collectors.toMap(group -> group.page().view(), group -> Stream.of(group)
                        .flatMap(each -> each.hits().stream())
                        .map(Hit::title)
                        .toList())));
    }
}
