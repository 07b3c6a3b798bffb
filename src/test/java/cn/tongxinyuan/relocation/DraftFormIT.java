package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.DraftSending;
import cn.tongxinyuan.Records;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft meets the record it was written for: as it was, changed by somebody else, or out of sight. */
@ExtendWith(ArquillianExtension.class)
class DraftFormIT {

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    HouseholdWork work;

    @Inject
    Records records;

    private String username;
    private Api clerk;

    @BeforeEach
    void logIn() {
        username = caller.hired("relocation.chief", STREET);
        clerk = caller.browser(username);
    }

    @Test
    void everyKindOfInputComesBackAsItWasLeft() {
        kept(
                "/relocation/area-edit",
                null,
                Map.of(
                        "track",
                        "STATE",
                        "inCampaign",
                        "",
                        "name",
                        "丁庄片区",
                        "region_hinput",
                        STREET,
                        "plannedFloorArea",
                        "6万"));
        String area = given.roll(XINXU, 1);
        kept(
                address("visit-edit", area),
                given.open(area, "1").getVersion(),
                Map.of("manner", "PHONE", "content", "约时间", "nextOn_input", "20240527"));

        assertThat(clerk.get("/relocation/area-edit").body())
                .contains("value=\"丁庄片区\"")
                .containsPattern("value=\"STATE\" selected")
                .containsPattern("name=\"form:region_input\"[^>]*value=\"[^\"]*街道")
                .containsPattern("name=\"form:region_hinput\"[^>]*value=\"" + STREET + "\"")
                .contains("value=\"6万\"")
                .doesNotContainPattern("id=\"form:inCampaign\"[^>]*checked");
        assertThat(clerk.get(address("visit-edit", area)).body())
                .contains("约时间</textarea>", "value=\"20240527\"")
                .containsPattern("value=\"PHONE\"[^>]*checked|checked[^>]*value=\"PHONE\"")
                .doesNotContain("overtaken");
    }

    @Test
    void theFirstPageNamesTheRecordByItsCodes() {
        String area = given.roll(XINXU, 1);
        kept(address("visit-edit", area), 0L, Map.of("content", "约时间"));

        assertThat(clerk.get("/").body())
                .contains(
                        "登记走访 " + area + " 1</a>",
                        "href=\"" + address("visit-edit", area).replace("&", "&amp;") + "\"");
    }

    @Test
    void whatSomebodyElseWroteIntoTheSameFieldIsAskedAbout() {
        String area = visited();
        caller.asSystem(() -> work.survey(given.survey(area, "1", EARLY.plusDays(1), Dispute.NONE)));
        long seen = given.open(area, "1").getVersion();
        kept(address("survey-edit", area), seen, Map.of("measuredArea", "82.55", "structure", "BRICK_TIMBER"));
        SurveyHousehold others = new SurveyHousehold(
                area,
                "1",
                seen,
                EARLY.plusDays(2),
                new BigDecimal("83.30"),
                new BigDecimal("7.00"),
                5,
                "STEEL_CONCRETE",
                Dispute.NONE);
        caller.asSystem(() -> work.survey(others));

        Api.Answer form = clerk.get(address("survey-edit", area));

        assertThat(form.body())
                .contains("这条记录已被改过")
                .containsPattern("83\\.30</td><td[^>]*>82\\.55</td>")
                .containsPattern("钢混</td><td[^>]*>砖木</td>")
                .contains("value=\"82.55\"", "value=\"7.00\"", "value=\"5\"")
                .doesNotContainPattern("<td[^>]*>(7\\.00|5)</td>");
        Map<String, String> shown = Map.of(
                "measuredArea", "82.55",
                "unregisteredArea", "7.00",
                "registeredPersons", "5",
                "structure", "BRICK_TIMBER",
                "dispute", "NONE",
                "surveyedOn", EARLY.plusDays(2).toString(),
                "save", "");
        assertThat(clerk.submit(form, "form", shown).status()).isEqualTo(302);
        assertThat(given.open(area, "1").getMeasuredArea()).isEqualByComparingTo("82.55");
        assertThat(given.open(area, "1").getRegisteredPersons()).isEqualTo(5);
    }

    @Test
    void whatOnlyTheOtherWroteIsNoQuestion() {
        String area = given.roll(XINXU, 1);
        kept(address("visit-edit", area), given.open(area, "1").getVersion(), Map.of("content", "约时间"));
        caller.asSystem(() -> work.recordVisit(given.visit(area, "1", EARLY)));

        assertThat(clerk.get(address("visit-edit", area)).body())
                .contains("这条记录已被改过", "您填的各项也都在", "约时间</textarea>")
                .doesNotContain("现在存的");
    }

    @Test
    void takingWhatStandsThrowsTheDraftAway() {
        String area = visited();
        Api.Answer form = clerk.get(address("survey-edit", area));
        kept(address("survey-edit", area), given.open(area, "1").getVersion(), Map.of("measuredArea", "82.55"));
        caller.asSystem(() -> work.survey(given.survey(area, "1", EARLY.plusDays(1), Dispute.NONE)));
        Map<String, String> typed = Map.of(
                "measuredArea", "82.55",
                "unregisteredArea", "0",
                "registeredPersons", "4",
                "structure", "BRICK_TIMBER",
                "dispute", "NONE",
                "surveyedOn", EARLY.plusDays(1).toString(),
                "save", "");

        Api.Answer refused = clerk.submit(form, "form", typed);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("改用现在存的内容", "action=\"/draft\"");
        DraftSending.discard(clerk, address("survey-edit", area));
        assertThat(clerk.get(address("survey-edit", area)).body())
                .contains("value=\"81.20\"")
                .doesNotContain("82.55");
    }

    @Test
    void aRecordThatLeftItsAuthorsSightIsNotOpenedByADraft() {
        String area = given.roll(XINXU, 1);
        kept(address("visit-edit", area), given.open(area, "1").getVersion(), Map.of("content", "约时间"));
        records.change(
                "update platform_post set scope = '370105010' where account_id ="
                        + " (select id from platform_account where username = ?1)",
                username);

        assertThat(clerk.get(address("visit-edit", area)).status()).isEqualTo(404);
        assertThat(clerk.get("/").body()).doesNotContain("放弃草稿");
    }

    private void kept(String page, Long version, Map<String, String> fields) {
        assertThat(DraftSending.keep(clerk, page, username, version, fields).status())
                .isEqualTo(200);
    }

    /** An area whose one household was visited, so that a survey is due. */
    private String visited() {
        String area = given.roll(XINXU, 1);
        caller.asSystem(() -> work.recordVisit(given.visit(area, "1", EARLY)));
        return area;
    }

    private static String address(String page, String area) {
        return "/relocation/" + page + "?area=" + area + "&number=1";
    }
}
