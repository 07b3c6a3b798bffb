package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Courses of other units do not exist; planning there is refused openly, for centres are public. */
@ApplicationScoped
class CourseEndpoints implements EndpointSample.Source {

    private static final String COURSES = "/api/v1/courses";

    @Inject
    NightschoolSamples.Courses courses;

    @Inject
    EvaluationSamples.Evaluations evaluations;

    @Inject
    CourseGiven given;

    @Inject
    LessonService lessons;

    @Inject
    Caller caller;

    @Inject
    Records records;

    private String asked;

    @Override
    public Stream<EndpointSample> samples() {
        return Stream.of(
                new EndpointSample("GET /courses", Set.of(), 200, 200, (caller, unit, own) -> api -> api.get(COURSES)),
                new EndpointSample(
                        "POST /courses",
                        Set.of("booking.host"),
                        201,
                        403,
                        (caller, unit, own) -> api -> api.json(COURSES, plan(centre(unit)))),
                EndpointSample.list("GET /courses/wishes"),
                EndpointSample.list("GET /courses/wishes/survey"),
                new EndpointSample(
                        "POST /courses/wishes", Set.of("nightschool.online"), 201, 403, (caller, unit, own) -> {
                            String body = wish(asked(), unit);
                            return api -> api.header(
                                            "Idempotency-Key", UUID.randomUUID().toString())
                                    .json(COURSES + "/wishes", body);
                        }),
                course("GET /courses/{code}", Set.of(), "state = 'PUBLISHED'", (api, path) -> api.get(path)),
                course(
                        "POST /courses/{code}/publication",
                        Set.of("booking.publish", "nightschool.view", "booking.view"),
                        "state = 'DRAFT'",
                        (api, path) -> api.json(path + "/publication", "{}")),
                course(
                        "POST /courses/{code}/cancellation",
                        Set.of("booking.host", "nightschool.view", "booking.view"),
                        "state = 'PUBLISHED'",
                        (api, path) -> api.json(path + "/cancellation", "{\"reason\":\"停电\"}")),
                evaluated("GET /courses/{code}/evaluation", (api, path) -> api.get(path)),
                new EndpointSample(
                        "POST /courses/{code}/evaluation", Set.of("booking.online"), 200, 404, (caller, unit, own) -> {
                            long id = evaluations.evaluated(unit);
                            String receipt = records.sql(
                                            "select receipt from booking_booking where offering_id = ?1", id)
                                    .get(0)
                                    .toString();
                            return api -> api.json(
                                    COURSES + "/" + code(id) + "/evaluation",
                                    "{\"receipt\":\"" + receipt + "\",\"step\":\"GOOD\"}");
                        }),
                begun(
                        "POST /courses/{code}/lessons/{n}/attendance",
                        Set.of("booking.view"),
                        (api, path) -> api.json(
                                path + "/lessons/1/attendance", "{\"receipts\":[\"AAAA-AAAA\"],\"present\":true}")),
                begun(
                        "POST /courses/{code}/completion",
                        Set.of("nightschool.view", "booking.view", "booking.host", "booking.desk", "award.issue"),
                        (api, path) -> api.json(path + "/completion", "{}")));
    }

    private EndpointSample evaluated(String endpoint, BiFunction<Api, String, Api.Answer> call) {
        return new EndpointSample(endpoint, Set.of(), 200, 404, (caller, unit, own) -> {
            long id = evaluations.evaluated(unit);
            return api -> call.apply(api, COURSES + "/" + code(id) + "/evaluation");
        });
    }

    /** A term with a survey; the same for all calls. */
    private String asked() {
        if (asked == null) {
            asked = given.asked(0, 1);
        }
        return asked;
    }

    /** A wish of a unit's own community; of a street or the district, of any. */
    private static String wish(String term, ScopePath unit) {
        String community = unit.code().length() == 12 ? unit.code() : CourseGiven.XINXU;
        return "{\"term\":\"" + term + "\",\"topic\":\"MUSIC\",\"community\":\"" + community + "\"}";
    }

    private EndpointSample course(
            String endpoint, Set<String> also, String set, BiFunction<Api, String, Api.Answer> call) {
        return new EndpointSample(endpoint, also, 200, 404, (caller, unit, own) -> {
            long id = courses.stored(unit);
            records.change("update booking_offering set " + set + " where id = ?1", id);
            return api -> call.apply(api, COURSES + "/" + code(id));
        });
    }

    /** A course of which the only lesson has begun and is written down. */
    private EndpointSample begun(String endpoint, Set<String> also, BiFunction<Api, String, Api.Answer> call) {
        return new EndpointSample(endpoint, also, 200, 404, (caller, unit, own) -> {
            String code = courses.begun(unit, given);
            String receipt = records.sql(
                            "select b.receipt from booking_booking b join nightschool_course c on c.offering_id = b.offering_id"
                                    + " where c.code = ?1",
                            code)
                    .get(0)
                    .toString();
            this.caller.asSystem(() ->
                    lessons.attend(code, 1, new Attendance(java.util.List.of(receipt), Presence.PRESENT, null, null)));
            return api -> call.apply(api, COURSES + "/" + code);
        });
    }

    private String code(long id) {
        return records.sql("select code from nightschool_course where id = ?1", id)
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
        Instant start = given.now().plus(3, ChronoUnit.DAYS);
        return "{\"title\":\"测试\",\"term\":\"2024-SPRING\",\"centre\":\"" + centre
                + "\",\"teacher\":\"教师某\",\"capacity\":5,\"minimum\":1,\"lessons\":[{\"start\":\"" + start
                + "\",\"end\":\""
                + start.plus(1, ChronoUnit.HOURS) + "\"}],\"bookingOpens\":\""
                + given.now().minus(1, ChronoUnit.HOURS) + "\",\"bookingCloses\":\"" + start + "\"}";
    }
}
