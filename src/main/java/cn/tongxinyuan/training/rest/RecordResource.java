package cn.tongxinyuan.training.rest;

import cn.tongxinyuan.platform.rest.Idempotent;
import cn.tongxinyuan.platform.rest.IntakeUpload;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.training.CreditResult;
import cn.tongxinyuan.training.RecordIntake;
import cn.tongxinyuan.training.RecordLine;
import cn.tongxinyuan.training.RecordService;
import cn.tongxinyuan.training.TrainingPermission;
import cn.tongxinyuan.training.TrainingRecord;
import cn.tongxinyuan.training.secondment.SecondmentLine;
import cn.tongxinyuan.training.secondment.SecondmentService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 学时档案 of a person. */
@ApplicationScoped
@Path("/training-records")
public class RecordResource {

    @Inject
    RecordService records;

    @Inject
    SecondmentService secondments;

    @Inject
    IntakeUpload upload;

    @Inject
    Me me;

    /** One training of somebody. */
    @Schema(name = "TrainingRecordLine")
    public record Line(
            String code,
            String title,
            LocalDate from,
            LocalDate to,
            BigDecimal hours,
            CreditResult result,
            String certificate) {

        static Line of(RecordLine line) {
            return new Line(
                    line.code(),
                    line.title(),
                    line.begunOn(),
                    line.endedOn(),
                    line.hours(),
                    line.result(),
                    line.certificate());
        }
    }

    /** Hours of a year against what was asked in it. */
    @Schema(name = "TrainingYear")
    public record Year(int year, BigDecimal hours, BigDecimal standard, boolean met) {}

    /** A record; {@code hours} are those of all years. */
    @Schema(name = "TrainingRecord")
    public record Answer(
            String staff, BigDecimal hours, List<Year> years, List<Line> trainings, List<SecondmentLine> attachments) {}

    @GET
    @Path("{staff}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(TrainingPermission.RECORDS)
    @Operation(summary = "一个人的学时档案", description = "staff 为人员编号，须在本单位；学时计入最后一课所在的年度；attachments 为挂职锻炼，最近的在前")
    public Answer one(@PathParam("staff") String staff) {
        TrainingRecord record = records.of(staff);
        return new Answer(
                record.staff(),
                record.hours(),
                record.years().stream()
                        .map(each -> new Year(each.year(), each.hours(), each.standard(), each.met()))
                        .toList(),
                record.lines().stream().map(Line::of).toList(),
                secondments.ofStaff(staff));
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @RolesAllowed(TrainingPermission.PLAN)
    @Operation(
            summary = "校验或导入培训记录",
            description =
                    "multipart 的 file 为 .xlsx；mode 为 check（默认）或 commit，accept 为 all（默认）或 valid；同名的人须填人员编号；结果见 Location 的任务")
    public Response take(
            @QueryParam("mode") @DefaultValue("check") String mode,
            @QueryParam("accept") @DefaultValue("all") String accept,
            @HeaderParam(Idempotent.KEY) String documentedHere,
            List<EntityPart> parts) {
        return upload.order(RecordIntake.KIND, me.scope().code(), mode, accept, parts);
    }
}
