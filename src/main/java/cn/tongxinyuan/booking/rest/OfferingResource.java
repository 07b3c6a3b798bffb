package cn.tongxinyuan.booking.rest;

import cn.tongxinyuan.booking.AttendanceService;
import cn.tongxinyuan.booking.BookSeats;
import cn.tongxinyuan.booking.BookingPermission;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.Channel;
import cn.tongxinyuan.booking.DrawService;
import cn.tongxinyuan.booking.Offering;
import cn.tongxinyuan.booking.OfferingKind;
import cn.tongxinyuan.booking.OfferingList;
import cn.tongxinyuan.booking.OfferingPlan;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.booking.SeatMode;
import cn.tongxinyuan.booking.Seats;
import cn.tongxinyuan.kernel.Mobile;
import cn.tongxinyuan.platform.draw.Draw;
import cn.tongxinyuan.platform.draw.DrawAnswer;
import cn.tongxinyuan.platform.rest.Fresh;
import cn.tongxinyuan.platform.rest.Idempotent;
import cn.tongxinyuan.platform.rest.Items;
import cn.tongxinyuan.platform.rest.Pace;
import cn.tongxinyuan.platform.rest.Paging;
import cn.tongxinyuan.platform.rest.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Whatever has seats: planned by hosts, booked by residents. */
@ApplicationScoped
@Path("/offerings")
@Produces(MediaType.APPLICATION_JSON)
public class OfferingResource {

    @Inject
    OfferingService offerings;

    @Inject
    OfferingList list;

    @Inject
    BookingService bookings;

    @Inject
    AttendanceService attendance;

    @Inject
    DrawService draws;

    @Inject
    Pace pace;

    @Inject
    Clock clock;

    /** What a host plans; see {@link OfferingPlan}. */
    @Schema(name = "OfferingPlan")
    public record Plan(
            @NotBlank @Size(max = 80) String title,
            @NotNull OfferingKind kind,
            @NotBlank @Size(max = 30) String centre,
            @Size(max = 40) String room,
            @NotNull OffsetDateTime start,
            @NotNull OffsetDateTime end,
            @NotNull @Min(1) @Max(5000) Integer capacity,
            @NotNull OffsetDateTime bookingOpens,
            @NotNull OffsetDateTime bookingCloses,
            OffsetDateTime cancelUntil,
            @Min(0) @Max(5000) Integer counterQuota,
            Boolean waitingList,
            SeatMode mode,
            @Size(max = 60) List<@NotNull @Pattern(regexp = "\\d{12}") String> communities,
            @Min(1) @Max(50) Integer perPerson) {

        OfferingPlan plan() {
            return new OfferingPlan(
                    title.strip(),
                    kind,
                    centre,
                    room,
                    start.toInstant(),
                    end.toInstant(),
                    capacity,
                    bookingOpens.toInstant(),
                    bookingCloses.toInstant(),
                    cancelUntil == null ? null : cancelUntil.toInstant(),
                    counterQuota,
                    !Boolean.FALSE.equals(waitingList),
                    mode == null ? SeatMode.FIRST_COME : mode,
                    communities == null ? List.of() : communities,
                    perPerson);
        }
    }

    /** What changes of an offering; what is not said stays as it is. */
    public record Change(
            @Size(min = 1, max = 80) String title,
            @Size(max = 40) String room,
            OffsetDateTime start,
            OffsetDateTime end,
            @Min(1) @Max(5000) Integer capacity,
            OffsetDateTime bookingOpens,
            OffsetDateTime bookingCloses,
            OffsetDateTime cancelUntil,
            @Min(0) @Max(5000) Integer counterQuota,
            Boolean waitingList,
            @Size(max = 60) List<@NotNull @Pattern(regexp = "\\d{12}") String> communities,
            @Min(1) @Max(50) Integer perPerson) {}

    /** Why the host calls it off. */
    @Schema(name = "OfferingReason")
    public record Reason(@NotBlank @Size(max = 200) String reason) {}

