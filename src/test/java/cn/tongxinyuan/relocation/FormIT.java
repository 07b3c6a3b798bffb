package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.EARLY;
import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a form does when it cannot be saved: it says why and what to do, and keeps what was typed. */
@ExtendWith(ArquillianExtension.class)
class FormIT {

    private static final Map<String, String> SURVEY = Map.of(
            "measuredArea", "82.55",
            "unregisteredArea", "0",
            "registeredPersons", "4",
            "structure", "BRICK_CONCRETE",
            "dispute", "NONE",
            "surveyedOn", EARLY.plusDays(1).toString(),
            "save", "");

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    HouseholdWork work;

    private String username;
    private Api clerk;

    @BeforeEach
    void logIn() {
        username = caller.hired("relocation.chief", STREET);
        clerk = caller.browser(username);
    }

    @Test
    void aMissingValueIsAskedForByTheNameOfItsField() {
        assertThat(found(Map.of()).body())
                .contains("<title>错误：")
                .contains("<a href=\"#form:name\">请填写片区名称</a>", "<a href=\"#form:track\">请选择征收路径</a>")
                .doesNotContain("验证错误", "必须输入值");
    }

    @Test
    void theSameIsSaidInEnglish() {
        clerk.setCookie("txy.lang", "en");

        assertThat(found(Map.of()).body())
                .contains("Area name is missing: fill it in", "Legal track is missing: choose from the list")
                .doesNotContain("请填写", "Validation Error");
    }

    @Test
    void aDayThatIsNoneIsToldWithAnExample() {
        Api.Answer form = clerk.get(address("survey-edit", visited()));

        assertThat(clerk.submit(form, "form", with(SURVEY, "surveyedOn", "昨天")).body())
                .contains("调查日期应为 1900 到 2100 年之间的日期")
                .contains("value=\"82.55\"");
    }

    @Test
    void theMenuStandsInItsPlaceWhenAFormComesBack() {
        Api.Answer back = clerk.submit(clerk.get(address("survey-edit", visited())), "form", Map.of("save", ""));

        assertThat(back.body().split("<b class=\"sign\"", 2)[0]).contains("<nav class=\"menu\"");
        assertThat(back.body().split("title=\"征收户\"")).hasSize(2);
    }

    @Test
    void whatWasTypedIsBackAfterTheSessionHadEnded() {
        String area = visited();
        Api.Answer form = clerk.get(address("survey-edit", area));
        clerk.setCookie("JSESSIONID", "gone");

        Api.Answer door = clerk.get(local(clerk.submit(form, "form", SURVEY)));
        assertThat(door.body()).contains("填的内容还在");
        Api.Answer back = clerk.get(local(logIn(door, username)));

        assertThat(back.body()).contains("草稿已恢复", "value=\"82.55\"").containsPattern("value=\"NONE\" selected");
        assertThat(clerk.submit(back, "form", Map.of("save", "")).status()).isEqualTo(200);
        clerk.submit(back, "form", SURVEY);
        assertThat(given.open(area, "1").getStage()).isEqualTo(HouseholdStage.SURVEYED);
    }

    @Test
    void scriptsAreLedToTheDoorAndBackIntoTheFormToo() {
        Api.Answer form = clerk.get(address("survey-edit", visited()));
        clerk.setCookie("JSESSIONID", "gone");

        clerk.header("Faces-Request", "partial/ajax");
        Api.Answer told = clerk.submit(form, "form", SURVEY);
        clerk.header("Faces-Request", "");

        assertThat(told.status()).isEqualTo(200);
        Api.Answer door = clerk.get(told.find("<partial-response[^>]*><redirect url=\"([^\"]*)\">"));
        assertThat(door.body()).contains("填的内容还在");
        Api.Answer back = clerk.get(local(logIn(door, username)));
        assertThat(back.body()).contains("草稿已恢复", "value=\"82.55\"");
    }

    @Test
    void whatWasTypedIsBackWhenTooManyOtherPagesWereOpenedMeanwhile() {
        Api.Answer form = clerk.get(address("survey-edit", visited()));
        Api.Answer forgotten = new Api.Answer(
                form.status(),
                form.path(),
                form.headers(),
                form.body().replaceAll("(name=\"jakarta.faces.ViewState\"[^>]*value=\")[^\"]*", "$1-1:-1"));

        Api.Answer back = clerk.get(local(clerk.submit(forgotten, "form", SURVEY)));

        assertThat(back.body()).contains("草稿已恢复", "value=\"82.55\"");
    }

    @Test
    void whatWasTypedIsNotShownToSomebodyElse() {
        Api.Answer form = clerk.get(address("survey-edit", visited()));
        clerk.setCookie("JSESSIONID", "gone");
        Api.Answer door = clerk.get(local(clerk.submit(form, "form", SURVEY)));

        Api.Answer other = clerk.get(local(logIn(door, caller.hired("relocation.clerk", STREET))));

        assertThat(other.status()).isEqualTo(200);
        assertThat(other.body()).doesNotContain("82.55");
    }

    @Test
    void noPasswordIsEverKept() {
        Api.Answer form = clerk.get("/administration/password-edit");
        clerk.setCookie("JSESSIONID", "gone");

        Api.Answer door = clerk.get(local(clerk.submit(form, "form", Map.of("old", "Secret#2024", "save", ""))));

        assertThat(door.body()).contains("login:username").doesNotContain("填的内容还在");
        assertThat(door.path()).doesNotContain("Secret");
    }

    @Test
    void whoWasOvertakenSeesWhatHappenedAndSavesOnTopOfIt() {
        String area = visited();
        Api.Answer form = clerk.get(address("survey-edit", area));
        caller.asSystem(() -> work.survey(given.survey(area, "1", EARLY.plusDays(1), Dispute.OPEN)));

        Api.Answer refused = clerk.submit(form, "form", SURVEY);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains("别人先保存了这条记录", "登记调查", "value=\"82.55\"")
                .containsPattern("81\\.20</td><td[^>]*>82\\.55</td>")
                .doesNotContain("form%3A");
        assertThat(clerk.submit(refused, "form", SURVEY).status()).isEqualTo(302);
        assertThat(given.open(area, "1").getMeasuredArea()).isEqualByComparingTo("82.55");
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

    /** Sends the form of a new area with some values filled in. */
    private Api.Answer found(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(
                Map.of("code", "", "name", "", "plannedHouseholds", "", "plannedFloorArea", "", "save", ""));
        all.putAll(fields);
        return clerk.submit(clerk.get("/relocation/area-edit"), "form", all);
    }

    private Api.Answer logIn(Api.Answer door, String who) {
        return clerk.submit(door, "login", Map.of("username", who, "password", Caller.PASSWORD, "submit", ""));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    /** Where an answer leads, without the host. */
    private static String local(Api.Answer answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
