package cn.tongxinyuan.training.rest;

import cn.tongxinyuan.training.ClosingService;
import cn.tongxinyuan.training.TrainingPermission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 结班: hours go onto the records. */
@ApplicationScoped
@Path("/trainings/{code}/closing")
public class ClosingResource {

    @Inject
    ClosingService closing;

    /** What one participant was credited with. */
    @Schema(name = "TrainingCredited")
    public record Credited(String staff, BigDecimal hours, String result, String certificate) {}

    /** What a class came to. */
    @Schema(name = "TrainingClosed")
    public record Closed(String code, int participants, long passed, BigDecimal hours, List<Credited> credits) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(TrainingPermission.PLAN)
    @Operation(summary = "结班", description = "学时在此一次记入档案，重复调用答复相同；还有课没上完或没有考勤的 409")
    public Closed close(@PathParam("code") String code) {
        ClosingService.Closed closed = closing.close(code);
        return new Closed(
                closed.training().getCode(),
                closed.credits().size(),
                closed.passed(),
                closed.hours(),
                closed.credits().stream()
                        .map(credit -> new Credited(
                                credit.getStaffCode(),
                                credit.getHours(),
                                credit.getResult().name(),
                                credit.getCertificate()))
                        .toList());
    }
}
