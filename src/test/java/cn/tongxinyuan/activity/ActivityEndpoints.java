package cn.tongxinyuan.activity;

import cn.tongxinyuan.EndpointSample;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;

/** What a centre has announced is public, whoever hosts it. */
@ApplicationScoped
class ActivityEndpoints implements EndpointSample.Source {

    @Inject
    ActivityGiven given;

    @Override
    public Stream<EndpointSample> samples() {
        return Stream.of(new EndpointSample(
                "GET /calendar/centres/{code}.ics",
                Set.of(),
                200,
                200,
                (caller, unit, own) ->
                        api -> api.get("/api/v1/calendar/centres/" + given.centre("370105013008") + ".ics")));
    }
}
