package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.platform.job.Job;
import cn.tongxinyuan.platform.job.JobOutput;
import cn.tongxinyuan.platform.job.Jobs;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.workbook.Attachment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Long work of the caller; anybody else's does not exist, and asking for it is a refused attempt. */
@ApplicationScoped
@Path("/jobs/{id}")
@RolesAllowed(PlatformPermission.HOME)
public class JobResource {

    @Inject
    Jobs jobs;

    /**
     * A job as the contract names it.
     *
     * @param total 0 while unknown
     * @param result null while there is none
     * @param error number under which a failure is in the log, null without
     */
    @JsonbPropertyOrder({"state", "done", "total", "result", "error"})
    public record JobProgress(
            String state,
            long done,
            long total,
            @Schema(implementation = Object.class) JsonValue result,
            String error) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "任务的进度和结果")
    public JobProgress see(@PathParam("id") String id) {
        Job job = jobs.open(id);
        JsonValue result = jobs.result(job).map(JobResource::parse).orElse(JsonValue.NULL);
        return new JobProgress(
                job.getState().publicName(), job.getDone(), job.getTotal(), result, job.getErrorNumber());
    }

    @DELETE
    @Operation(summary = "取消任务", description = "任务在下一步停下；已经结束的不变")
    public Response cancel(@PathParam("id") String id) {
        jobs.cancel(id);
        return Response.noContent().build();
    }

    @GET
    @Path("output/{name}")
    @Operation(summary = "下载任务产生的文件")
    public Response output(@PathParam("id") String id, @PathParam("name") String name) {
        JobOutput file = jobs.output(id, name).orElseThrow(NotFoundException::new);
        return Response.ok(file.content(), file.contentType())
                .header(Attachment.HEADER, Attachment.named(file.name()))
                .build();
    }

    private static JsonValue parse(String json) {
        try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }
}
