package cn.tongxinyuan.nightschool.rest;

import cn.tongxinyuan.booking.SeatMode;
import cn.tongxinyuan.kernel.Money;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.nightschool.Attendance;
import cn.tongxinyuan.nightschool.Audience;
import cn.tongxinyuan.nightschool.CompletionService;
import cn.tongxinyuan.nightschool.Course;
import cn.tongxinyuan.nightschool.CourseListing;
import cn.tongxinyuan.nightschool.CoursePlan;
import cn.tongxinyuan.nightschool.CourseService;
import cn.tongxinyuan.nightschool.CourseState;
import cn.tongxinyuan.nightschool.Excuse;
import cn.tongxinyuan.nightschool.LessonPlan;
import cn.tongxinyuan.nightschool.LessonService;
import cn.tongxinyuan.nightschool.NightschoolPermission;
import cn.tongxinyuan.nightschool.Presence;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.rest.Items;
import cn.tongxinyuan.platform.rest.ListAnswer;
import cn.tongxinyuan.platform.rest.ListOf;
import cn.tongxinyuan.platform.rest.ListRequest;
import cn.tongxinyuan.platform.rest.ProblemException;
import cn.tongxinyuan.platform.rest.Versions;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Courses of the night schools. */
@ApplicationScoped
@Path("/courses")
public class CourseResource {

    @Inject
    CourseService courses;

    @Inject
    LessonService lessons;

    @Inject
    CompletionService completion;

    @Inject
    ListAnswer answer;

    @Inject
    CourseListing list;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** When a lesson takes place. */
    public record Hours(@NotNull OffsetDateTime start, @NotNull OffsetDateTime end) {

        LessonPlan plan() {
            return new LessonPlan(start.toInstant(), end.toInstant());
        }
    }

    /** What materials cost. */
    public record Fee(
            @NotNull @Pattern(regexp = "\\d{1,9}(\\.\\d{1,2})?") String amount,
            @NotNull @Pattern(regexp = "CNY") String currency) {}

    /** What is planned; see {@link CoursePlan}. */
    @Schema(name = "CoursePlan")
    public record Plan(
            @NotBlank @Size(max = 80) String title,
            @NotBlank @Size(max = 20) String term,
            @Size(max = 30) String topic,
            @Pattern(regexp = "\\d{12}") String community,
            @NotBlank @Size(max = 30) String centre,
            @Size(max = 40) String room,
            @NotBlank @Size(max = 40) String teacher,
            Audience audience,
            @NotNull @Min(1) @Max(500) Integer capacity,
            @Min(1) @Max(500) Integer minimum,
            SeatMode mode,
            @Valid Fee fee,
            @NotEmpty @Size(max = 60) List<@NotNull @Valid Hours> lessons,
            @NotNull OffsetDateTime bookingOpens,
            @NotNull OffsetDateTime bookingCloses) {

        CoursePlan plan() {
            return new CoursePlan(
                    title.strip(),
                    term.strip(),
                    topic,
                    community,
                    centre.strip(),
                    room,
                    teacher.strip(),
                    audience == null ? Audience.EVERYBODY : audience,
                    capacity,
                    minimum == null ? 1 : minimum,
                    mode == null ? SeatMode.FIRST_COME : mode,
                    fee == null ? Money.ZERO : new Money(new BigDecimal(fee.amount())),
                    lessons.stream().map(Hours::plan).toList(),
                    bookingOpens.toInstant(),
                    bookingCloses.toInstant());
        }
    }

    /** A planned course, and the code of what is booked to enrol. */
    public record Planned(String code, String offering) {}

    /** Why it is called off. */
    @Schema(name = "CourseReason")
    public record Reason(@NotBlank @Size(max = 200) String reason) {}

    /** Who was at a lesson; {@code present} left out takes back what was written, {@code excused} needs it to be false. */
    public record Attended(
            @NotNull @Size(min = 1, max = 500) List<@NotBlank @Size(max = 20) String> receipts,
            Boolean present,
            Boolean excused,
            Excuse reason,
            @Size(max = 40) String sheet) {

        Attendance attendance() {
            boolean excuse = Boolean.TRUE.equals(excused) && !Boolean.TRUE.equals(present);
            Presence presence = present == null && !excuse
                    ? null
                    : Boolean.TRUE.equals(present) ? Presence.PRESENT : excuse ? Presence.EXCUSED : Presence.ABSENT;
            return new Attendance(receipts, presence, excuse ? reason == null ? Excuse.OTHER : reason : null, sheet);
        }
    }

