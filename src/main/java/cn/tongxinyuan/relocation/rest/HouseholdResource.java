package cn.tongxinyuan.relocation.rest;

import cn.tongxinyuan.kernel.FloorArea;
import cn.tongxinyuan.platform.rest.ListAnswer;
import cn.tongxinyuan.platform.rest.ListOf;
import cn.tongxinyuan.platform.rest.ListRequest;
import cn.tongxinyuan.platform.rest.Versions;
import cn.tongxinyuan.relocation.Household;
import cn.tongxinyuan.relocation.HouseholdListing;
import cn.tongxinyuan.relocation.HouseholdService;
import cn.tongxinyuan.relocation.RelocationPermission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Households of an area. Names are whole or masked as the caller may see them; paper numbers and phones are masked. */
@ApplicationScoped
@Path("/relocation/areas/{code}/households")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(RelocationPermission.VIEW)
public class HouseholdResource {

    @Inject
    HouseholdListing list;

    @Inject
    ListAnswer answer;

    @Inject
    HouseholdService households;

    /** When a stage was reached. */
    public record Reached(String stage, LocalDate day) {}

    /** Another roll that lists the same person. */
    public record Elsewhere(String area, String number) {}

    /** A household. */
    public record Answer(
            String area,
            String number,
            String owner,
            String idNumber,
            String phone,
            String place,
            FloorArea floorArea,
            String stage,
            LocalDate stageSince,
            LocalDate lastVisitOn,
            LocalDate nextVisitOn,
            List<Reached> stages,
            List<Elsewhere> sameOwner) {}

    @GET
    @ListOf(value = HouseholdListing.class, given = "area")
    @Tag(name = ListOf.TAG)
    @Operation(summary = "征收户", description = "q 为编号、姓名、拼音首字母或地址中的至少两个字，或电话后四位；stage 为当前阶段；sort 与页面一致")
    public Response list(@PathParam("code") String code, @BeanParam ListRequest asked) {
        return answer.of(list, asked, Map.of("area", code));
    }

    @GET
    @Path("{number}")
    @Operation(summary = "一户")
    public Response one(@PathParam("code") String code, @PathParam("number") String number) {
        Household household = households.open(code, number);
        Answer answer = new Answer(
                code,
                household.getNumber(),
                households.ownerName(household),
                households.masked(household, HouseholdService.Sealed.PAPER_NUMBER),
                households.masked(household, HouseholdService.Sealed.PHONE),
                household.getPlace(),
                household.getFloorArea(),
                household.getStage().name(),
                household.getStageSince(),
                household.getLastVisitOn(),
                household.getNextVisitOn(),
                households.stages(household).stream()
                        .map(entry -> new Reached(entry.getStage().name(), entry.getEnteredOn()))
                        .toList(),
                households.sameOwner(household).stream()
                        .map(row -> new Elsewhere(row.area(), row.number()))
                        .toList());
        return Response.ok(answer).tag(Versions.tag(household.getVersion())).build();
    }
}
