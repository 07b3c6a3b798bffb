package cn.tongxinyuan.nightschool;

import static cn.tongxinyuan.nightschool.CourseGiven.XINXU;
import static cn.tongxinyuan.nightschool.CourseGiven.resident;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Statements;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the contract promises about courses: planned, found, enrolled in, attended, completed, certified and checked. */
@ExtendWith(ArquillianExtension.class)
class CourseRestIT {

    private static final String COURSES = "/api/v1/courses";

    @Inject
    CourseGiven given;

    @Inject
    Caller caller;

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
    void aCourseIsPlannedAttendedCompletedAndItsCertificateChecked() {
        Api.Answer planned = host.json(COURSES, body("\"fee\":{\"amount\":\"30.00\",\"currency\":\"CNY\"}"));
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
        String code = planned.find("\"code\":\"([^\"]*)\"");
        String offering = planned.find("\"offering\":\"([^\"]*)\"");
        assertThat(gateway.get(COURSES + "/" + code).body())
                .contains("\"state\":\"ENROLLING\"", "\"amount\":\"30.00\"", "\"offering\":\"" + offering + "\"")
                .contains("\"number\":1", "\"number\":2");
        String receipt = enrolled(offering, "");

        given.passes(code, Duration.ofDays(4));
        for (int lesson = 1; lesson <= 2; lesson++) {
            assertThat(attend(code, lesson, "{\"receipts\":[\"" + receipt + "\",\"AAAA-AAAA\"],\"present\":true}"))
                    .contains("\"confirmed\":1", "\"unknown\":[\"AAAA-AAAA\"]", "\"givenOn\":[]");
        }
        Api.Answer completed = host.json(COURSES + "/" + code + "/completion", "{}");

        assertThat(completed.body()).contains("\"certificates\":[{", "\"receipt\":\"" + receipt + "\"");
        String number = completed.find("\"number\":\"([^\"]*)\"");
        assertThat(gateway.get("/api/v1/certificates/" + number).body())
                .contains("\"number\":\"" + number + "\"", "\"holder\":\"孙*\"", "\"valid\":true", "\"issuedOn\":\"20")
                .doesNotContain("孙某某");
        assertThat(gateway.get("/api/v1/certificates/ZS-1900-00001").status()).isEqualTo(404);
    }

    @Test
    void absencesAreExcusedCountedAndTakenBack() {
        String code = host.json(COURSES, body("\"minimum\":1")).find("\"code\":\"([^\"]*)\"");
        String receipt = enrolled(given.open(code).getOffering().getCode(), "");
        given.passes(code, Duration.ofDays(4));
        String one = "{\"receipts\":[\"" + receipt + "\"]";

        assertThat(attend(code, 1, one + ",\"present\":false,\"excused\":true,\"reason\":\"ILLNESS\"}"))
                .contains("\"confirmed\":1");
        assertThat(attend(code, 1, one + ",\"present\":false,\"excused\":true,\"reason\":\"ILLNESS\"}"))
                .contains("\"already\":1");
        assertThat(attend(code, 1, one + ",\"present\":false}")).contains("\"confirmed\":1");
        assertThat(attend(code, 1, one + "}")).contains("\"confirmed\":1");
        assertThat(host.json(COURSES + "/" + code + "/completion", "{}").body()).contains("LESSON_UNRECORDED");
    }

    @Test
    void residentsFindPublishedCoursesAlone() {
        String published = host.json(COURSES, body("\"minimum\":1")).find("\"code\":\"([^\"]*)\"");
        Api street = caller.api(caller.hired("organization.street-secretary", "370105013"));
        Api.Answer draft = street.json(COURSES, body("\"minimum\":1"));
        assertThat(draft.status()).as(draft.body()).isEqualTo(201);
        String code = draft.find("\"code\":\"([^\"]*)\"");
        String query = COURSES + "?limit=200&term=2024-SPRING&community=" + XINXU;

        assertThat(all(gateway, query + "&state=ENROLLING")).contains(published).doesNotContain(code);
        assertThat(all(street, query + "&state=PLANNED")).contains(code).doesNotContain(published);
        assertThat(gateway.get(COURSES + "/" + code).status()).isEqualTo(404);
        assertThat(all(gateway, query + "&state=COMPLETED")).doesNotContain(published);
        assertThat(gateway.get(COURSES + "?state=NONE").status()).isEqualTo(400);
        assertThat(street.get(COURSES + "?format=csv").status()).isEqualTo(200);
        assertThat(host.json(COURSES + "/" + code + "/publication", "{}").body())
                .contains("\"state\":\"ENROLLING\"");
    }

