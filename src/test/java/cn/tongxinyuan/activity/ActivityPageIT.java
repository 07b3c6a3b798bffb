package cn.tongxinyuan.activity;

import static cn.tongxinyuan.activity.ActivityGiven.COMMUNITY;
import static cn.tongxinyuan.activity.ActivityGiven.DISTRICT;
import static cn.tongxinyuan.activity.ActivityGiven.STREET;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the offices do on the pages of a month's programme, and of a centre's rooms and hours. */
@ExtendWith(ArquillianExtension.class)
class ActivityPageIT {

    @Inject
    Caller caller;

    @Inject
    ActivityGiven given;

    @Inject
    ProgrammeService programmes;

    private Api community;

    @BeforeEach
    void hire() {
        community = caller.browser(caller.hired("organization.community-secretary", COMMUNITY));
    }

    @Test
    void aProgrammeGoesFromPageToPageUntilItIsOut() {
        String centre = given.centre(COMMUNITY);
        Api.Answer begun = community.submit(
                community.get("/activity/programme-edit"),
                "form",
                Map.of("centre", centre, "month", given.month().toString(), "save", ""));
        String page = begun.header("Location").replaceFirst("^https?://[^/]*", "");
        String code = page.replaceFirst(".*code=", "");
        Api.Answer form = community.get("/activity/item-edit?programme=" + code);
        assertThat(community.submit(form, "form", item("11:00", "9:00")).body())
                .contains("href=\"#form:until\"", "结束时间应在开始时间之后");
        assertThat(community.submit(form, "form", item("9:00", "11:00")).status())
                .isEqualTo(302);
        assertThat(community.get(page).body())
                .contains("剪纸课堂", "form:submit", "form:copy", "未开始")
                .doesNotContain("form:check", "form:publish", "platform.frame.stage-");

        assertThat(community
                        .submit(community.get(page), "form", Map.of("submit", ""))
                        .status())
                .isEqualTo(302);
        assertThat(community.get(page).body()).doesNotContain("form:submit", "form:check");
        Api street = caller.browser(caller.hired("organization.street-secretary", STREET));
        street.submit(street.get(page), "form", Map.of("check", ""));
        Api district = caller.browser(caller.hired("organization.district-org", DISTRICT));
        district.submit(district.get(page), "form", Map.of("publish", ""));

        assertThat(district.get(page).body()).contains("已发布", "/booking/offering-view?code=YY-");
    }

    @Test
    void whatStandsInADraftIsOpenedFromItAndChanged() {
        Programme programme = given.draft(COMMUNITY);
        ProgrammeItem item = given.add(programme, given.open(12));
        String page = "/activity/programme-view?code=" + programme.getCode();
        String form = community.get(page).find("href=\"([^\"]*item-edit[^\"]*code=" + item.getCode() + ")\"");

        Api.Answer opened = community.get(form.replace("&amp;", "&"));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(community.submit(opened, "form", item("14:00", "16:00")).status())
                .isEqualTo(302);

        assertThat(community.get(page).body()).contains("14:00");
    }

    @Test
    void theStreetSaysWhyAndTheCommunityReadsIt() {
        Programme programme = given.draft(COMMUNITY);
        given.add(programme, given.open(12));
        caller.asSystem(() -> programmes.submit(programme.getCode(), given.version(programme)));
        String page = "/activity/programme-view?code=" + programme.getCode();
        Api street = caller.browser(caller.hired("organization.street-secretary", STREET));

        street.submit(street.get(page), "sendBack", Map.of("words", "请写明带什么材料", "send", ""));

        assertThat(community.get(page).body()).contains("退回原因：请写明带什么材料", "form:submit");
    }

    @Test
    void otherUnitsProgrammesAreNotThere() {
        Programme programme = given.draft("370105013001");
        ProgrammeItem item = given.add(programme, given.open(12));

        for (String page : List.of(
                "programme-view?code=" + programme.getCode(),
                "item-edit?programme=" + programme.getCode(),
                "item-edit?programme=" + programme.getCode() + "&code=" + item.getCode())) {
            assertThat(community.get("/activity/" + page).status()).as(page).isEqualTo(404);
        }
        assertThat(community.get("/activity/programme-list?size=100").body()).doesNotContain(programme.getCode());
    }

    @Test
    void theListTellsWhoIsWhereWithTheMonth() {
        Programme draft = given.draft(COMMUNITY);
        given.add(draft, given.open(12));
        Programme out = given.draft(COMMUNITY);
        given.add(out, given.open(12));
        given.publish(out);
        String month = "/activity/programme-list?size=100&month=" + given.month();

        assertThat(community.get(month).body()).contains(draft.getCode(), out.getCode());
        assertThat(community.get(month + "&state=PUBLISHED").body())
                .contains(out.getCode())
                .doesNotContain(draft.getCode());
        assertThat(community.get("/activity/programme-list?month=2020-01").body())
                .doesNotContain(draft.getCode());
        assertThat(community.get("/activity/programme-list?month=gestern").status())
                .isEqualTo(200);
    }

    @Test
    void theCalendarShowsCentreUnitAndDistrict() {
        Programme programme = given.draft(COMMUNITY);
        given.add(programme, given.open(12));
        String month = "/activity/calendar-view?month=" + given.month();

        assertThat(community.get(month + "&centre=" + programme.getCentre()).body())
                .contains("09:00 八段锦晨练", programme.getCode());
        assertThat(community.get(month).body()).contains("09:00 八段锦晨练 · 新徐社区");
        Api district = caller.browser(caller.hired("organization.district-org", DISTRICT));
        assertThat(district.get(month).body()).containsPattern("药山街道 \\d+ 项").doesNotContain("八段锦晨练");
    }

    @Test
    void whoKeepsTheCentrePutsUpItsRoomsAndShutsIt() {
        Programme programme = given.draft(COMMUNITY);
        ProgrammeItem item = given.add(programme, given.open(12));
        given.publish(programme);
        String page = "/organization/venue-view?code=" + programme.getCentre();

        community.submit(
                community.get(page),
                "rooms",
                Map.of("name", "书画室", "purpose", "ART", "capacity", "20", "equipment", "画案", "send", ""));
        community.submit(
                community.get(page),
                "services",
                Map.of(
                        "name",
                        "理发",
                        "group",
                        "VOLUNTEER",
                        "kind",
                        "STAGGERED",
                        "days",
                        "SATURDAY",
                        "from",
                        "9:00",
                        "until",
                        "11:00",
                        "send",
                        ""));
        assertThat(community.get(page).body()).contains("书画室", "画案", "志愿帮扶", "错时", "周六 09:00–11:00");

        String day = given.month().atDay(12).toString();
        community.submit(
                community.get(page), "closures", Map.of("firstDay", day, "lastDay", day, "reason", "消防检修", "send", ""));
        assertThat(given.stored(item).isPlanned()).isFalse();
        Api reader = caller.browser(caller.hired("organization.district-leader", DISTRICT));
        assertThat(reader.get(page).body()).contains("消防检修").doesNotContain("添加场地");
    }

    private Map<String, String> item(String from, String until) {
        return Map.of(
                "title",
                "剪纸课堂",
                "category",
                "CULTURE",
                "day",
                given.month().atDay(12).toString(),
                "from",
                from,
                "until",
                until,
                "capacity",
                "20",
                "audience",
                "EVERYBODY",
                "save",
                "");
    }
}
