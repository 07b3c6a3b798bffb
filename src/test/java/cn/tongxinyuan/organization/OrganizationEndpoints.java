package cn.tongxinyuan.organization;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;

/** Regions are public data, and a list holds what is of the caller's unit only. */
@ApplicationScoped
class OrganizationEndpoints implements EndpointSample.Source {

    @Inject
    StaffSample staff;

    @Inject
    Records records;

    @Override
    public Stream<EndpointSample> samples() {
        return Stream.concat(
                Stream.of("GET /regions", "GET /centres", "GET /centres.geojson", "GET /staff")
                        .map(EndpointSample::list),
                Stream.of(
                        new EndpointSample(
                                "POST /staff/imports",
                                Set.of(),
                                202,
                                202,
                                (caller, unit, own) ->
                                        api -> api.upload("/api/v1/staff/imports", "人员册.xlsx", "?".getBytes(UTF_8))),
                        new EndpointSample("GET /staff/{code}", Set.of(), 200, 403, (caller, unit, own) -> {
                            String code = records.sql(
                                            "select code from organization_staff where id = ?1", staff.stored(unit))
                                    .get(0)
                                    .toString();
                            return api -> api.get("/api/v1/staff/" + code);
                        })));
    }
}
