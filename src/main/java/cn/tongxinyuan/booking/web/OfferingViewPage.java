package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.booking.Booking;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.BookingState;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** One offering: facts, bookings, waiting list, draw, and what can be done with it now. */
@Named
@RequestScoped
public class OfferingViewPage {

    private static final String DRAW = "draw";

    @Inject
    OfferingModel offeringModel;

    @Inject
    OfferingService offerings;

    @Inject
    BookingService bookings;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private long version;
    private String reason;
    private List<Waiting> waiting;

    /** A booking in the waiting list. {@code place} is null for who has been offered a seat. */
    public record Waiting(Booking booking, String name, Integer place) {}

    @PostConstruct
    void read() {
        version = offeringModel.getOffering().getVersion();
    }

    public List<String> getTabs() {
        return Stream.of("facts", "bookings", "waiting", DRAW)
                .filter(tab -> !tab.equals(DRAW) || offeringModel.getOffering().isDrawn())
                .toList();
    }

    /** Which tab the address asks for. */
    public String getTab() {
        String asked = request.getParameter("tab");
        return asked != null && getTabs().contains(asked) ? asked : "facts";
    }

    public String tabAddress(String tab) {
        return offeringModel.address("offering-view") + "&tab=" + tab;
    }

    /** Who has been offered a seat, and who waits, in the order in which seats go on. */
    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = new ArrayList<>();
            int place = 0;
            for (Booking one : offerings.bookings(
                    offeringModel.getOffering(), EnumSet.of(BookingState.WAITING, BookingState.OFFERED))) {
                boolean waits = one.getState() == BookingState.WAITING;
                place += waits ? 1 : 0;
                waiting.add(new Waiting(one, bookings.maskedName(one), waits ? place : null));
            }
        }
        return waiting;
    }

    public String publish() {
        offerings.publish(code(), version);
        return done("published");
    }

    public String callOff() {
        offerings.callOff(code(), version, reason);
        return done("called-off");
    }

    public String close() {
        offerings.close(code(), version);
        return done("closed");
    }

    private String done(String what) {
        frame.done("booking.offering-view.done." + what);
        return "/booking/offering-view?faces-redirect=true&code=" + code();
    }

    private String code() {
        return offeringModel.getOffering().getCode();
    }

    /** Version the page was made from; comes back with the form. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
