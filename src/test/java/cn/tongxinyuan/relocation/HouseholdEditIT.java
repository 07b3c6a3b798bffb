package cn.tongxinyuan.relocation;

import static cn.tongxinyuan.relocation.RelocationGiven.STREET;
import static cn.tongxinyuan.relocation.RelocationGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.DraftSending;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form by which a household is registered and its roll is put right. */
@ExtendWith(ArquillianExtension.class)
class HouseholdEditIT {

    @Inject
    Caller caller;

    @Inject
    RelocationGiven given;

    @Inject
    RosterEntry roster;

    @Inject
    Clock clock;

    private String username;
    private Api clerk;
    private String area;

    @BeforeEach
    void logIn() {
        username = caller.hired("relocation.clerk", STREET);
        clerk = caller.browser(username);
        area = given.roll(XINXU, 1);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        Api.Answer form = clerk.get("/relocation/household-edit?area=" + area);
        Map<String, String> typed = typed();
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        typed.putAll(Map.of("idNumber", "370199199001010018", "visitedOn_input", tomorrow));

        Api.Answer back = clerk.submit(form, "form", typed);

        assertThat(back.body())
                .contains("<a href=\"#form:idNumber\">证件号码：校验码不符")
                .containsPattern("id=\"form:idNumberError\"[^>]*>证件号码：校验码不符")
                .containsPattern("<input id=\"form:idNumber\"[^>]*aria-invalid=\"true\"")
                .contains("value=\"60,214.88\"", "value=\"示例社区3号院\"")
                .contains("value=\"370199199001010018\"", "value=\"" + tomorrow + "\"")
                .containsPattern("id=\"form:visitedOnError\"[^>]*>入户日期");
        typed.putAll(Map.of("idNumber", "370199199001010019", "visitedOn_input", ""));
        assertThat(clerk.submit(back, "form", typed).header("Location"))
                .endsWith("/relocation/household-view?area=" + area + "&number=7");
        assertThat(given.open(area, "7").getRegisteredArea()).isEqualByComparingTo("60214.88");
    }

    @Test
    void theNextHouseholdIsRegisteredOnTheSameForm() {
        Map<String, String> typed = typed();
        typed.remove("save");
        typed.put("saveNext", "");

        Api.Answer next = clerk.submit(clerk.get("/relocation/household-edit?area=" + area), "form", typed);

        assertThat(next.header("Location")).endsWith("/relocation/household-edit?area=" + area);
        assertThat(clerk.get("/relocation/household-edit?area=" + area).body())
                .contains("已登记户档：7")
                .containsPattern("name=\"form:area_hinput\"[^>]*value=\"" + area + "\"");
    }

    @Test
    void theRecordLeadsToItsCorrectionWhichShowsNothingSealed() {
        assertThat(clerk.get("/relocation/household-view?area=" + area + "&number=1")
                        .body())
                .contains(address().replace("&", "&amp;"));

        Api.Answer form = clerk.get(address());

        assertThat(form.body())
                .contains("value=\"王某乙\"", "现在是 370199********0019", "现在是 199****0001", "value=\"80.00\"")
                .doesNotContain("370199199001010019", "19900000001", "form:number\"", "form:visitedOn");
        assertThat(clerk.submit(form, "form", corrected()).status()).isEqualTo(302);
        assertThat(clerk.get("/relocation/household-view?area=" + area + "&number=1&tab=history")
                        .body())
                .contains("房号 201", "房号 909", "门牌抄错");
    }

    @Test
    void theFormErasesATelephoneAndSaysSo() {
        Api.Answer form = clerk.get(address());
        assertThat(form.body()).contains("删去现有的联系电话");
        Map<String, String> erased = corrected();
        erased.put("phoneErased", "on");

        Api.Answer saved = clerk.submit(form, "form", erased);

        assertThat(saved.status()).isEqualTo(302);
        assertThat(clerk.get("/relocation/household-view?area=" + area + "&number=1")
                        .body())
                .contains("已删去联系电话");
        assertThat(clerk.get(address()).body()).doesNotContain("删去现有的联系电话");
    }

    @Test
    void whoWasOvertakenSeesWhatTheRollSaysNow() {
        Api.Answer form = clerk.get(address());
        caller.asSystem(() -> {
            Map<String, String> others = new HashMap<>(roster.standing(given.open(area, "1")));
            others.put("room", "808");
            roster.correct(area, "1", given.open(area, "1").getVersion(), others, "先改");
        });

        Api.Answer refused = clerk.submit(form, "form", corrected());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("别人先保存了这条记录", "更正户档").containsPattern("808</td><td[^>]*>909</td>");
        assertThat(clerk.submit(refused, "form", corrected()).status()).isEqualTo(302);
        assertThat(given.open(area, "1").getRoom()).isEqualTo("909");
    }

    @Test
    void aDraftOfTheFormComesBack() {
        DraftSending.keep(
                clerk, address(), username, given.open(area, "1").getVersion(), Map.of("room", "909", "remark", "搬走"));

        assertThat(clerk.get(address()).body()).contains("草稿已恢复", "value=\"909\"", "搬走</textarea>");
    }

    @Test
    void whoOnlyReadsIsOfferedNeither() {
        Api secretary = caller.browser(caller.hired("organization.street-secretary", STREET));

        assertThat(secretary.get("/relocation/household-list?area=" + area).body())
                .doesNotContain("household-edit");
        assertThat(secretary
                        .get("/relocation/household-view?area=" + area + "&number=1")
                        .body())
                .doesNotContain("household-edit");
        assertThat(secretary.get(address()).status()).isEqualTo(403);
    }

    @Test
    void theFormSpeaksEnglishToo() {
        clerk.setCookie("txy.lang", "en");

        assertThat(clerk.get(address()).body())
                .contains("Correct the roll", "Registered area (m²)", "leave empty to keep it")
                .containsPattern("value=\"砖混\"[^>]*>[A-Z]");
    }

    private String address() {
        return "/relocation/household-edit?area=" + area + "&number=1";
    }

    private Map<String, String> corrected() {
        Map<String, String> typed = new HashMap<>(caller.asSystem(() -> roster.standing(given.open(area, "1"))));
        typed.keySet().removeAll(Set.of("number", "visitedOn"));
        typed.values().removeIf(Objects::isNull);
        typed.putAll(Map.of("room", "909", "idNumber", "", "phone", "", "reason", "门牌抄错", "save", ""));
        return typed;
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "area_hinput", area,
                "area_input", given.areaName(area),
                "number", "7",
                "address", "示例社区3号院",
                "ownership", "私产",
                "ownerName", "宋某芳",
                "idType", "居民身份证",
                "landNature", "国有",
                "houseUse", "住宅",
                "registeredArea", "60,214.88"));
        typed.putAll(Map.of("idNumber", "370199199001010019", "save", ""));
        return typed;
    }
}
