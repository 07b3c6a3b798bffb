package cn.tongxinyuan.training;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.training.order.TrainingOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Classes of other units do not exist; planning for them and ordering for them is refused openly, for units are public. A class
 * of a unit above is announced to the caller, so that a strange one is that of another street.
 */
@ApplicationScoped
class TrainingEndpoints implements EndpointSample.Source {

    private static final String TRAININGS = "/api/v1/trainings";
    private static final String ORDERS = "/api/v1/training-orders";
    private static final ScopePath STRANGE = new ScopePath("370105011");

    @Inject
    TrainingSamples.Rows rows;

    @Inject
    @Any
    Instance<ScopeSample> kept;

    @Inject
    TrainingGiven given;

    @Inject
    Records records;

    @Override
    public Stream<EndpointSample> samples() {
        return Stream.of(
                EndpointSample.list("GET /trainings"),
                EndpointSample.list("GET /training-orders"),
                new EndpointSample(
                        "POST /training-records/imports",
                        Set.of(),
                        202,
                        202,
                        (caller, unit, own) ->
                                api -> api.upload("/api/v1/training-records/imports", "培训记录.xlsx", new byte[] {'?'})),
                new EndpointSample(
                        "POST /trainings",
                        Set.of(),
                        201,
                        403,
                        (caller, unit, own) -> api -> api.json(TRAININGS, plan(unit))),
                new EndpointSample("GET /trainings/{code}", Set.of(), 200, 404, (caller, unit, own) -> {
                    String path = path(rows.training(announced(unit, own), true));
                    return api -> api.get(path);
                }),
                new EndpointSample("POST /trainings/{code}/participants", Set.of(), 200, 404, (caller, unit, own) -> {
                    String path = path(rows.training(announced(unit, own), true));
                    String staff = given.worker(own && unit.code().length() == 12 ? unit.code() : TrainingGiven.OTHER);
                    return api -> api.json(path + "/participants", "{\"staff\":[\"" + staff + "\"]}");
                }),
                over(
                        "POST /trainings/{code}/lessons/{n}/attendance",
                        Set.of(),
                        (api, path) -> api.json(
                                path + "/lessons/1/attendance", "{\"staff\":[\"RY-0000-00000\"],\"present\":true}")),
                over(
                        "POST /trainings/{code}/closing",
                        Set.of("award.issue"),
                        (api, path) -> api.json(path + "/closing", "{}")),
                new EndpointSample("GET /training-records/{staff}", Set.of(), 200, 404, (caller, unit, own) -> {
                    String staff = TrainingSamples.code(rows.staff(unit));
                    return api -> api.get("/api/v1/training-records/" + staff);
                }),
                new EndpointSample(
                        "POST /training-orders",
                        Set.of(),
                        201,
                        403,
                        (caller, unit, own) -> api -> api.json(ORDERS, order(unit))),
                new EndpointSample(
                        "POST /training-orders/{code}/answer",
                        Set.of("training.view"),
                        200,
                        404,
                        (caller, unit, own) -> {
                            long id = kept.stream()
                                    .filter(sample -> sample.entity() == TrainingOrder.class)
                                    .findFirst()
                                    .orElseThrow()
                                    .stored(unit);
                            String code = records.sql("select code from training_order where id = ?1", id)
                                    .get(0)
                                    .toString();
                            return api -> api.json(
                                    ORDERS + "/" + code + "/answer", "{\"decision\":\"DECLINED\",\"reason\":\"没有师资\"}");
                        }));
    }

    private static ScopePath announced(ScopePath unit, boolean own) {
        return !own && unit.code().length() == 6 ? STRANGE : unit;
    }

    private EndpointSample over(String endpoint, Set<String> also, BiFunction<Api, String, Api.Answer> call) {
        return new EndpointSample(endpoint, also, 200, 404, (caller, unit, own) -> {
            long training = rows.training(unit, true);
            rows.participant(training, unit);
            return api -> call.apply(api, path(training));
        });
    }

    private static String path(long training) {
        return TRAININGS + "/" + TrainingSamples.code(training);
    }

    private String plan(ScopePath unit) {
        Instant start = given.now().plus(Duration.ofDays(3));
        String level = Level.values()[unit.code().length() / 3 - 2].name();
        String own = String.valueOf(System.nanoTime());
        return "{\"title\":\"测试\",\"level\":\"" + level + "\",\"tier\":\"FIELD\",\"organiser\":\"" + unit.code()
                + "\",\"place\":\"教室" + own + "\",\"capacity\":5,\"lessons\":[{\"start\":\"" + start + "\",\"end\":\""
                + start.plus(Duration.ofHours(2)) + "\",\"hours\":2,\"teacher\":\"教师" + own + "\"}]}";
    }

    private String order(ScopePath unit) {
        return "{\"topic\":\"测试" + System.nanoTime()
                + "\",\"why\":\"需要\",\"audience\":\"社区工作者\",\"people\":10,\"from\":\""
                + given.today().plusDays(5) + "\",\"to\":\"" + given.today().plusDays(15) + "\",\"unit\":\""
                + unit.code() + "\"}";
    }
}
