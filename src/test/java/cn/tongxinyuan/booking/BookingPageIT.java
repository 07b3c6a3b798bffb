package cn.tongxinyuan.booking;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff do on the pages: they find an offering, plan one, book for somebody who calls, and confirm who came. */
@ExtendWith(ArquillianExtension.class)
class BookingPageIT {

    private static final String NAME = "欧阳某某";
    private static final String NEIGHBOURS = "370105010010";
    private static final String SECRETARY = "organization.community-secretary";

    @Inject
    Caller caller;

    @Inject
    BookingGiven given;

    @Inject
    OfferingService offerings;

    @Inject
    Trail trail;

    private Api desk;
    private String mobile;

    @BeforeEach
    void hire() {
        mobile = String.format("1990000%04d", BookingGiven.resident());
        desk = caller.browser(caller.hired(SECRETARY, BookingGiven.XINXU));
    }

    @Test
    void theListShowsTheOwnUnitFromTodayOn() {
        String coming = given.offering(7);
        String past = given.offering(7);
        given.passes(past, Duration.ofDays(10));
        String foreign = given.offering(given.plan(NEIGHBOURS, 7));

        String list = "/booking/offering-list?q=";
        assertThat(desk.get(list + coming).body()).contains("code=" + coming, "0 / 7");
        assertThat(desk.get(list + past).body()).doesNotContain("code=" + past);
        assertThat(desk.get(list + foreign).body()).doesNotContain("code=" + foreign);
        assertThat(desk.get(list + past + "&from=").body()).contains("code=" + past);
        assertThat(desk.get(list + foreign + "&from=").body()).doesNotContain("code=" + foreign);
    }

