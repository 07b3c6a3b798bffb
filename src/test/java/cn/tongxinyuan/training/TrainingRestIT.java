package cn.tongxinyuan.training;

import static cn.tongxinyuan.training.TrainingGiven.XINXU;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the contract promises about trainings. */
@ExtendWith(ArquillianExtension.class)
class TrainingRestIT {

    private static final String TRAININGS = "/api/v1/trainings";

    @Inject
    TrainingGiven given;

    @Inject
    Caller caller;

    private Api academy;
    private Api secretary;

    @BeforeEach
    void hire() {
        academy = caller.api(caller.hired("organization.academy", "370105"));
        secretary = caller.api(caller.hired("organization.community-secretary", XINXU));
    }

    @Test
    void aClassIsPlannedFilledAttendedClosedAndOnTheRecord() {
        Api.Answer planned = academy.json(TRAININGS, body(Duration.ofDays(-5), "3", "DISTRICT"));
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
        String path = TRAININGS + "/" + planned.find("\"code\":\"([^\"]*)\"");
        String who = given.worker(XINXU);
        String one = "{\"staff\":[\"" + who + "\"]";

        assertThat(secretary.json(path + "/participants", one + "}").body()).contains("\"added\":1", "\"already\":[]");
        assertThat(academy.get(path).body())
                .contains("\"participants\":[\"" + who + "\"]", "\"state\":\"ENDED\"", "\"taken\":1", "\"hours\":3");
        assertThat(academy.json(path + "/lessons/1/attendance", one + ",\"present\":false,\"excused\":true}")
                        .body())
                .contains("\"confirmed\":1");
        assertThat(academy.json(path + "/lessons/1/attendance", one + ",\"present\":true}")
                        .body())
                .contains("\"confirmed\":1", "\"unknown\":[]");
        Api.Answer closed = academy.json(path + "/closing", "{}");
        assertThat(closed.body()).contains("\"participants\":1", "\"passed\":1", "\"result\":\"PASSED\"");
        assertThat(academy.json(path + "/closing", "{}").body()).isEqualTo(closed.body());

        String record = secretary.get("/api/v1/training-records/" + who).body();
        assertThat(record)
                .contains("\"staff\":\"" + who + "\"", "\"result\":\"PASSED\"", "\"attachments\":[]")
                .contains(closed.find("\"certificate\":\"([^\"]*)\""))
                .containsPattern("\"hours\":3(\\.0)?[,}]");
    }

    @Test
    void whatCannotBePlannedSaysWhy() {
        assertProblem(academy.json(TRAININGS, body(Duration.ofDays(3), "0", "DISTRICT")), 422, "LESSON_HOURS");
        assertProblem(academy.json(TRAININGS, body(Duration.ofDays(3), "100", "DISTRICT")), 422, "LESSON_HOURS");
        assertProblem(academy.json(TRAININGS, body(Duration.ofDays(3), "3", "STREET")), 422, "LEVEL");
        String backwards = body(Duration.ofDays(3), "3", "DISTRICT")
                .replaceFirst("\"end\":\"[^\"]*\"", "\"end\":\"2000-01-01T00:00:00Z\"");
        assertProblem(academy.json(TRAININGS, backwards), 422, "LESSON_END");
        assertThat(academy.json(TRAININGS, "{\"title\":\"\"}").status()).isIn(400, 422);
        assertProblem(secretary.json(TRAININGS, body(Duration.ofDays(3), "3", "DISTRICT")), 403, "OUT_OF_SCOPE");
    }

    @Test
    void whoeverIsRefusedASeatIsToldWhy() {
        String path = TRAININGS + "/"
                + academy.json(TRAININGS, body(Duration.ofDays(3), "3", "DISTRICT"))
                        .find("\"code\":\"([^\"]*)\"");
        String who = given.worker(XINXU);
        String people = path + "/participants";
        assertProblem(secretary.json(people, "{\"staff\":[\"" + who + "\",\"" + who + "\"]}"), 422, "PERSON_TWICE");
        assertProblem(secretary.json(people, "{\"staff\":[\"RY-1900-00001\"]}"), 422, "UNKNOWN_STAFF");
        assertProblem(academy.json(path + "/closing", "{}"), 409, "NOT_OVER");
        assertProblem(
                academy.json(path + "/lessons/1/attendance", "{\"staff\":[\"" + who + "\"],\"present\":true}"),
                409,
                "LESSON_NOT_BEGUN");
        assertThat(academy.json(path + "/lessons/9/attendance", "{\"staff\":[\"" + who + "\"],\"present\":true}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void classesAreFoundByLevelTierAndDays() {
        String code = academy.json(TRAININGS, body(Duration.ofDays(40), "3", "DISTRICT"))
                .find("\"code\":\"([^\"]*)\"");
        String day = given.today().plusDays(40).toString();
        String query = TRAININGS + "?limit=200&level=DISTRICT&tier=DEMONSTRATION&from=" + day + "&to=" + day;

        assertThat(secretary.get(query).body()).contains(code);
        assertThat(academy.get(query.replace("DISTRICT", "STREET")).body()).doesNotContain(code);
        assertThat(academy.get(query.replace("DEMONSTRATION", "FIELD")).body()).doesNotContain(code);
        assertThat(academy.get(TRAININGS + "?limit=200&to=" + given.today().plusDays(38) + "&q=" + code)
                        .body())
                .doesNotContain(code);
        assertThat(academy.get(TRAININGS + "?level=COUNTY").status()).isEqualTo(400);
    }

    @Test
    void aWorkerSeesClassesAndNobodysRecord() {
        Api worker = caller.api(caller.hired("organization.community-worker", XINXU));
        String who = given.worker(XINXU);
        String code = given.training(given.plan(Duration.ofDays(5)));
        given.send(code, who);

        assertThat(worker.get(TRAININGS + "/" + code).body())
                .contains("\"taken\":1")
                .doesNotContain(who);
        assertThat(worker.get("/api/v1/training-records/" + who).status()).isEqualTo(403);
        assertThat(secretary.get("/api/v1/training-records/RY-1900-00001").status())
                .isEqualTo(404);
    }

    private static void assertProblem(Api.Answer answer, int status, String code) {
        assertThat(answer.status() + " " + answer.find("\"code\":\"([^\"]*)\""))
                .as(answer.body())
                .isEqualTo(status + " " + code);
    }

    private String body(Duration begins, String hours, String level) {
        Instant start = given.now().plus(begins);
        String own = TrainingGiven.name();
        return "{\"title\":\"测试培训\",\"level\":\"" + level
                + "\",\"tier\":\"DEMONSTRATION\",\"organiser\":\"370105\",\"place\":\"" + own
                + "\",\"capacity\":5,\"lessons\":[{\"start\":\"" + start + "\",\"end\":\""
                + start.plus(Duration.ofHours(3)) + "\",\"hours\":" + hours + ",\"teacher\":\"" + own + "\"}]}";
    }
}
