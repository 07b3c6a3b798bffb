package cn.tongxinyuan.booking;

import static cn.tongxinyuan.booking.BookingGiven.XINXU;
import static cn.tongxinyuan.booking.BookingGiven.resident;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Statements;
import cn.tongxinyuan.platform.draw.Ranking;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the mini-program's gateway and programs of staff are promised by the contract. */
@ExtendWith(ArquillianExtension.class)
class BookingRestIT {

    private static final String OFFERINGS = "/api/v1/offerings";

    @Inject
    BookingGiven given;

    @Inject
    Caller caller;

    @Inject
    Records records;

    @Inject
    Statements statements;

    private Api gateway;
    private Api host;

    @BeforeEach
    void hire() {
        gateway = caller.api(caller.hired("organization.gateway-miniprogram", "370105"));
        host = caller.api(caller.hired("organization.district-org", "370105"));
    }

    @Test
    void anOfferingIsPlannedBookedAnsweredAndGivenBack() {
        String code = planned("\"capacity\":2,\"counterQuota\":1");
        Api.Answer seen = gateway.get(OFFERINGS + "/" + code);
        assertThat(seen.body())
                .contains("\"capacity\":2", "\"taken\":0", "\"onlineLeft\":1", "\"counterLeft\":1", "\"waiting\":0")
                .contains("\"state\":\"PUBLISHED\"", "\"bookable\":true");

        Api.Answer booked = book(gateway, code, resident(), "");
        assertThat(booked.status()).isEqualTo(201);
        String receipt = booked.find("\"receipt\":\"([^\"]*)\"");
        assertThat(receipt).matches("[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}");
        assertThat(booked.header("Location")).endsWith("/api/v1/bookings/" + receipt);

        Api.Answer second = book(gateway, code, resident(), "");
        assertThat(second.body()).contains("\"state\":\"WAITING\"", "\"position\":1");
        String waiting = second.find("\"receipt\":\"([^\"]*)\"");

        assertThat(gateway.delete("/api/v1/bookings/" + receipt).status()).isEqualTo(200);
        assertThat(gateway.get("/api/v1/bookings/" + waiting).body())
                .contains("\"state\":\"OFFERED\"", "\"offeredUntil\":\"20");
        assertThat(gateway.json("/api/v1/bookings/" + waiting + "/refusal", "").body())
                .contains("\"state\":\"WAITING\"", "\"position\":1");
        assertThat(gateway.json("/api/v1/bookings/" + waiting + "/acceptance", ""))
                .matches(answer -> answer.status() == 409 && answer.body().contains("\"NO_OFFER\""));
    }

    @Test
    void theSameKeyAnswersTheSameBookingAgain() {
        String code = planned("\"capacity\":5,\"counterQuota\":0");
        String key = UUID.randomUUID().toString();
        int one = resident();

        Api.Answer first = book(gateway, code, one, "", key);
        Api.Answer again = book(gateway, code, one, "", key);
        Api.Answer other = book(gateway, code, resident(), "", key);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(other.status()).isEqualTo(422);
        assertThat(gateway.get(OFFERINGS + "/" + code).body()).contains("\"taken\":1");
        assertThat(caller.api(caller.hired("organization.gateway-miniprogram", "370105"))
                        .json(OFFERINGS + "/" + code + "/bookings", wish(one, ""))
                        .body())
                .contains("IDEMPOTENCY_KEY_MISSING");
    }

    @Test
    void aResidentWhoAsksTooFastIsToldWhenToComeBack() {
        String code = planned("\"capacity\":5,\"counterQuota\":0");
        int hasty = resident();
        Api.Answer refused = book(gateway, code, hasty, "");
        for (int i = 0; i < 200 && refused.status() != 429; i++) {
            refused = book(gateway, code, hasty, "");
        }

        assertProblem(refused, 429, "TOO_MANY_REQUESTS");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(book(gateway, code, resident(), "").status())
                .as("somebody else")
                .isEqualTo(201);
        assertThat(book(host, code, hasty, ",\"channel\":\"COUNTER\"").body())
                .as("at the counter")
                .contains("DOUBLE_BOOKING");
    }

