package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static cn.tongxinyuan.relocation.RelocationGiven.row;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the list and the record of a household tell those who look. */
@ExtendWith(ArquillianExtension.class)
class HouseholdPageIT {

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    HouseholdWork work;

    @Test
    void theAuditorReadsInItsHistoryWhoDidWhatWithAHousehold() {
        String area = given.roll(XINXU, 1);
        String clerk = caller.hired("relocation.clerk", STREET);
        caller.as(clerk, () -> work.recordVisit(given.visit(area, "1", EARLY)));
        String history = "/relocation/household-view?area=" + area + "&number=1&tab=history";

        assertThat(page("platform.auditor", history)).contains(clerk, "登记走访", "征迁经办人");
        assertThat(page("relocation.clerk", history)).doesNotContain(clerk, "办理记录");
    }

    @Test
    void aRowOfTheTrailLeadsToItsHousehold() {
        String area = given.roll(XINXU, 1);
        String clerk = caller.hired("relocation.clerk", STREET);
        caller.as(clerk, () -> work.recordVisit(given.visit(area, "1", EARLY)));
        Api auditor = caller.browser(caller.hired("platform.auditor", STREET));

        String record = auditor.get("/administration/audit-list?actor=" + clerk)
                .find("href=\"(/relocation/household-view[?][^\"]*)\"");

        assertThat(auditor.get(record).body()).contains("<h1>1</h1>", given.areaName(area));
        assertThat(auditor.get("/relocation/household-view?code=" + area).status())
                .isEqualTo(404);
    }

    @Test
    void aFirstVisitThatCameWithTheRollIsShownAsAVisit() {
        String area = given.area(XINXU);
        given.load(area, List.of(row("1", "王某甲", "80.00", EARLY)));
        String record = "/relocation/household-view?area=" + area + "&number=1";

        assertThat(page("relocation.clerk", record)).contains("日期随户档导入").doesNotContain("还没有登记走访");
    }

    @Test
    void theFirstPageOfASecretaryTellsHowTheOwnStreetStands() {
        String community = "370105011010";
        String secretary = caller.hired("organization.community-secretary", community);
        String area = given.roll(community, 2);
        assertThat(caller.browser(secretary).get("/").body())
                .as("the share of the only area stands once")
                .contains("0 / 2 户")
                .doesNotContain("测试片区" + area + "入户率");

        given.roll(community, 1);

        assertThat(caller.browser(secretary).get("/").body())
                .contains("href=\"/relocation/household-list?stage=NOT_VISITED\"")
                .contains("href=\"/relocation/area-view?code=" + area + "\"", "测试片区" + area + "入户率", "0 / 2 户")
                .contains("href=\"/organization/centre-list?map=true\"")
                .doesNotContain("计划年数", "<div class=\"figure\"");
    }

    @Test
    void theListCountsTheStagesAndEachCountOpensItsHouseholds() {
        String area = given.area(XINXU);
        given.load(
                area,
                List.of(
                        row("1", "王某甲", "80.00", EARLY),
                        row("2", "王某乙", "80.00", null),
                        row("3", "王某丙", "80.00", null)));
        String list = "/relocation/household-list?area=" + area;

        assertThat(page("relocation.clerk", list))
                .contains("area=" + area + "&amp;stage=NOT_VISITED\">未入户 <b>2</b>")
                .contains("area=" + area + "&amp;stage=VISITED\">已入户 <b>1</b>");
        assertThat(page("relocation.clerk", list + "&q=%E7%8E%8B%E6%9F%90"))
                .contains("stage=NOT_VISITED\">未入户 <b>2</b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%25%25", "__", "%F0%9F%98%80%F0%9F%98%80", "%01ab", "%5C%5C", "''", "%E3%80%80", "&after=zzz"})
    void anOddWordOrPlaceFindsNothingAndBreaksNothing(String word) {
        given.roll(XINXU, 1);

        assertThat(caller.browser(caller.hired("relocation.clerk", STREET))
                        .get("/relocation/household-list?q=" + word)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theListTurnsRoundAndGoesOnFromThere() {
        String area = given.roll(XINXU, 25);
        String list = "/relocation/household-list?area=" + area + "&sort=-number";

        String first = page("relocation.clerk", list);

        assertThat(first).contains("aria-sort=\"descending\"").containsSubsequence("number=9\"", "number=8\"");
        assertThat(first).containsPattern("sort=-number[^\"]*after=");
    }

    @Test
    void anEmptyListSaysWhichOfThreeThingsIsTheMatter() {
        String area = given.area(XINXU);

        assertThat(page("relocation.chief", "/relocation/household-list?area=" + area + "&stage=VISITED"))
                .contains("没有符合条件的征收户");
        assertThat(caller.browser(caller.hired("organization.community-secretary", "370105011011"))
                        .get("/relocation/household-list")
                        .body())
                .contains("您的单位范围内没有征收片区");
        assertThat(caller.browser(caller.hired("organization.academy", "370105"))
                        .get("/relocation/household-list")
                        .status())
                .isEqualTo(403);
    }

    private String page(String role, String address) {
        return caller.browser(caller.hired(role, STREET)).get(address).body();
    }
}