    /** Who wants seats. */
    @Schema(
            name = "BookingWish",
            example = "{\"name\":\"王某\",\"mobile\":\"19900000001\",\"community\":\"370105013008\",\"companions\":1,"
                    + "\"together\":true}")
    public record Wish(
            @NotBlank @Size(max = 40) String name,
            @NotBlank @Size(max = 30) String mobile,
            @NotNull @Pattern(regexp = "\\d{12}") String community,
            @Min(0) @Max(49) Integer companions,
            Channel channel,
            Boolean together,
            @Size(max = 40) String guardian) {}

    /** Who came; {@code present} false takes it back. */
    public record Attendance(
            @NotNull @Size(min = 1, max = 500) List<@NotBlank @Size(max = 20) String> receipts,
            @NotNull Boolean present,
            @Size(max = 40) String sheet) {}

    /** Why it is drawn again; nothing for the first draw. */
    public record DrawOrder(@Size(max = 200) String reason) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(BookingPermission.HOST)
    @Operation(summary = "新建可预约的活动、观影、课程、摊位或课堂", description = "有发布权限的直接发布，否则为草稿")
    public Response plan(@NotNull @Valid Plan plan) {
        Offering offering = offerings.plan(plan.plan());
        return Response.created(URI.create("/api/v1/offerings/" + offering.getCode()))
                .entity(answer(offering))
                .tag(Versions.tag(offering.getVersion()))
                .build();
    }

    @GET
    @Fresh
    @RolesAllowed({BookingPermission.VIEW, BookingPermission.ONLINE})
    @Operation(summary = "可预约的内容", description = "from、to 为开始日期（含），默认今天起 60 天；kind 为种类；community 为举办社区或街道的代码")
    public Items<OfferingAnswer> list(
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("kind") OfferingKind kind,
            @QueryParam("community") String community,
            @BeanParam Paging paging) {
        return Items.of(list.between(from, to, kind, community, paging.after(), paging.limit()), this::answer);
    }

    @GET
    @Fresh
    @Path("{code}")
    @RolesAllowed({BookingPermission.VIEW, BookingPermission.ONLINE})
    @Operation(summary = "一项可预约的内容及余量", description = "bookable 为能否线上预约（含候补），不能时 reason 为原因代码")
    @APIResponseSchema(OfferingAnswer.class)
    public Response one(@PathParam("code") String code) {
        Offering offering = offerings.open(code);
        return Response.ok(answer(offering))
                .tag(Versions.tag(offering.getVersion()))
                .build();
    }

    @PATCH
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(BookingPermission.HOST)
    @Operation(summary = "更改", description = "容量低于已约人数时 409 CAPACITY_BELOW_TAKEN；增加的名额按候补次序给出；改时间地点通知所有人")
    public Response change(
            @PathParam("code") String code, @NotNull @Valid Change change, @Context HttpHeaders headers) {
        long version = Versions.expected(headers);
        Offering offering = offerings.change(code, version, merged(offerings.open(code), change));
        return Response.ok(answer(offering))
                .tag(Versions.tag(offering.getVersion()))
                .build();
    }

    @POST
    @Path("{code}/publication")
    @RolesAllowed(BookingPermission.PUBLISH)
    @Operation(summary = "发布草稿")
    public Response publish(@PathParam("code") String code) {
        offerings.publish(code, offerings.open(code).getVersion());
        return one(code);
    }

