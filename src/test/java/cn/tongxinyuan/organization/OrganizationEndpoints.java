package cn.tongxinyuan.organization;

import cn.tongxinyuan.EndpointSample;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Regions are public data, and a list of centres holds those of the caller's unit only. */
@ApplicationScoped
class OrganizationEndpoints implements EndpointSample.Source {

    @Override
    public Stream<EndpointSample> samples() {
        return Stream.of("GET /regions", "GET /centres", "GET /centres.geojson").map(EndpointSample::list);
    }
}
