package cn.tongxinyuan.organization.rest;

import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.organization.OrganizationPermission;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.organization.StaffIntake;
import cn.tongxinyuan.organization.StaffListing;
import cn.tongxinyuan.organization.StaffService;
import cn.tongxinyuan.platform.rest.Idempotent;
import cn.tongxinyuan.platform.rest.IntakeUpload;
import cn.tongxinyuan.platform.rest.ListAnswer;
import cn.tongxinyuan.platform.rest.ListOf;
import cn.tongxinyuan.platform.rest.ListRequest;
import cn.tongxinyuan.platform.rest.Versions;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People of the caller's unit with their posts over time. */
@ApplicationScoped
@Path("/staff")
@RolesAllowed(OrganizationPermission.STAFF_VIEW)
public class StaffResource {

    @Inject
    StaffService people;

    @Inject
    StaffListing list;

    @Inject
    ListAnswer answer;

    @Inject
    IntakeUpload upload;

    @Inject
    Me me;

    /** A post; {@code to} is its last day, null while it is held. */
    public record PostAnswer(String unit, String role, LocalDate from, LocalDate to) {}

    /** Somebody; {@code unit} is that of the latest post, {@code phone} is masked. */
    public record StaffAnswer(String code, String name, String unit, String phone, List<PostAnswer> posts) {}

    @GET
    @ListOf(StaffListing.class)
    @Tag(name = ListOf.TAG)
    @Operation(summary = "人员", description = "按最近一次任职列出；电话只给首尾；筛选、排序、导出与页面一致")
    public Response list(@BeanParam ListRequest asked) {
        return answer.of(list, asked);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "一名人员", description = "含全部任职经历，在任的在前")
    public Response one(@PathParam("code") String code) {
        Staff staff = people.find(code).orElseThrow(() -> new UnknownRecord("organization.rule.unknown-staff", code));
        List<PostAnswer> posts = staff.getPosts().stream()
                .map(post -> new PostAnswer(post.getUnit().code(), post.getRole(), post.getFrom(), post.getTo()))
                .toList();
        StaffAnswer found =
                new StaffAnswer(code, staff.getName(), staff.getScope().code(), people.maskedPhone(staff), posts);
        return Response.ok(found).tag(Versions.tag(staff.getVersion())).build();
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @RolesAllowed(OrganizationPermission.STAFF)
    @Operation(
            summary = "校验或导入人员册",
            description = "multipart 的 file 为 .xlsx；mode 为 check（默认）或 commit，accept 为 all（默认）或 valid；结果见 Location 的任务")
    public Response take(
            @QueryParam("mode") @DefaultValue("check") String mode,
            @QueryParam("accept") @DefaultValue("all") String accept,
            @HeaderParam(Idempotent.KEY) String documentedHere,
            List<EntityPart> parts) {
        return upload.order(StaffIntake.KIND, me.scope().code(), mode, accept, parts);
    }
}
