package cn.tongxinyuan.nightschool;

import static cn.tongxinyuan.nightschool.CourseGiven.XINXU;
import static cn.tongxinyuan.nightschool.CourseGiven.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.booking.Booked;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.nightschool.demand.WishChannel;
import cn.tongxinyuan.nightschool.demand.WishDetails;
import cn.tongxinyuan.nightschool.demand.WishService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From what residents wish for to the course that is planned for it. */
@ExtendWith(ArquillianExtension.class)
class DemandIT {

    private static final String WISHES = "/api/v1/courses/wishes";

    @Inject
    Caller caller;

    @Inject
    CourseGiven given;

    @Inject
    WishService wishes;

    @Inject
    Trail trail;

    private Api desk;
    private Api gateway;
    private String term;

    @BeforeEach
    void ask() {
        desk = caller.browser(caller.hired("organization.community-secretary", XINXU));
        gateway = caller.api(caller.hired("organization.gateway-miniprogram", "370105"));
        term = given.asked(0, 10);
    }

    @Test
    void wishesBecomeAProposalAndAProposalACourse() {
        String sheet = "5月20日意见表第1页";
        Api.Answer next = write(Map.of("channel", "PAPER", "sheet", sheet, "persons", "13", "saveAndNext", ""));
        assertThat(next.status()).as(next.body()).isEqualTo(302);
        assertThat(next.header("Location")).contains("community=" + XINXU, "channel=PAPER", "sheet=5%E6%9C%88");
        assertThat(said("{\"term\":\"" + term + "\",\"topic\":\"MUSIC\",\"community\":\"" + XINXU + "\"}"))
                .contains("\"state\":\"COUNTED\"", "\"code\":\"KX-");
        given.course(given.planned(term, "MUSIC", 5));

        Api.Answer proposal = desk.get("/nightschool/proposal-list?topic=MUSIC&term=" + term);

        assertThat(cells(proposal.body())).contains("14 0 5 9 安排课程");
        assertThat(cells(desk.get("/nightschool/wish-list?state=COUNTED&topic=MUSIC&unit=" + XINXU + "&term=" + term)
                        .body()))
                .contains("共 2 条需求 计入人数 14");
        assertThat(desk.get("/nightschool/course-list?topic=MUSIC&community=" + XINXU + "&term=" + term)
                        .body())
                .contains("0 / 5");
        String line = proposal.find("href=\"([^\"]*course-edit[^\"]*)\"").replace("&amp;", "&");
        Api.Answer form = desk.get(line);
        assertThat(form.body())
                .containsPattern("value=\"MUSIC\"[^>]*selected")
                .containsPattern("value=\"" + term + "\"[^>]*selected")
                .contains("按开课建议为");
        Api.Answer saved = desk.submit(form, "form", course());
        assertThat(saved.status()).as(saved.body()).isEqualTo(302);
        Course planned = given.open(saved.header("Location").replaceFirst(".*code=", ""));
        assertThat(planned.getTopic()).isEqualTo("MUSIC");
        assertThat(planned.getCommunity()).isEqualTo(XINXU);
        assertThat(cells(desk.get("/nightschool/proposal-list?topic=MUSIC&term=" + term)
                        .body()))
                .contains("14 0 13 1 安排课程");
    }

    @Test
    void whoWaitedInVainTheTermBeforeIsAskedForToo() {
        String before = given.term(2);
        given.begins(before, LocalDate.of(2098, 1, 1));
        given.begins(term, LocalDate.of(2098, 2, 1));
        String code = given.course(given.planned(before, "DANCE", 1));
        given.enrol(code);
        Booked offered = given.enrol(code);
        given.enrol(code);
        given.offered(offered);

        assertThat(cells(desk.get("/nightschool/proposal-list?topic=DANCE&term=" + term)
                        .body()))
                .contains("0 1 0 1 安排课程");
        assertThat(desk.get("/nightschool/course-list?columns=code,unserved&topic=DANCE&community=" + XINXU + "&term="
                                + before)
                        .body())
                .contains(code)
                .containsPattern("class=\"num[^\"]*\">1<");
    }

    @Test
    void streetAndCommunityReadTheSameOfACourseTheStreetHolds() {
        wish(term, XINXU, "CRAFT");
        given.course(given.planned("370105013", term, "CRAFT", 5));
        String page = "/nightschool/proposal-list?topic=CRAFT&term=" + term;
        Api street = caller.browser(caller.hired("organization.street-secretary", "370105013"));

        assertThat(cells(desk.get(page).body())).contains("3 0 5 0");
        assertThat(cells(street.get(page).body())).contains("3 0 5 0");
    }

