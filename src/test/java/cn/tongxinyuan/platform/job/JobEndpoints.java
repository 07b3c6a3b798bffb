package cn.tongxinyuan.platform.job;

import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;

/** A job is its owner's: in the own unit the caller's, elsewhere somebody else's. */
@ApplicationScoped
class JobEndpoints implements EndpointSample.Source {

    @Inject
    Records records;

    @Inject
    PersonalData personal;

    @Override
    public Stream<EndpointSample> samples() {
        return Stream.of(
                new EndpointSample("GET /jobs/{id}", Set.of(), 200, 404, (caller, unit, own) -> {
                    String address = address(caller, unit, own);
                    return api -> api.get(address);
                }),
                new EndpointSample("DELETE /jobs/{id}", Set.of(), 204, 404, (caller, unit, own) -> {
                    String address = address(caller, unit, own);
                    return api -> api.delete(address);
                }),
                new EndpointSample("GET /jobs/{id}/output/{name}", Set.of(), 200, 404, (caller, unit, own) -> {
                    String address = address(caller, unit, own) + "/output/it.txt";
                    return api -> api.get(address);
                }));
    }

    private String address(String caller, ScopePath unit, boolean own) {
        return "/api/v1/jobs/" + ended(own ? caller : "it", unit);
    }

    /** Sealed parameters of work that was ordered with none. */
    String parameters() {
        return personal.seal("{}");
    }

    /** A job that ended with one file; returns its code. */
    String ended(String owner, ScopePath unit) {
        long id = BaseEntity.newId();
        String code = "it" + id;
        records.change(
                "insert into platform_job (id, version, code, work, owner, scope, parameters, state, done, total,"
                        + " cancel_asked, attempts, created_at) values (?1, 0, ?2, 'it', ?3, ?4, '-', 'DONE', 0, 0,"
                        + " false, 1, current_timestamp)",
                id,
                code,
                owner,
                unit.code());
        records.change(
                "insert into platform_job_file (id, version, job_id, scope, direction, name, content_type, content)"
                        + " values (?1, 0, ?2, ?3, 'OUTPUT', 'it.txt', 'text/plain', ?4)",
                BaseEntity.newId(),
                id,
                unit.code(),
                personal.seal("it".getBytes(StandardCharsets.UTF_8)));
        return code;
    }
}