    @Test
    void whatAnotherUnitHostsIsNotThere() {
        String foreign = given.offering(given.plan(NEIGHBOURS, 7));

        for (String page : List.of("offering-view", "offering-edit", "booking-edit", "attendance-edit")) {
            assertThat(desk.get("/booking/" + page + "?code=" + foreign).status())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(desk.get("/booking/offering-view").status()).isEqualTo(404);
    }

    @Test
    void namesAreMaskedAndATelephoneNeedsAReason() {
        String code = given.offering(7);
        String receipt = called(code);
        String record = "/booking/offering-view?code=" + code + "&tab=bookings";

        assertThat(desk.get(record).body())
                .contains("欧阳*", "199****" + mobile.substring(7), receipt)
                .doesNotContain(NAME, mobile);
        Api.Answer page = desk.get(record + "&receipt=" + receipt);
        assertThat(desk.submit(page, "reveal", Map.of("reason", " ", "send", ""))
                        .body())
                .doesNotContain(mobile);
        assertThat(trail.about(receipt)).noneMatch(row -> row.contains("reveal"));

        assertThat(desk.submit(page, "reveal", Map.of("reason", "通知改期", "send", ""))
                        .body())
                .contains(mobile)
                .doesNotContain("欧阳*欧阳*");
        assertThat(trail.about(receipt)).anyMatch(row -> row.contains("booking.told.revealed|通知改期"));
    }

    @Test
    void theDeskBooksAndIsReadyForTheNext() {
        String code = given.offering(7);
        Api.Answer form = desk.get("/booking/booking-edit?code=" + code);

        Api.Answer saved = desk.submit(form, "form", wish(mobile.substring(0, 7) + " " + mobile.substring(7)));
        assertThat(saved.status()).isEqualTo(302);
        Api.Answer next = desk.get(path(saved));

        assertThat(next.body()).containsPattern("class=\"receipt\">[0-9A-Z]{4}-[0-9A-Z]{4}<");
        assertThat(next.body()).doesNotContain(NAME).containsPattern("checked=\"checked\"[^>]*value=\"TELEPHONE\"");
        assertThat(given.seats(code).getTaken()).isEqualTo(1);
    }

    @Test
    void aRefusalStandsBesideItsFieldAndNothingIsLost() {
        String code = given.offering(7);
        called(code);
        Api.Answer form = desk.get("/booking/booking-edit?code=" + code);

        assertThat(desk.submit(form, "form", wish(mobile)).body())
                .contains("不用重复预约", "value=\"" + NAME + "\"", "href=\"#form:name\"");
        assertThat(desk.submit(form, "form", wish("123")).body())
                .contains("应为 11 位数字", "href=\"#form:mobile\"", "value=\"" + NAME + "\"");
        assertThat(given.seats(code).getTaken()).isEqualTo(1);
    }

    @Test
    void whatIsPlannedByACommunityIsADraft() {
        Map<String, String> plan = new HashMap<>(Map.of(
                "title", "剪纸课堂", "kind", "CLASS", "mode", "FIRST_COME", "centre", given.centre(BookingGiven.XINXU)));
        plan.putAll(Map.of("day", day(5), "from", "下午2点", "until", "1530", "capacity", "20", "audience", "UNIT"));
        plan.put("save", "");
        Api.Answer form = desk.get("/booking/offering-edit");

        Map<String, String> turned = new HashMap<>(plan);
        turned.put("until", "9:00");
        assertThat(desk.submit(form, "form", turned).body()).contains("href=\"#form:until\"", "结束时间应在开始时间之后");
        Api.Answer saved = desk.submit(form, "form", plan);

        assertThat(saved.status()).isEqualTo(302);
        Offering stored = caller.asSystem(() -> offerings.open(path(saved).replaceFirst(".*code=", "")));
        assertThat(stored.getState()).isEqualTo(OfferingState.DRAFT);
        assertThat(stored.getCommunities()).containsExactly(BookingGiven.XINXU);
        assertThat(Duration.between(stored.getStartsAt(), stored.getEndsAt())).isEqualTo(Duration.ofMinutes(90));
        assertThat(desk.get(path(saved)).body()).contains("还没有发布").doesNotContain("form:publish");
    }

    @Test
    void whoWasSlowerSeesBothAndLosesNothing() {
        String code = given.offering(7);
        Api.Answer form = desk.get("/booking/offering-edit?code=" + code);
        caller.asSystem(() -> offerings.change(code, given.version(code), given.plan(BookingGiven.XINXU, 9)));

        Api.Answer answer = desk.submit(form, "form", changed("8"));

        assertThat(answer.body()).contains("id=\"overtaken\"", "剪纸课堂");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(given.seats(code).getCapacity()).isEqualTo(9);
    }

    private static Map<String, String> changed(String capacity) {
        Map<String, String> typed = new HashMap<>(Map.of("title", "剪纸课堂", "room", "二楼", "capacity", capacity));
        typed.putAll(Map.of("day", day(3), "from", "9:00", "until", "10:00", "audience", "EVERYBODY", "save", ""));
        return typed;
    }

    @Test
    void aTapConfirmsWhoCameAndTakesItBack() {
        String code = given.offering(7);
        String receipt = called(code);
        String page = "/booking/attendance-edit?code=" + code;
        assertThat(desk.get(page).body()).contains("当天才能确认到场", receipt).doesNotContain("name=\"come\"", "form:receipt");
        given.onItsDay(code);

        assertThat(desk.get(page).header("Permissions-Policy")).contains("camera=(self)", "microphone=()");
        assertThat(tap(page, "come", receipt).status()).isEqualTo(302);
        assertThat(desk.get(page).body()).contains("已到 1 人，应到 1 人", "欧阳*").doesNotContain(NAME);
        tap(page, "back", receipt);
        assertThat(desk.get(page).body()).contains("已到 0 人，应到 1 人");
    }

    @Test
    void aSheetIsTypedAtOnceAndTellsWhatIsUnknown() {
        String code = given.offering(7);
        String receipt = called(code);
        given.onItsDay(code);
        String page = "/booking/attendance-edit?mode=paper&code=" + code;
        String typed = receipt.toLowerCase(java.util.Locale.ROOT).replace("-", "") + "\nZZZZ-ZZZZ";

        Api.Answer answer = desk.submit(desk.get(page), "form", Map.of("sheet", "第1页", "receipts", typed, "save", ""));

        assertThat(answer.body()).contains("确认 1 个", "ZZZZ-ZZZZ", "href=\"#form:receipts\"");
        assertThat(given.open(receipt).getSheet()).isEqualTo("第1页");
        assertThat(desk.get("/booking/attendance-edit?mode=print&code=" + code).body())
                .contains("<b class=\"end\">" + receipt.substring(5) + "</b>", "行号", "欧阳*")
                .doesNotContain(NAME, "from-afar");
        assertThat(desk.get("/booking/attendance-edit?mode=print&large=true&code=" + code)
                        .body())
                .contains("from-afar", "改用普通字号")
                .doesNotContain(NAME);
    }

    @Test
    void theHostCallsOffWithAReason() {
        String code = given.offering(7);
        String receipt = called(code);
        String record = "/booking/offering-view?code=" + code;

        desk.submit(desk.get(record), "callOff", Map.of("reason", "", "send", ""));
        assertThat(given.open(receipt).getState()).isEqualTo(BookingState.CONFIRMED);
        desk.submit(desk.get(record), "callOff", Map.of("reason", "场地检修", "send", ""));

        assertThat(given.open(receipt).getState()).isEqualTo(BookingState.HOST_CANCELLED);
        assertThat(desk.get(record).body()).contains("场地检修", "主办方已经取消").doesNotContain("callOff:send");
    }

    @Test
    void aDrawIsPublishedAndDrawnOnTheRecord() {
        OfferingPlan plan = given.plan(BookingGiven.XINXU, 2);
        String code = given.offering(new OfferingPlan(
                plan.title(),
                plan.kind(),
                plan.centre(),
                plan.room(),
                plan.start(),
                plan.end(),
                plan.capacity(),
                plan.bookingOpens(),
                plan.bookingCloses(),
                plan.cancelUntil(),
                null,
                true,
                SeatMode.DRAW,
                List.of(),
                1));
        String lot = given.book(code).lot();
        String page = "/booking/offering-view?tab=draw&code=" + code;

        assertThat(desk.submit(desk.get(page), "order", Map.of("send", "")).status())
                .isEqualTo(302);
        assertThat(desk.get(page).body()).contains(lot, "draw:witness").doesNotContain("密钥<");
        desk.submit(desk.get(page), "draw", Map.of("witness", "20240525", "send", ""));

        assertThat(desk.get(page).body()).contains(lot, "密钥<", "20240525", "已预约");
    }

    @Test
    void whoOnlyReadsIsOfferedNoAct() {
        String code = given.offering(7);
        Api leader = caller.browser(caller.hired("organization.district-leader", "370105"));

        assertThat(leader.get("/booking/offering-view?code=" + code).body())
                .contains("测试活动")
                .doesNotContain("callOff", "booking-edit", "attendance-edit", "offering-edit");
        assertThat(leader.get("/booking/booking-edit?code=" + code).status()).isEqualTo(403);
    }

    /** Somebody called, and has a seat. */
    private String called(String code) {
        return given.book(new BookSeats(code, NAME, mobile, BookingGiven.XINXU, 0, Channel.ONLINE, true))
                .receipt();
    }

    private static Map<String, String> wish(String mobile) {
        Map<String, String> typed = new HashMap<>(Map.of("name", NAME, "mobile", mobile, "companions", "0"));
        typed.putAll(Map.of("community", BookingGiven.XINXU, "channel", "TELEPHONE", "together", "on", "saveNext", ""));
        return typed;
    }

    private Api.Answer tap(String page, String button, String receipt) {
        return desk.submit(desk.get(page), "form", Map.of("receipt", ""), Map.of(button, receipt));
    }

    private static String path(Api.Answer redirect) {
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static String day(int ahead) {
        return Instant.now()
                .atZone(DistrictClock.ZONE)
                .toLocalDate()
                .plusDays(ahead)
                .toString();
    }
}
