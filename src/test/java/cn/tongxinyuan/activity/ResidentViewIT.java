package cn.tongxinyuan.activity;

import static cn.tongxinyuan.activity.ActivityGiven.COMMUNITY;
import static cn.tongxinyuan.activity.ActivityGiven.titled;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What residents see of a programme: on paper, in their calendars, and on the screen at the door. */
@ExtendWith(ArquillianExtension.class)
class ResidentViewIT {

    @Inject
    Caller caller;

    @Inject
    ActivityGiven given;

    @Inject
    ItemService items;

    @Inject
    Records records;

    @Inject
    Clock clock;

    private Programme programme;
    private ProgrammeItem lesson;
    private ProgrammeItem exercise;

    @BeforeEach
    void publish() {
        programme = given.draft(COMMUNITY);
        lesson = given.add(programme, given.booked(12, 20));
        exercise = given.add(programme, titled(given.open(13), "八段锦, 晨练", null));
        given.publish(programme);
    }

    @Test
    void everybodySubscribesToTheCalendarOfACentre() {
        caller.asSystem(
                () -> items.callOff(exercise.getCode(), given.stored(exercise).getVersion(), "下雨"));
        Programme draft = given.draft(COMMUNITY);
        given.add(draft, titled(given.open(14), "还没有定", null));

        Api.Answer feed = caller.anonymous().get("/open/programme.ics?centre=" + programme.getCentre());

        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Content-Type")).startsWith("text/calendar").containsIgnoringCase("utf-8");
        assertThat(feed.body())
                .contains(
                        "SUMMARY:剪纸课堂\r\n",
                        "SUMMARY:八段锦\\, 晨练\r\n",
                        "STATUS:CANCELLED\r\n",
                        "DTSTART:" + given.month().toString().replace("-", "") + "12T010000Z\r\n");
        assertThat(caller.anonymous()
                        .get("/open/programme.ics?centre=" + draft.getCentre())
                        .body())
                .as("drafts are nobody's business")
                .doesNotContain("BEGIN:VEVENT");
        assertThat(caller.anonymous().get("/open/programme.ics?centre=1").status())
                .isEqualTo(404);
        assertThat(caller.anonymous().get("/open/programme.ics").status()).isEqualTo(404);
    }

    @Test
    void theScreenAtTheDoorNeedsNoLogIn() {
        LocalDate today = LocalDate.now(clock);
        records.change(
                "update activity_item set starts_at = current_timestamp, ends_at = current_timestamp + interval '1' hour"
                        + " where code = ?1",
                lesson.getCode());

        Api.Answer screen = caller.anonymous().get("/open/screen?centre=" + programme.getCentre());

        assertThat(screen.status()).isEqualTo(200);
        assertThat(screen.header("Refresh")).isEqualTo("300");
        assertThat(screen.body()).contains("测试服务中心", today.toString(), "剪纸课堂", "名额 20");
        assertThat(caller.anonymous().get("/open/screen?centre=1").body()).contains("没有这个服务中心");
        assertThat(caller.anonymous()
                        .get("/activity/screen-view?centre=" + programme.getCentre())
                        .status())
                .as("the pages themselves stay behind the door")
                .isEqualTo(302);
    }

    @Test
    void thePosterAndTheListHangInTheWindow() throws IOException {
        Api community = caller.browser(caller.hired("organization.community-secretary", COMMUNITY));
        String address = "/activity/programme.pdf?code=" + programme.getCode();

        assertThat(text(community.bytes(address + "&as=poster")))
                .contains("测试服务中心活动安排", "剪纸课堂", "名额20", "咨询:85850000", "第1页");
        assertThat(text(community.bytes(address + "&as=list"))).contains("活动安排一览", "八段锦", "无需预约");
        assertThat(text(community.bytes(address + "&week=" + given.month().atDay(13))))
                .contains("八段锦")
                .doesNotContain("剪纸课堂");
        Api neighbour = caller.browser(caller.hired("organization.community-secretary", "370105013001"));
        assertThat(neighbour.get(address).status()).isEqualTo(404);
    }

    /** All that stands on the first page, without blanks and ends of lines. */
    private static String text(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        return Normalizer.normalize(new PdfTextExtractor(reader).getTextFromPage(1), Normalizer.Form.NFKC)
                .replaceAll("\\s", "");
    }
}