    @POST
    @Path("{code}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(BookingPermission.HOST)
    @Operation(summary = "主办方取消", description = "全部预约变为 HOST_CANCELLED，短信通知每一位，不计未到场")
    public Response cancel(@PathParam("code") String code, @NotNull @Valid Reason reason) {
        offerings.callOff(code, offerings.open(code).getVersion(), reason.reason());
        return one(code);
    }

    @POST
    @Path("{code}/closing")
    @RolesAllowed(BookingPermission.HOST)
    @Operation(summary = "结束到场确认", description = "有名额而未到场的记为未到场；一个人都没有确认过的不计")
    public Response close(@PathParam("code") String code) {
        offerings.close(code, offerings.open(code).getVersion());
        return one(code);
    }

    @POST
    @Path("{code}/bookings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({BookingPermission.ONLINE, BookingPermission.DESK})
    @Operation(
            summary = "预约",
            description =
                    "409：FULL 已满，CLOSED 已截止，NOT_YET_OPEN 未开始，DOUBLE_BOOKING 已预约过，OVERLAP 同一时段另有预约，"
                            + "SUSPENDED 线上预约暂停，AUDIENCE 不在范围，CANCELLED 已取消；COUNTER、TELEPHONE 由工作人员代约；14 周岁以下的课程须有监护人同意，guardian 写监护人姓名")
    @APIResponseSchema(value = BookingAnswer.Made.class, responseCode = "201")
    public Response book(
            @PathParam("code") String code,
            @HeaderParam(Idempotent.KEY) String documentedHere,
            @NotNull @Valid Wish wish) {
        Channel channel = wish.channel() == null ? Channel.ONLINE : wish.channel();
        BookSeats seats = new BookSeats(
                code,
                wish.name(),
                wish.mobile(),
                wish.community(),
                wish.companions() == null ? 0 : wish.companions(),
                channel,
                !Boolean.FALSE.equals(wish.together()),
                wish.guardian());
        if (channel.isOnline()) {
            pace.resident(Mobile.fold(wish.mobile()));
        }
        BookingAnswer.Made made =
                BookingAnswer.Made.of(channel.isOnline() ? bookings.book(seats) : bookings.bookByStaff(seats));
        return Response.created(URI.create("/api/v1/bookings/" + made.receipt()))
                .entity(made)
                .build();
    }

    @POST
    @Path("{code}/attendance")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(BookingPermission.DESK)
    @Operation(summary = "到场确认", description = "present 为 false 时撤销；sheet 为补录所据的纸质名单")
    public AttendanceService.Confirmation attend(@PathParam("code") String code, @NotNull @Valid Attendance came) {
        return attendance.confirm(code, came.receipts(), came.present(), came.sheet());
    }

    @POST
    @Path("{code}/draws")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(BookingPermission.HOST)
    @Operation(summary = "公布抽签名单", description = "截止登记，公布抽签号、名单哈希和密钥的承诺；已抽过的须写明原因 reason 并由第二人同意")
    public Response order(@PathParam("code") String code, @Valid DrawOrder order) {
        Draw draw = draws.order(code, order == null ? null : order.reason());
        return Response.created(URI.create("/api/v1/draws/" + draw.getCode()))
                .entity(DrawAnswer.of(draw, draws.lots(draw), null))
                .build();
    }

    private OfferingAnswer answer(Offering offering) {
        return OfferingAnswer.of(offering, offerings.seats(offering), offerings.unavailable(offering), clock.instant());
    }

    private OfferingPlan merged(Offering offering, Change change) {
        Seats seats = offerings.seats(offering);
        int capacity = Optional.ofNullable(change.capacity()).orElse(seats.getCapacity());
        boolean untilStart = offering.getCancelUntil().equals(offering.getStartsAt());
        return new OfferingPlan(
                Optional.ofNullable(change.title()).orElse(offering.getTitle()),
                offering.getKind(),
                offering.getCentre(),
                Optional.ofNullable(change.room()).orElse(offering.getRoom()),
                Optional.ofNullable(change.start())
                        .map(OffsetDateTime::toInstant)
                        .orElse(offering.getStartsAt()),
                Optional.ofNullable(change.end()).map(OffsetDateTime::toInstant).orElse(offering.getEndsAt()),
                capacity,
                Optional.ofNullable(change.bookingOpens())
                        .map(OffsetDateTime::toInstant)
                        .orElse(offering.getOpensAt()),
                Optional.ofNullable(change.bookingCloses())
                        .map(OffsetDateTime::toInstant)
                        .orElse(offering.getClosesAt()),
                Optional.ofNullable(change.cancelUntil())
                        .map(OffsetDateTime::toInstant)
                        .orElse(untilStart ? null : offering.getCancelUntil()),
                Optional.ofNullable(change.counterQuota()).orElse(Math.min(seats.getCounterQuota(), capacity)),
                Optional.ofNullable(change.waitingList()).orElse(offering.isWaitingList()),
                offering.getMode(),
                Optional.ofNullable(change.communities()).orElse(offering.getCommunities()),
                Optional.ofNullable(change.perPerson()).orElse(offering.getPerPerson()));
    }
}
