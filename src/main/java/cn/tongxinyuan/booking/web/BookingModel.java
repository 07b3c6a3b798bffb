package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.booking.Booking;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The booking an address names by its {@code receipt}, on the record of its offering: what staff do for a resident who calls. */
@Named
@RequestScoped
public class BookingModel {

    @Inject
    BookingService bookings;

    @Inject
    OfferingModel offeringModel;

    @Inject
    RegionService regions;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private Booking booking;
    private String reason;
    private String mobile;

    /** Null where the address names none, or one of another offering. */
    public Booking getBooking() {
        String receipt = request.getParameter("receipt");
        if (booking == null && receipt != null && !receipt.isBlank()) {
            Booking found = bookings.find(receipt);
            if (!found.getOffering()
                    .getCode()
                    .equals(offeringModel.getOffering().getCode())) {
                throw new UnknownRecord("booking.rule.unknown-booking");
            }
            booking = found;
        }
        return booking;
    }

    public String getName() {
        return bookings.maskedName(getBooking());
    }

    public String getCommunity() {
        return regions.fullName(new ScopePath(getBooking().getCommunity()));
    }

    /** Place in the waiting list as it is now; null for who does not wait. */
    public Integer getPlace() {
        return bookings.position(getBooking());
    }

    /** In full, once a reason was given; null before. */
    public String getMobile() {
        return mobile;
    }

    public void reveal() {
        mobile = bookings.reveal(getBooking().getReceipt(), reason);
    }

    public String cancel() {
        bookings.cancel(getBooking().getReceipt());
        return done("cancelled");
    }

    public String accept() {
        bookings.accept(getBooking().getReceipt());
        return done("accepted");
    }

    public String refuse() {
        bookings.refuse(getBooking().getReceipt());
        return done("refused");
    }

    private String done(String what) {
        String receipt = getBooking().getReceipt();
        frame.done("booking.offering-view.booking." + what, receipt);
        return "/booking/offering-view?faces-redirect=true&tab=bookings&code="
                + offeringModel.getOffering().getCode() + "&receipt=" + receipt;
    }

    public boolean isOffered() {
        return getBooking().getState() == cn.tongxinyuan.booking.BookingState.OFFERED;
    }

    /** Whether it still can be given back. */
    public boolean isActive() {
        return getBooking().getState().isActive() && getBooking().getAttendedAt() == null && !offeringModel.isBegun();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
