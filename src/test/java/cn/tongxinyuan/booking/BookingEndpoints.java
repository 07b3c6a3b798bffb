package cn.tongxinyuan.booking;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.draw.Draw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Offerings, bookings and draws of other units do not exist; planning there is refused openly, for centres are public. */
@ApplicationScoped
class BookingEndpoints implements EndpointSample.Source {

    private static final String OFFERINGS = "/api/v1/offerings";
    private static final String BEGUN =
            "state = 'PUBLISHED', opens_at = opens_at - interval '96' hour, closes_at = closes_at - interval '96' hour,"
                    + " starts_at = starts_at - interval '96' hour, ends_at = ends_at - interval '96' hour";

    @Inject
    BookingSamples.Offerings offerings;

    @Inject
    BookingSamples.Bookings bookings;

    @Inject
    DrawService draws;

    @Inject
    Caller caller;

    @Inject
    BookingGiven given;

    @Inject
    Records records;

    @Override
    public Stream<EndpointSample> samples() {
        return Stream.of(
                EndpointSample.list("GET /offerings"),
                new EndpointSample(
                        "POST /offerings",
                        Set.of(),
                        201,
                        403,
                        (caller, unit, own) -> api -> api.json(OFFERINGS, plan(centre(unit)))),
                offering("GET /offerings/{code}", 200, (api, path) -> api.get(path)),
                offering("PATCH /offerings/{code}", 200, (api, path) -> api.header("If-Match", "\"0\"")
                        .call("PATCH", path, "application/json", "{\"capacity\":11}")),
                offering(
                        "POST /offerings/{code}/publication",
                        200,
                        "state = 'DRAFT'",
                        (api, path) -> api.json(path + "/publication", "{}")),
                offering(
                        "POST /offerings/{code}/cancellation",
                        200,
                        (api, path) -> api.json(path + "/cancellation", "{\"reason\":\"停电\"}")),
                offering(
                        "POST /offerings/{code}/closing", 200, BEGUN, (api, path) -> api.json(path + "/closing", "{}")),
                offering("POST /offerings/{code}/bookings", 201, (api, path) -> api.header(
                                "Idempotency-Key", UUID.randomUUID().toString())
                        .json(path + "/bookings", wish())),
                offering(
                        "POST /offerings/{code}/attendance",
                        200,
                        BEGUN,
                        (api, path) ->
                                api.json(path + "/attendance", "{\"receipts\":[\"AAAA-AAAA\"],\"present\":true}")),
                new EndpointSample("POST /offerings/{code}/draws", Set.of(), 201, 404, (caller, unit, own) -> {
                    String code = drawn(unit);
                    return api -> api.json(OFFERINGS + "/" + code + "/draws", "{}");
                }),
                booking("GET /bookings/{receipt}", 200, (api, path) -> api.get(path)),
                booking("DELETE /bookings/{receipt}", 200, (api, path) -> api.delete(path)),
                booking(
                        "POST /bookings/{receipt}/acceptance",
                        200,
                        (api, path) -> api.json(path + "/acceptance", "{}")),
                booking("POST /bookings/{receipt}/refusal", 200, (api, path) -> api.json(path + "/refusal", "{}")),
                draw("GET /draws/{draw}", 200, false, (api, path) -> api.get(path)),
                draw(
                        "POST /draws/{draw}/result",
                        200,
                        false,
                        (api, path) -> api.json(path + "/result", "{\"witness\":\"7\"}")),
                draw("POST /draws/{draw}/approval", 200, true, (api, path) -> api.json(path + "/approval", "{}")));
    }

    private EndpointSample offering(String endpoint, int own, BiFunction<Api, String, Api.Answer> call) {
        return offering(endpoint, own, "state = 'PUBLISHED'", call);
    }

    private EndpointSample offering(String endpoint, int own, String set, BiFunction<Api, String, Api.Answer> call) {
        return new EndpointSample(endpoint, Set.of(), own, 404, (caller, unit, isOwn) -> {
            long id = offerings.stored(unit);
            records.change("update booking_offering set " + set + " where id = ?1", id);
            String code = code("booking_offering", id);
            return api -> call.apply(api, OFFERINGS + "/" + code);
        });
    }

    /** A booking with an offered seat, which can be read, given back, taken and passed on. */
    private EndpointSample booking(String endpoint, int own, BiFunction<Api, String, Api.Answer> call) {
        return new EndpointSample(endpoint, Set.of(), own, 404, (caller, unit, isOwn) -> {
            long id = bookings.stored(unit);
            records.change(
                    "update booking_booking set state = 'OFFERED', queue_no = 1, offered_at = booked_at,"
                            + " offered_until = booked_at + interval '48' hour where id = ?1",
                    id);
            String receipt = records.sql("select receipt from booking_booking where id = ?1", id)
                    .get(0)
                    .toString();
            return api -> call.apply(api, "/api/v1/bookings/" + receipt);
        });
    }

    private EndpointSample draw(String endpoint, int own, boolean again, BiFunction<Api, String, Api.Answer> call) {
        return new EndpointSample(endpoint, Set.of(), own, 404, (caller, unit, isOwn) -> {
            String offering = drawn(unit);
            Draw first = this.caller.asSystem(() -> draws.order(offering, null));
            Draw draw = again ? this.caller.asSystem(() -> draws.order(offering, "见证人未到场")) : first;
            return api -> call.apply(api, "/api/v1/draws/" + draw.getCode());
        });
    }

    /** An offering whose seats are drawn, with one entry. */
    private String drawn(ScopePath unit) {
        long offering = offerings.stored(unit);
        records.change("update booking_offering set seat_mode = 'DRAW' where id = ?1", offering);
        String code = code("booking_offering", offering);
        given.book(code);
        return code;
    }

    private String code(String table, long id) {
        return records.sql("select code from " + table + " where id = ?1", id)
                .get(0)
                .toString();
    }

    /** A centre of any unit, as the register keeps it. */
    private String centre(ScopePath unit) {
        long id = BaseEntity.newId();
        String code = "IT" + Long.toString(id, Character.MAX_RADIX);
        records.change(
                "insert into organization_centre (id, version, code, name, centre_level, scope, position_quality, opened_on)"
                        + " values (?1, 0, ?2, '测试中心', 'COMMUNITY', ?3, 'NONE', date '2024-01-01')",
                id,
                code,
                unit.code());
        return code;
    }

    private String plan(String centre) {
        var start = given.now().plus(3, ChronoUnit.DAYS);
        return "{\"title\":\"测试\",\"kind\":\"ACTIVITY\",\"centre\":\"" + centre + "\",\"start\":\"" + start
                + "\",\"end\":\""
                + start.plus(Duration.ofHours(1)) + "\",\"capacity\":5,\"counterQuota\":0,\"bookingOpens\":\""
                + given.now().minus(BookingGiven.HOUR) + "\",\"bookingCloses\":\"" + start + "\"}";
    }

    private static String wish() {
        return "{\"name\":\"王某\",\"mobile\":\"" + String.format("1990000%04d", BookingGiven.resident())
                + "\",\"community\":\"" + BookingGiven.XINXU + "\"}";
    }
}
