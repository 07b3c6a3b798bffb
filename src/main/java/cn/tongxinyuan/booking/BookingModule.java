package cn.tongxinyuan.booking;

import static cn.tongxinyuan.booking.BookingPermission.APPEAL;
import static cn.tongxinyuan.booking.BookingPermission.DESK;
import static cn.tongxinyuan.booking.BookingPermission.EXPORT;
import static cn.tongxinyuan.booking.BookingPermission.HOST;
import static cn.tongxinyuan.booking.BookingPermission.ONLINE;
import static cn.tongxinyuan.booking.BookingPermission.PUBLISH;
import static cn.tongxinyuan.booking.BookingPermission.REVEAL;
import static cn.tongxinyuan.booking.BookingPermission.VIEW;

import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 预约: whatever has seats, and who has them. */
@ApplicationScoped
public class BookingModule implements Module {

    private static final String OFFERINGS = "booking/offering-list";

    /** Of those who answer for a unit. */
    private static final String[] OFFICE = {VIEW, HOST, DESK, REVEAL, EXPORT, APPEAL};

    @Override
    public String code() {
        return "booking";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                Page.menu(OFFERINGS, VIEW),
                Page.hidden("booking/offering-view", VIEW).about("Offering"),
                Page.hidden("booking/offering-edit", HOST),
                Page.menu("booking/suspension-list", VIEW),
                Page.hidden("booking/suspension-view", VIEW).about("Suspension"),
                Page.hidden("booking/booking-list", VIEW).under(OFFERINGS),
                Page.hidden("booking/booking-edit", DESK).under(OFFERINGS),
                Page.hidden("booking/attendance-edit", DESK).under(OFFERINGS));
    }

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of("organization.district-org", VIEW, HOST, DESK, REVEAL, EXPORT, APPEAL, PUBLISH),
                Grant.of("organization.street-secretary", OFFICE),
                Grant.of("organization.community-secretary", OFFICE),
                Grant.of("organization.community-worker", VIEW, HOST, DESK),
                Grant.of("organization.district-leader", VIEW),
                Grant.of("organization.gateway-miniprogram", ONLINE),
                Grant.of("platform.auditor", VIEW));
    }
}