    @Test
    void outsideTheDaysOfTheSurveyNothingIsTaken() {
        String over = given.asked(-10, -1);
        String early = given.asked(1, 10);
        String never = given.term(2);

        refused("nightschool.rule.survey-over", () -> wish(over));
        refused("nightschool.rule.survey-early", () -> wish(early));
        refused("nightschool.rule.survey-none", () -> wish(never));
        Api.Answer told = sent("{\"term\":\"" + over + "\",\"topic\":\"MUSIC\",\"community\":\"" + XINXU + "\"}");
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("\"code\":\"SURVEY_OVER\"", "已经结束");
        assertThat(gateway.get(WISHES + "/survey").body())
                .contains("\"code\":\"" + term + "\"", "\"code\":\"MUSIC\"", "\"code\":\"WEEKDAY_EVENING\"")
                .doesNotContain(over, early, never);
    }

    @Test
    void whatIsTypedWronglySaysWhyAndIsStruckWithAReason() {
        assertThat(write(Map.of("persons", "501", "save", "")).body()).contains("href=\"#form:persons\"");
        assertThat(write(Map.of("words", "找我 19900001234", "save", "")).body()).contains("href=\"#form:words\"");
        assertThat(write(Map.of("channel", "PAPER", "save", "")).body()).contains("href=\"#form:sheet\"");
        refused("nightschool.rule.wish-community", () -> wish(term, "370105013"));
        refused("nightschool.rule.unknown-topic", () -> wish(term, XINXU, "GOLF"));
        assertThat(said("{\"term\":\"" + term + "\",\"topic\":\"MUSIC\",\"community\":\"" + XINXU
                        + "\",\"persons\":0}"))
                .contains("\"status\":4");
        assertThat(said("{\"term\":\"" + term + "\",\"topic\":\"MUSIC\",\"community\":\"" + XINXU
                        + "\",\"persons\":500}"))
                .as("one voice is one")
                .contains("\"WISH_ONE\"");
        String code = wish(term);
        String page = "/nightschool/wish-view?code=" + code;

        assertThat(desk.submit(desk.get(page), "form", Map.of("send", "")).body())
                .contains("href=\"#form:reason\"");
        desk.submit(desk.get(page), "form", Map.of("reason", "录错", "send", ""));

        assertThat(desk.get(page).body()).contains("已作废", "录错");
        assertThat(trail.about(code)).anyMatch(row -> row.contains("nightschool.told.wish-struck|录错"));
        assertThat(cells(desk.get("/nightschool/proposal-list?term=" + term).body()))
                .contains("共 0 项");
    }

    private String said(String body) {
        return sent(body).body();
    }

    private Api.Answer sent(String body) {
        return gateway.header("Idempotency-Key", UUID.randomUUID().toString()).json(WISHES, body);
    }

    private String wish(String of) {
        return wish(of, XINXU);
    }

    private String wish(String of, String community) {
        return wish(of, community, "MUSIC");
    }

    private String wish(String of, String community, String topic) {
        WishDetails said =
                new WishDetails(of, topic, null, new ScopePath(community), null, 3, WishChannel.COUNTER, null);
        return caller.asSystem(() -> wishes.write(said).getCode());
    }

    /** The form as it opens, with what is typed. */
    private Api.Answer write(Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(Map.of("term", term, "community", XINXU, "topic", "MUSIC"));
        all.putAll(Map.of("channel", "COUNTER", "persons", "1"));
        all.putAll(typed);
        return desk.submit(desk.get("/nightschool/wish-edit"), "form", all);
    }

    private Map<String, String> course() {
        Map<String, String> typed = new HashMap<>(Map.of("title", "合唱", "guest", "教师某", "audience", "ADULTS"));
        typed.putAll(Map.of("lessons", given.today().plusDays(10) + " 19:00-20:30", "mode", "FIRST_COME"));
        typed.putAll(Map.of("term", term, "topic", "MUSIC", "centre", given.centre(XINXU)));
        typed.putAll(Map.of("capacity", "8", "minimum", "2", "save", ""));
        return typed;
    }

    /** What the cells of a table say, without the marks around it. */
    private static String cells(String body) {
        return body.replaceAll("<[^>]*>", " ").replaceAll("([\\s\\u00a0]|&#160;|&nbsp;)+", " ");
    }
}
