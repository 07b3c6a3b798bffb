package cn.tongxinyuan.booking.rest;

import cn.tongxinyuan.booking.BookingPermission;
import cn.tongxinyuan.booking.DrawService;
import cn.tongxinyuan.platform.draw.Draw;
import cn.tongxinyuan.platform.draw.DrawAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A draw by its code: what everybody may check. */
@ApplicationScoped
@Path("/draws/{draw}")
@Produces(MediaType.APPLICATION_JSON)
public class DrawResource {

    @Inject
    DrawService draws;

    /** The digits a witness said on the spot. */
    public record Witness(@NotNull @Pattern(regexp = "\\d{1,20}") String witness) {}

    @GET
    @RolesAllowed({BookingPermission.VIEW, BookingPermission.ONLINE})
    @Operation(summary = "一次抽签", description = "抽签前公布名单、名单哈希和承诺；抽签后公布密钥、见证数字和次序，可用 VerifyDraw.java 离线核对")
    public DrawAnswer one(@PathParam("draw") String code) {
        return answer(draws.open(code));
    }

    @POST
    @Path("result")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(BookingPermission.HOST)
    @Operation(summary = "抽签", description = "witness 为见证人在现场报出的数字")
    public DrawAnswer draw(@PathParam("draw") String code, @NotNull @Valid Witness witness) {
        return answer(draws.draw(code, witness.witness()));
    }

    @POST
    @Path("approval")
    @RolesAllowed(BookingPermission.HOST)
    @Operation(summary = "同意重新抽签", description = "由申请人以外的第二人同意；原抽签保留可查")
    public DrawAnswer approve(@PathParam("draw") String code) {
        return answer(draws.approve(code));
    }

    private DrawAnswer answer(Draw draw) {
        return DrawAnswer.of(draw, draws.lots(draw), draws.secret(draw));
    }
}