    @Test
    void aBookingAsksTheDatabaseFewTimes() throws Exception {
        String code = planned("\"capacity\":5,\"counterQuota\":0");
        book(gateway, code, resident(), "");

        List<String> sent = statements.during(() -> book(gateway, code, resident(), ""));

        assertThat(sent).as(String.join("\n", sent)).hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void whatIsLeftIsToldAnewOnlyWhereItChanged() {
        String code = planned("\"capacity\":5,\"counterQuota\":0");
        String before = gateway.get(OFFERINGS + "/" + code).header("ETag");
        Api asking = caller.api(caller.hired("organization.gateway-miniprogram", "370105"));
        for (String path : List.of(OFFERINGS + "/" + code, OFFERINGS + "?limit=1")) {
            Api.Answer first = asking.get(path);
            assertThat(first.header("Cache-Control")).isEqualTo("private, max-age=2");
            asking.header("If-None-Match", first.header("ETag"));
            Api.Answer again = asking.get(path);
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }

        book(gateway, code, resident(), "");

        assertThat(gateway.get(OFFERINGS + "/" + code).header("ETag")).isNotEqualTo(before);
    }

    @Test
    void eachRefusalHasItsStableCode() {
        String full = planned("\"capacity\":1,\"counterQuota\":0,\"waitingList\":false");
        int one = resident();
        book(gateway, full, one, "");
        assertRefused(full, one, "DOUBLE_BOOKING");
        assertRefused(full, resident(), "FULL");
        assertThat(gateway.get(OFFERINGS + "/" + full).body()).contains("\"bookable\":false", "\"reason\":\"FULL\"");

        assertRefused(planned("\"capacity\":5,\"counterQuota\":0"), one, "OVERLAP");
        assertRefused(
                planned("\"capacity\":5,\"counterQuota\":0,\"communities\":[\"370105013001\"]"),
                resident(),
                "AUDIENCE");
        String future = planned("\"capacity\":5,\"counterQuota\":0");
        given.passes(future, Duration.ofHours(-2));
        assertRefused(future, resident(), "NOT_YET_OPEN");
        String past = planned("\"capacity\":5,\"counterQuota\":0");
        given.passes(past, Duration.ofDays(3));
        assertRefused(past, resident(), "CLOSED");
        String off = planned("\"capacity\":5,\"counterQuota\":0");
        host.json(OFFERINGS + "/" + off + "/cancellation", "{\"reason\":\"停电\"}");
        assertRefused(off, resident(), "CANCELLED");
    }

    @Test
    void badInputIsNamedFieldByFieldAndNothingIsKept() {
        String code = planned("\"capacity\":5,\"counterQuota\":0");
        String path = OFFERINGS + "/" + code + "/bookings";
        assertProblem(
                post(path, "{\"name\":\"王某\",\"mobile\":\"123\",\"community\":\"" + XINXU + "\"}"), 422, "MOBILE");
        assertProblem(
                post(path, "{\"name\":\"王某\",\"mobile\":\"19900009999\",\"community\":\"999999999999\"}"),
                422,
                "UNKNOWN_COMMUNITY");
        assertProblem(post(path, wish(resident(), ",\"companions\":10000")), 422, "INVALID_FIELDS");
        assertProblem(post(path, wish(resident(), ",\"companions\":-1")), 422, "INVALID_FIELDS");
        assertProblem(post(path, wish(resident(), ",\"companions\":20")), 422, "TOO_MANY_SEATS");
        assertThat(post(path, "{\"name\":\"𠮷某😀\",\"mobile\":\"+86 199-0000-8888\",\"community\":\"" + XINXU + "\"}")
                        .status())
                .isEqualTo(201);

        assertProblem(plan("\"capacity\":0,\"counterQuota\":0"), 422, "INVALID_FIELDS");
        assertProblem(plan("\"capacity\":5,\"counterQuota\":6"), 422, "QUOTA_OVER_CAPACITY");
        assertProblem(
                plan("\"capacity\":5,\"counterQuota\":0,\"end\":\"2024-05-01T10:00:00+08:00\""),
                422,
                "END_BEFORE_START");
        assertThat(gateway.get(OFFERINGS + "/" + code).body()).contains("\"taken\":1");
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String code = planned("\"capacity\":2,\"counterQuota\":0");
        book(gateway, code, resident(), "");
        book(gateway, code, resident(), "");
        String path = OFFERINGS + "/" + code;
        assertProblem(host.call("PATCH", path, "application/json", "{\"capacity\":3}"), 428, "IF_MATCH_MISSING");

        String tag = host.get(path).header("ETag");
        Api matching =
                caller.api(caller.hired("organization.district-org", "370105")).header("If-Match", tag);
        assertProblem(
                matching.call("PATCH", path, "application/json", "{\"capacity\":1}"), 409, "CAPACITY_BELOW_TAKEN");
        assertThat(matching.call("PATCH", path, "application/json", "{\"capacity\":3}")
                        .body())
                .contains("\"capacity\":3");
        assertProblem(matching.call("PATCH", path, "application/json", "{\"capacity\":4}"), 412, "STALE");
    }

    @Test
    void theCounterBooksForStaffAloneAndTheGatewaySeesNoDrafts() {
        String screening = "\"capacity\":2,\"counterQuota\":1,\"kind\":\"SCREENING\"";
        String code = planned(screening);
        assertThat(book(gateway, code, resident(), ",\"channel\":\"COUNTER\"").status())
                .isEqualTo(403);
        assertThat(book(host, code, resident(), ",\"channel\":\"TELEPHONE\"").body())
                .contains("\"CONFIRMED\"");

        String worker = caller.hired("organization.community-worker", XINXU);
        Api.Answer draft = caller.api(worker).json(OFFERINGS, body(screening));
        assertThat(draft.body()).contains("\"state\":\"DRAFT\"");
        String hidden = draft.find("\"code\":\"([^\"]*)\"");
        assertThat(gateway.get(OFFERINGS + "/" + hidden).status()).isEqualTo(404);
        assertThat(gateway.get(OFFERINGS + "?limit=200&kind=SCREENING").body())
                .contains(code)
                .doesNotContain(hidden);
        String other = caller.hired("organization.community-worker", BookingGiven.ELSEWHERE);
        assertThat(caller.api(other).get(OFFERINGS + "/" + code).status()).isEqualTo(404);
    }

    @Test
    void aDrawIsPublishedHeldAndCheckedByAnybody() {
        String code = planned("\"capacity\":1,\"counterQuota\":0,\"mode\":\"DRAW\"");
        String lot = book(gateway, code, resident(), "").find("\"lot\":\"([^\"]*)\"");
        book(gateway, code, resident(), "");

        Api.Answer list = host.call("POST", OFFERINGS + "/" + code + "/draws", "application/json", "{}");
        assertThat(list.status()).isEqualTo(201);
        assertThat(list.body()).contains("\"entries\":2", lot).doesNotContain("\"secret\":\"");
        String draw = list.find("\"draw\":\"([^\"]*)\"");
        assertProblem(host.json("/api/v1/draws/" + draw + "/result", "{\"witness\":\"九\"}"), 422, "INVALID_FIELDS");
        Api.Answer result = host.json("/api/v1/draws/" + draw + "/result", "{\"witness\":\"0042\"}");

        String secret = result.find("\"secret\":\"([0-9a-f]{64})\"");
        assertThat(Ranking.commitment(secret)).isEqualTo(list.find("\"commitment\":\"([^\"]*)\""));
        assertThat(gateway.get("/api/v1/draws/" + draw).body())
                .isEqualTo(result.body())
                .contains("\"rank\":1", "\"state\":\"CONFIRMED\"", "\"witness\":\"0042\"");
    }

    @Test
    void aWrongElementOfAListIsPointedAt() {
        String path = OFFERINGS + "/" + planned("\"capacity\":2,\"counterQuota\":0") + "/attendance";

        assertThat(host.json(path, "{\"receipts\":[\"AAAA-AAAA\",\" \"],\"present\":true}")
                        .body())
                .contains("\"pointer\":\"/receipts/1\"");
    }

    @Test
    void attendanceIsAnsweredReceiptByReceipt() {
        String code = planned("\"capacity\":2,\"counterQuota\":0");
        String receipt = book(gateway, code, resident(), "").find("\"receipt\":\"([^\"]*)\"");
        String path = OFFERINGS + "/" + code + "/attendance";
        assertProblem(host.json(path, "{\"receipts\":[\"" + receipt + "\"],\"present\":true}"), 409, "NOT_ITS_DAY");
        given.onItsDay(code);

        assertThat(host.json(path, "{\"receipts\":[\"" + receipt + "\",\"AAAA-AAAA\"],\"present\":true}")
                        .body())
                .contains("\"confirmed\":1", "\"already\":0", "\"unknown\":[\"AAAA-AAAA\"]");
        assertThat(gateway.json(path, "{\"receipts\":[\"" + receipt + "\"],\"present\":true}")
                        .status())
                .isEqualTo(403);
        assertThat(gateway.get("/api/v1/bookings/" + receipt).body()).contains("\"state\":\"ATTENDED\"");
    }

    private void assertRefused(String code, int resident, String why) {
        assertProblem(book(gateway, code, resident, ""), 409, why);
    }

    private static void assertProblem(Api.Answer answer, int status, String code) {
        assertThat(answer.status() + " " + answer.find("\"code\":\"([^\"]*)\"")).isEqualTo(status + " " + code);
    }

    private String planned(String more) {
        Api.Answer answer = plan(more);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.find("\"code\":\"([^\"]*)\"");
    }

    private Api.Answer plan(String more) {
        return host.json(OFFERINGS, body(more));
    }

    private String body(String more) {
        var start = given.now().plus(3, ChronoUnit.DAYS);
        String kind = more.contains("\"kind\"") ? "" : "\"kind\":\"ACTIVITY\",";
        String end = more.contains("\"end\"") ? "" : ",\"end\":\"" + start.plus(2, ChronoUnit.HOURS) + "\"";
        return "{\"title\":\"测试活动\"," + kind + "\"centre\":\"" + given.centre(XINXU) + "\",\"start\":\""
                + start
                + "\"" + end + ",\"bookingOpens\":\"" + given.now().minus(BookingGiven.HOUR) + "\",\"bookingCloses\":\""
                + start.minus(BookingGiven.HOUR) + "\"," + more + "}";
    }

    private static String wish(int resident, String more) {
        return "{\"name\":\"王某\",\"mobile\":\"" + String.format("1990000%04d", resident) + "\",\"community\":\"" + XINXU
                + "\"" + more + "}";
    }

    private Api.Answer book(Api api, String code, int resident, String more) {
        return book(api, code, resident, more, UUID.randomUUID().toString());
    }

    private Api.Answer book(Api api, String code, int resident, String more, String key) {
        return api.header("Idempotency-Key", key).json(OFFERINGS + "/" + code + "/bookings", wish(resident, more));
    }

    private Api.Answer post(String path, String body) {
        return gateway.header("Idempotency-Key", UUID.randomUUID().toString()).json(path, body);
    }
}