    @Test
    void residentsAreRefusedWhatTheirListDoesNotRead() {
        for (String asked : new String[] {"q=1", "sort=code", "audience=ADULTS", "unit=370105", "format=csv"}) {
            assertProblem(gateway.get(COURSES + "?" + asked), 400, "PARAMETER_UNKNOWN");
        }
        assertProblem(gateway.get(COURSES + "?community=370105%25"), 400, "PARAMETER_INVALID");
        assertThat(gateway.get(COURSES + "?limit=1&term=2024-SPRING&community=370105&state=ENROLLING")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPageOfManyCoursesAsksTheDatabaseAsOftenAsOneOfTwo() throws Exception {
        String term = given.term(2);
        String page = COURSES + "?limit=200&term=" + term;
        for (int i = 0; i < 2; i++) {
            given.course(given.plan(XINXU, term, "教师某", Audience.ADULTS, 5, 1));
        }
        gateway.get(page);
        int few = statements.during(() -> gateway.get(page)).size();
        for (int i = 0; i < 4; i++) {
            given.course(given.plan(XINXU, term, "教师某", Audience.ADULTS, 5, 1));
        }

        int many = statements
                .during(() -> assertThat(gateway.get(page).body()).containsPattern("(?s)(\"number\":4.*){6}"))
                .size();

        assertThat(many).isEqualTo(few);
    }

    @Test
    void whatCannotBePlannedSaysWhy() {
        assertProblem(host.json(COURSES, body("\"minimum\":6")), 422, "MINIMUM_OVER_CAPACITY");
        assertProblem(host.json(COURSES, body("\"term\":\"2024-NEVER\"")), 422, "UNKNOWN_TERM");
        assertProblem(host.json(COURSES, body("\"audience\":\"CHILDREN\"")), 422, "TEACHER_UNCHECKED");
        assertProblem(host.json(COURSES, body("\"community\":\"370105010010\"")), 422, "COMMUNITY_CENTRE");
        assertThat(host.json(COURSES, body("\"lessons\":[]")).status()).isIn(400, 422);
        assertThat(host.json(COURSES, body("\"capacity\":-3")).status()).isIn(400, 422);
        Instant start = given.now().plus(3, ChronoUnit.DAYS);
        assertProblem(
                host.json(
                        COURSES,
                        body("\"lessons\":[{\"start\":\"" + start + "\",\"end\":\"" + start.minusSeconds(60) + "\"}]")),
                422,
                "LESSON_END");
    }

    private static void assertProblem(Api.Answer answer, int status, String code) {
        assertThat(answer.status() + " " + answer.find("\"code\":\"([^\"]*)\"")).isEqualTo(status + " " + code);
    }

    private String all(Api who, String query) {
        Api.Answer answer = who.get(query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String attend(String code, int lesson, String body) {
        return host.json(COURSES + "/" + code + "/lessons/" + lesson + "/attendance", body)
                .body();
    }

    private String enrolled(String offering, String more) {
        Api.Answer booked = gateway.header("Idempotency-Key", UUID.randomUUID().toString())
                .json(
                        "/api/v1/offerings/" + offering + "/bookings",
                        "{\"name\":\"孙某某\",\"mobile\":\"" + String.format("1990000%04d", resident())
                                + "\",\"community\":\"" + XINXU + "\"" + more + "}");
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        return booked.find("\"receipt\":\"([^\"]*)\"");
    }

    /** Two lessons, in three days and in four; what is given stands instead of the usual. */
    private String body(String more) {
        Instant start = given.now().plus(3, ChronoUnit.DAYS);
        StringBuilder body = new StringBuilder("{" + more);
        usual(body, more, "title", "\"测试国画课\"");
        usual(body, more, "term", "\"2024-SPRING\"");
        usual(body, more, "community", "\"" + XINXU + "\"");
        usual(body, more, "centre", "\"" + given.centre(XINXU) + "\"");
        usual(body, more, "room", "\"教室\"");
        usual(body, more, "teacher", "\"教师某\"");
        usual(body, more, "capacity", "5");
        usual(body, more, "mode", "\"FIRST_COME\"");
        usual(body, more, "lessons", "[" + hours(start) + "," + hours(start.plus(1, ChronoUnit.DAYS)) + "]");
        usual(body, more, "bookingOpens", "\"" + given.now().minus(1, ChronoUnit.HOURS) + "\"");
        usual(body, more, "bookingCloses", "\"" + start.minus(1, ChronoUnit.HOURS) + "\"");
        return body.append('}').toString();
    }

    private static void usual(StringBuilder body, String more, String name, String value) {
        if (!more.contains("\"" + name + "\"")) {
            body.append(",\"").append(name).append("\":").append(value);
        }
    }

    private static String hours(Instant start) {
        return "{\"start\":\"" + start + "\",\"end\":\"" + start.plus(1, ChronoUnit.HOURS) + "\"}";
    }
}
