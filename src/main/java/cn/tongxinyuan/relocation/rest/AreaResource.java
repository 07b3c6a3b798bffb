package cn.tongxinyuan.relocation.rest;

import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.rest.Idempotent;
import cn.tongxinyuan.platform.rest.IntakeUpload;
import cn.tongxinyuan.platform.rest.Items;
import cn.tongxinyuan.platform.rest.ListAnswer;
import cn.tongxinyuan.platform.rest.ListOf;
import cn.tongxinyuan.platform.rest.ListRequest;
import cn.tongxinyuan.platform.rest.Paging;
import cn.tongxinyuan.platform.rest.Versions;
import cn.tongxinyuan.relocation.Area;
import cn.tongxinyuan.relocation.AreaService;
import cn.tongxinyuan.relocation.FoundArea;
import cn.tongxinyuan.relocation.HouseholdIntake;
import cn.tongxinyuan.relocation.RelocationPermission;
import cn.tongxinyuan.relocation.Track;
import cn.tongxinyuan.relocation.progress.AreaListing;
import cn.tongxinyuan.relocation.progress.AreaProgress;
import cn.tongxinyuan.relocation.progress.RelocationStatistics;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Areas to be cleared, their parts, their progress, and the import of their rolls. */
@ApplicationScoped
@Path("/relocation/areas")
@Produces(MediaType.APPLICATION_JSON)
public class AreaResource {

    @Inject
    AreaService areas;

    @Inject
    AreaListing list;

    @Inject
    ListAnswer answer;

    @Inject
    RelocationStatistics statistics;

    @Inject
    IntakeUpload upload;

    @Inject
    Clock clock;

    /**
     * Founds an area, or with {@code parent} a part of one.
     *
     * @param street 9 digits of a street or 12 of a community
     * @param plannedFloorArea m²
     */
    public record Founding(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,29}") String code,
            @NotBlank @Size(max = 60) String name,
            @NotNull Track track,
            @NotNull @Pattern(regexp = "\\d{9}|\\d{12}") String street,
            String parent,
            String campaign,
            @NotNull @Min(0) Integer plannedHouseholds,
            @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal plannedFloorArea,
            LocalDate signingStartedOn) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(RelocationPermission.AREA)
    @Operation(summary = "新建片区，或片区的一部分（parent）")
    public Response found(@NotNull @Valid Founding founding) {
        Area area = areas.found(new FoundArea(
                founding.code(),
                founding.name(),
                founding.track(),
                founding.street(),
                founding.parent(),
                founding.campaign(),
                founding.plannedHouseholds(),
                founding.plannedFloorArea(),
                founding.signingStartedOn()));
        return Response.created(URI.create("/api/v1/relocation/areas/" + area.getCode()))
                .entity(AreaAnswer.of(statistics.progress(area.getCode(), today())))
                .build();
    }

    @GET
    @RolesAllowed(RelocationPermission.VIEW)
    @Tag(name = ListOf.TAG)
    @Operation(summary = "片区及进度", description = "asOf 为截至日，默认今天；分成几部分的片区含各部分之和；format 为 xlsx 或 csv 时与页面的导出一致")
    public Response list(@QueryParam("asOf") LocalDate asOf, @BeanParam ListRequest asked) {
        return answer.file(list, asked)
                .orElseGet(() -> Response.ok(page(asOf, asked)).build());
    }

    private Items<AreaAnswer> page(LocalDate asOf, Paging paging) {
        String after = paging.after();
        List<AreaProgress> rest = statistics.progress(asOf == null ? today() : asOf).stream()
                .filter(progress -> after == null || progress.area().getCode().compareTo(after) > 0)
                .limit(paging.limit() + 1L)
                .toList();
        return Items.of(
                Slice.of(rest, paging.limit(), progress -> progress.area().getCode()), AreaAnswer::of);
    }

    @GET
    @Path("{code}")
    @RolesAllowed(RelocationPermission.VIEW)
    @Operation(summary = "一个片区及截至某日的进度")
    public Response one(@PathParam("code") String code, @QueryParam("asOf") LocalDate asOf) {
        AreaProgress progress = statistics.progress(code, asOf == null ? today() : asOf);
        return Response.ok(AreaAnswer.of(progress))
                .tag(Versions.tag(progress.area().getVersion()))
                .build();
    }

    @POST
    @Path("{code}/rosters")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @RolesAllowed(RelocationPermission.IMPORT)
    @Operation(
            summary = "校验或导入户档",
            description = "multipart 的 file 为 .xlsx；mode 为 check（默认）或 commit，accept 为 all（默认）或 valid；结果见 Location 的任务")
    public Response roster(
            @PathParam("code") String code,
            @QueryParam("mode") @DefaultValue("check") String mode,
            @QueryParam("accept") @DefaultValue("all") String accept,
            @HeaderParam(Idempotent.KEY) String documentedHere,
            List<EntityPart> parts) {
        return upload.order(HouseholdIntake.KIND, code, mode, accept, parts);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
