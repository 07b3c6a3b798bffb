package cn.tongxinyuan.booking.rest;

import cn.tongxinyuan.booking.Booking;
import cn.tongxinyuan.booking.BookingPermission;
import cn.tongxinyuan.booking.BookingService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A booking by its receipt. */
@ApplicationScoped
@Path("/bookings/{receipt}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({BookingPermission.ONLINE, BookingPermission.DESK})
public class BookingResource {

    @Inject
    BookingService bookings;

    @GET
    @Operation(summary = "一个预约", description = "position 为候补当前位次；reason 为状态原因的代码；offeredUntil 为候补转正的答复期限")
    public BookingAnswer one(@PathParam("receipt") String receipt) {
        return answer(receipt);
    }

    @DELETE
    @Operation(summary = "取消预约", description = "已过取消时限时 409 TOO_LATE；候补和抽签登记随时可以取消")
    public BookingAnswer cancel(@PathParam("receipt") String receipt) {
        bookings.cancel(receipt);
        return answer(receipt);
    }

    @POST
    @Path("acceptance")
    @Operation(summary = "接受候补转正的名额", description = "没有待答复的名额或已过期时 409 NO_OFFER")
    public BookingAnswer accept(@PathParam("receipt") String receipt) {
        bookings.accept(receipt);
        return answer(receipt);
    }

    @POST
    @Path("refusal")
    @Operation(summary = "放弃候补转正的名额", description = "名额给下一位，自己的位次不变")
    public BookingAnswer refuse(@PathParam("receipt") String receipt) {
        bookings.refuse(receipt);
        return answer(receipt);
    }

    private BookingAnswer answer(String receipt) {
        Booking booking = bookings.find(receipt);
        return BookingAnswer.of(booking, bookings.position(booking));
    }
}