    /** Who got a certificate. */
    public record Completed(List<CompletionService.Certified> certificates) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(NightschoolPermission.PLAN)
    @Operation(
            summary = "新建夜校课程",
            description = "同时建立可预约的名额 offering，报名即预约它；teacher 为教师编号或姓名，未成年人的课程须为查询合格的教师编号；"
                    + "topic 为课程类别代码，可不填，见 GET /courses/wishes/survey；" + "有发布权限的直接发布，否则为草稿")
    public Response plan(@NotNull @Valid Plan plan) {
        Course course = courses.plan(plan.plan());
        return Response.created(URI.create("/api/v1/courses/" + course.getCode()))
                .entity(new Planned(course.getCode(), course.getOffering().getCode()))
                .tag(Versions.tag(course.getVersion()))
                .build();
    }

    @GET
    @ListOf(CourseListing.class)
    @Tag(name = ListOf.TAG)
    @RolesAllowed({NightschoolPermission.VIEW, NightschoolPermission.ONLINE})
    @Operation(summary = "夜校课程", description = "term 为学期代码，community 为社区或街道代码，state 为状态；小程序看不到草稿；筛选、排序、导出与页面一致")
    public Response list(
            @QueryParam("term") String term,
            @QueryParam("community") String community,
            @QueryParam("state") CourseState state,
            @BeanParam ListRequest asked) {
        if (me.may(NightschoolPermission.VIEW)) {
            return answer.of(list, asked);
        }
        asked.requireOnly("term", "community", "state");
        Instant now = clock.instant();
        Slice<Course> page = courses.list(term, unit(community), state, asked.after(), asked.limit());
        return Response.ok(Items.of(page, course -> CourseAnswer.of(course, now)), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static ScopePath unit(String asked) {
        return asked == null
                ? null
                : Kind.UNIT.read(asked).orElseThrow(() -> new ProblemException(400, "PARAMETER_INVALID"));
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({NightschoolPermission.VIEW, NightschoolPermission.ONLINE})
    @Operation(summary = "一门课程及课次", description = "guardian 为 true 时报名须写监护人姓名；报名见 offering 的预约")
    public Response one(@PathParam("code") String code) {
        Course course = courses.open(code);
        return Response.ok(CourseAnswer.of(course, clock.instant()))
                .tag(Versions.tag(course.getVersion()))
                .build();
    }

    @POST
    @Path("{code}/publication")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(NightschoolPermission.PUBLISH)
    @Operation(summary = "发布草稿", description = "未成年人的课程，教师的从业查询须在最后一课仍有效")
    public Response publish(@PathParam("code") String code) {
        courses.publish(code, courses.open(code).getVersion());
        return one(code);
    }

    @POST
    @Path("{code}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(NightschoolPermission.PLAN)
    @Operation(summary = "取消课程", description = "通知每一位报名和候补的人，不计未到场")
    public Response cancel(@PathParam("code") String code, @NotNull @Valid Reason reason) {
        courses.callOff(code, courses.open(code).getVersion(), reason.reason());
        return one(code);
    }

    @POST
    @Path("{code}/lessons/{n}/attendance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(NightschoolPermission.ATTEND)
    @Operation(
            summary = "一次课的考勤",
            description = "present 为 true 到课，false 缺课，excused 为 true 请假（reason 为原因代码，默认 OTHER），都不写为撤销；"
                    + "缺课超过学期规定次数的，名额给候补的人，见 givenOn")
    public Attendance.Outcome attend(
            @PathParam("code") String code, @PathParam("n") int number, @NotNull @Valid Attended attended) {
        return lessons.attend(code, number, attended.attendance());
    }

    @POST
    @Path("{code}/completion")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(NightschoolPermission.PLAN)
    @Operation(summary = "结课并发证书", description = "到课比例达到学期规定的发证书；还有课没上或没有考勤的 409")
    public Completed complete(@PathParam("code") String code) {
        return new Completed(completion.complete(code, courses.open(code).getVersion()));
    }
}
