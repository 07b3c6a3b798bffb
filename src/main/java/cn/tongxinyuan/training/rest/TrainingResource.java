package cn.tongxinyuan.training.rest;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.rest.ListAnswer;
import cn.tongxinyuan.platform.rest.ListOf;
import cn.tongxinyuan.platform.rest.ListRequest;
import cn.tongxinyuan.platform.rest.ProblemException;
import cn.tongxinyuan.platform.rest.Versions;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.training.Attendance;
import cn.tongxinyuan.training.Excuse;
import cn.tongxinyuan.training.LessonPlan;
import cn.tongxinyuan.training.Level;
import cn.tongxinyuan.training.NominationService;
import cn.tongxinyuan.training.Participant;
import cn.tongxinyuan.training.Presence;
import cn.tongxinyuan.training.RollService;
import cn.tongxinyuan.training.Tier;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingListing;
import cn.tongxinyuan.training.TrainingPermission;
import cn.tongxinyuan.training.TrainingPlan;
import cn.tongxinyuan.training.TrainingService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Classes: planned, filled by the units and attended. */
@ApplicationScoped
@Path("/trainings")
public class TrainingResource {

    @Inject
    TrainingService trainings;

    @Inject
    NominationService nominations;

    @Inject
    RollService rolls;

    @Inject
    ListAnswer answer;

    @Inject
    TrainingListing list;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** When a lesson takes place, with its hours and who teaches. */
    @Schema(name = "TrainingHours")
    public record Hours(
            @NotNull OffsetDateTime start,
            @NotNull OffsetDateTime end,
            @NotNull BigDecimal hours,
            @NotBlank @Size(max = 60) String teacher) {

        LessonPlan plan() {
            return new LessonPlan(start.toInstant(), end.toInstant(), hours, teacher);
        }
    }

    /** What is planned; see {@link TrainingPlan}. */
    @Schema(name = "TrainingPlan")
    public record Plan(
            @NotBlank @Size(max = 80) String title,
            @NotNull Level level,
            @NotNull Tier tier,
            @Size(max = 30) String function,
            @NotBlank @Size(max = 15) String organiser,
            @NotBlank @Size(max = 60) String place,
            @NotNull @Min(1) @Max(500) Integer capacity,
            Boolean certified,
            @NotEmpty @Size(max = 60) List<@NotNull @Valid Hours> lessons,
            @Size(max = 20) String institution) {

        TrainingPlan plan(ScopePath unit) {
            return new TrainingPlan(
                    title,
                    level,
                    tier,
                    function,
                    unit,
                    place,
                    capacity,
                    certified == null || certified,
                    lessons.stream().map(Hours::plan).toList(),
                    institution);
        }
    }

    /** Code of a planned class. */
    @Schema(name = "TrainingPlanned")
    public record Planned(String code) {}

    /** Codes of people. */
    @Schema(name = "TrainingPeople")
    public record People(@NotNull @Size(min = 1, max = 500) List<@NotBlank @Size(max = 20) String> staff) {}

    /** Who was at a lesson; {@code present} left out takes back what was written, {@code excused} needs it to be false. */
    @Schema(name = "TrainingAttended")
    public record Attended(
            @NotNull @Size(min = 1, max = 500) List<@NotBlank @Size(max = 20) String> staff,
            Boolean present,
            Boolean excused,
            Excuse reason) {

        Attendance attendance() {
            boolean excuse = Boolean.TRUE.equals(excused) && !Boolean.TRUE.equals(present);
            Presence presence = present == null && !excuse
                    ? null
                    : Boolean.TRUE.equals(present) ? Presence.PRESENT : excuse ? Presence.EXCUSED : Presence.ABSENT;
            return new Attendance(staff, presence, excuse ? reason == null ? Excuse.OTHER : reason : null);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(TrainingPermission.PLAN)
    @Operation(
            summary = "新建培训班",
            description = "level 须与主办单位 organiser 的层级一致；课次按先后填写，hours 为学时；教师、场地与其他培训班冲突时 409，并说明与哪个班冲突；"
                    + "function 为学院功能代码，可不填；certified 默认 true，结业者发证书；institution 为合作院校编号，开班当天协议须有效")
    public Response plan(@NotNull @Valid Plan plan) {
        Training training = trainings.plan(plan.plan(unit(plan.organiser())));
        return Response.created(URI.create("/api/v1/trainings/" + training.getCode()))
                .entity(new Planned(training.getCode()))
                .build();
    }

    private static ScopePath unit(String code) {
        return Kind.UNIT.read(code).orElseThrow(() -> new ProblemException(400, "PARAMETER_INVALID"));
    }

    @GET
    @ListOf(TrainingListing.class)
    @Tag(name = ListOf.TAG)
    @RolesAllowed(TrainingPermission.VIEW)
    @Operation(summary = "培训班", description = "本单位和上级单位的培训班；from、to 为日期，与上课时间相交的；筛选、排序、导出与页面一致")
    public Response list(@BeanParam ListRequest asked) {
        return answer.of(list, asked);
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(TrainingPermission.VIEW)
    @Operation(summary = "一个培训班及课次", description = "participants 为本单位的学员编号，没有查看学时档案权限的为空")
    public Response one(@PathParam("code") String code) {
        Training training = trainings.open(code);
        List<String> participants = me.may(TrainingPermission.RECORDS)
                ? rolls.participants(training).stream()
                        .map(Participant::getStaffCode)
                        .toList()
                : null;
        return Response.ok(TrainingAnswer.of(training, trainings.taken(training), participants, clock.instant()))
                .tag(Versions.tag(training.getVersion()))
                .build();
    }

    @POST
    @Path("{code}/participants")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(TrainingPermission.NOMINATE)
    @Operation(summary = "推荐本单位人员参训", description = "全部成功或全部不成功；名额不足、与其他培训班时间冲突 409；already 为已经在班里的")
    public NominationService.Nominated nominate(@PathParam("code") String code, @NotNull @Valid People people) {
        return nominations.nominate(code, people.staff());
    }

    @POST
    @Path("{code}/lessons/{n}/attendance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(TrainingPermission.ATTEND)
    @Operation(
            summary = "一次课的考勤",
            description = "present 为 true 到课，false 缺课，excused 为 true 请假（reason 为原因代码，默认 OTHER），都不写为撤销；结班后不能再改")
    public Attendance.Marked attend(
            @PathParam("code") String code, @PathParam("n") int number, @NotNull @Valid Attended attended) {
        return rolls.attend(code, number, attended.attendance());
    }
}
