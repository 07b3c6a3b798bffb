package cn.tongxinyuan.nightschool.rest;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.nightschool.CourseService;
import cn.tongxinyuan.nightschool.Evaluation;
import cn.tongxinyuan.nightschool.EvaluationService;
import cn.tongxinyuan.nightschool.NightschoolPermission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What residents say of a course that is completed. */
@ApplicationScoped
@Path("/courses/{code}/evaluation")
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationResource {

    @Inject
    CourseService courses;

    @Inject
    EvaluationService evaluations;

    /** How one found it, known by the receipt of the booking alone. */
    public record Answer(@NotBlank @Size(max = 20) String receipt, @NotNull Feedback.Step step) {}

    /** How many answered of all who stayed to the end; {@code said} is null where so few did that it would tell who they are. */
    public record Result(int answers, int enrolled, Said said) {

        static Result of(Evaluation evaluation) {
            return new Result(evaluation.getAnswers(), evaluation.getEnrolled(), Said.of(evaluation.getSaid()));
        }
    }

    /** How many chose each step. */
    public record Said(int veryGood, int good, int fair, int poor, int veryPoor) {

        static Said of(Feedback said) {
            return said == null
                    ? null
                    : new Said(said.getVeryGood(), said.getGood(), said.getFair(), said.getPoor(), said.getVeryPoor());
        }
    }

    @GET
    @RolesAllowed({NightschoolPermission.VIEW, NightschoolPermission.ONLINE})
    @Operation(summary = "课程评价的结果", description = "答卷少于学期规定份数时 said 为 null；未结课 409 NOT_COMPLETED")
    public Result result(@PathParam("code") String code) {
        return evaluations
                .of(courses.open(code))
                .map(Result::of)
                .orElseThrow(() -> new Conflict("nightschool.rule.not-completed"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(NightschoolPermission.ONLINE)
    @Operation(
            summary = "评价已结课的课程",
            description = "step 为 VERY_GOOD、GOOD、FAIR、POOR、VERY_POOR；每个预约码一次，再评 409 EVALUATED；评价不与预约码一起保存")
    public Result answer(@PathParam("code") String code, @NotNull @Valid Answer answer) {
        evaluations.answer(code, answer.receipt(), answer.step());
        return result(code);
    }
}
