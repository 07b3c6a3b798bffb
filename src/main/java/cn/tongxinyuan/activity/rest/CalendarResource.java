package cn.tongxinyuan.activity.rest;

import cn.tongxinyuan.activity.ActivityPermission;
import cn.tongxinyuan.activity.Announcements;
import cn.tongxinyuan.booking.BookingPermission;
import cn.tongxinyuan.kernel.UnknownRecord;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a centre announces, as a calendar. */
@ApplicationScoped
@Path("/calendar")
public class CalendarResource {

    @Inject
    Announcements announcements;

    @GET
    @Path("centres/{code}.ics")
    @Produces("text/calendar;charset=UTF-8")
    @RolesAllowed({ActivityPermission.VIEW, BookingPermission.ONLINE})
    @Operation(summary = "服务中心已发布的活动日历", description = "iCalendar（RFC 5545），上月至三个月后，取消的为 CANCELLED")
    public String ofCentre(@PathParam("code") String code) {
        return announcements.feed(code).orElseThrow(() -> new UnknownRecord("activity.rule.unknown-centre"));
    }
}
