package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.platform.task.Indicator;
import cn.tongxinyuan.platform.task.IndicatorSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tokens are for everybody; a figure needs its own permission too, and is told of units inside the caller's only. */
@ApplicationScoped
class PlatformEndpoints implements EndpointSample.Source {

    @Inject
    @Any
    Instance<IndicatorSource> sources;

    @Override
    public Stream<EndpointSample> samples() {
        Stream<EndpointSample> figures = onePerPermission()
                .flatMap(indicator -> Stream.of(
                        figure("GET /indicators/{code}", indicator, ""),
                        figure("GET /indicators/{code}/records", indicator, "/records")));
        return Stream.concat(
                figures,
                Stream.of(
                        new EndpointSample(
                                "GET /indicators",
                                Set.of(),
                                200,
                                403,
                                (caller, unit, own) -> api -> api.get("/api/v1/indicators?scope=" + unit)),
                        new EndpointSample(
                                "POST /tokens",
                                Set.of(),
                                201,
                                201,
                                (caller, unit, own) -> api -> api.json(
                                        "/api/v1/tokens",
                                        "{\"username\":\"" + caller + "\",\"password\":\"" + Caller.PASSWORD
                                                + "\"}"))));
    }

    private Stream<Indicator> onePerPermission() {
        return sources.stream()
                .flatMap(source -> source.indicators().stream())
                .collect(Collectors.toMap(Indicator::permission, indicator -> indicator, (one, other) -> one))
                .values()
                .stream();
    }

    private static EndpointSample figure(String endpoint, Indicator indicator, String below) {
        String address = "/api/v1/indicators/" + indicator.code() + below + "?scope=";
        return new EndpointSample(
                endpoint,
                Set.of(indicator.permission()),
                200,
                403,
                (caller, unit, own) -> api -> api.get(address + unit));
    }
}
