package cn.tongxinyuan.training.rest;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.rest.ListAnswer;
import cn.tongxinyuan.platform.rest.ListOf;
import cn.tongxinyuan.platform.rest.ListRequest;
import cn.tongxinyuan.platform.rest.ProblemException;
import cn.tongxinyuan.training.TrainingPermission;
import cn.tongxinyuan.training.order.Decision;
import cn.tongxinyuan.training.order.OrderAnswer;
import cn.tongxinyuan.training.order.OrderDetails;
import cn.tongxinyuan.training.order.OrderListing;
import cn.tongxinyuan.training.order.OrderService;
import cn.tongxinyuan.training.order.OrderState;
import cn.tongxinyuan.training.order.TrainingOrder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 基层点单、学院送单. */
@ApplicationScoped
@Path("/training-orders")
public class OrderResource {

    @Inject
    OrderService orders;

    @Inject
    ListAnswer answer;

    @Inject
    OrderListing list;

    /** What a unit asks for; see {@link OrderDetails}. */
    @Schema(name = "TrainingOrderPlaced")
    public record Order(
            @NotBlank @Size(max = 80) String topic,
            @NotBlank @Size(max = 200) String why,
            @NotBlank @Size(max = 60) String audience,
            @NotNull @Min(1) @Max(500) Integer people,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank @Size(max = 15) String unit) {

        OrderDetails details() {
            ScopePath asking = Kind.UNIT.read(unit).orElseThrow(() -> new ProblemException(400, "PARAMETER_INVALID"));
            return new OrderDetails(topic, why, audience, people, from, to, asking);
        }
    }

    /** A placed order, and the codes of open ones that ask for the same. */
    @Schema(name = "TrainingOrderCode")
    public record Placed(String code, List<String> sameAs) {}

    /** What the academy answers; see {@link OrderAnswer}. */
    @Schema(name = "TrainingOrderAnswer")
    public record Answer(
            @NotNull Decision decision,
            @Size(max = 200) String reason,
            @Size(max = 20) String training,
            @Size(max = 20) String into) {}

    /** An answered order. */
    @Schema(name = "TrainingOrderAnswered")
    public record Answered(
            String code,
            OrderState state,
            LocalDate dueOn,
            LocalDate answeredOn,
            String reason,
            String training,
            String into) {

        static Answered of(TrainingOrder order) {
            return new Answered(
                    order.getCode(),
                    order.getState(),
                    order.getDueOn(),
                    order.getAnsweredOn(),
                    order.getReason(),
                    order.getTraining() == null ? null : order.getTraining().getCode(),
                    order.getInto());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(TrainingPermission.ORDER)
    @Operation(summary = "点单", description = "sameAs 为主题相同、时间相交、还没有送达的其他点单，由学院决定是否合并")
    public Response place(@NotNull @Valid Order order) {
        OrderService.Placed placed = orders.place(order.details());
        return Response.created(
                        URI.create("/api/v1/training-orders/" + placed.order().getCode()))
                .entity(new Placed(placed.order().getCode(), placed.sameAs()))
                .build();
    }

    @GET
    @ListOf(OrderListing.class)
    @Tag(name = ListOf.TAG)
    @RolesAllowed(TrainingPermission.VIEW)
    @Operation(summary = "点单列表", description = "late 为 true 的过了答复期限还没有答复；筛选、排序、导出与页面一致")
    public Response list(@BeanParam ListRequest asked) {
        return answer.of(list, asked);
    }

    @POST
    @Path("{code}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(TrainingPermission.ANSWER)
    @Operation(
            summary = "答复点单",
            description = "ACCEPTED 受理，SCHEDULED 排课须有 training，DECLINED 退回须有 reason，MERGED 合并须有 into；合并后每个点单单位都保留")
    public Answered answer(@PathParam("code") String code, @NotNull @Valid Answer given) {
        OrderAnswer said = new OrderAnswer(given.decision(), given.reason(), given.training(), given.into());
        return Answered.of(orders.answer(code, orders.open(code).getVersion(), said));
    }
}
