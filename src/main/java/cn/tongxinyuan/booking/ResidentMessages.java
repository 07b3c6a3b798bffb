package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.notice.Outbox;
import cn.tongxinyuan.platform.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** What residents are told by text message, in the transaction of what happened. */
@ApplicationScoped
class ResidentMessages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    @Inject
    Outbox outbox;

    @Inject
    PersonalData personal;

    /** The receipt, where the resident has no mini-program to see it in. */
    void booked(Booking booking) {
        tell(booking, "booking.text.booked", booking.getState(), start(booking), booking.getReceipt());
    }

    void offered(Booking booking) {
        tell(booking, "booking.text.offered", start(booking), time(booking.getOfferedUntil()), booking.getReceipt());
    }

    void reminded(Booking booking) {
        tell(booking, "booking.text.reminded", start(booking), time(booking.getOfferedUntil()), booking.getReceipt());
    }

    void lapsed(Booking booking) {
        tell(booking, "booking.text.lapsed", start(booking), booking.getReceipt());
    }

    void cancelledByHost(Booking booking) {
        tell(
                booking,
                "booking.text.host-cancelled",
                start(booking),
                booking.getOffering().getCancelReason(),
                booking.getReceipt());
    }

    /** It takes place at another time or in another room; seats can be given back. */
    void moved(Booking booking) {
        String room = booking.getOffering().getRoom();
        tell(booking, "booking.text.moved", start(booking), room == null ? "—" : room, booking.getReceipt());
    }

    void drawn(Booking booking) {
        tell(booking, "booking.text.drawn", booking.getState(), start(booking), booking.getReceipt());
    }

    void drawnAgain(Booking booking) {
        tell(booking, "booking.text.drawn-again", start(booking), booking.getReceipt());
    }

    void upheld(Suspension suspension) {
        write(
                suspension.getScope(),
                suspension.mobileSealed(),
                Wording.of("booking.text.upheld", suspension.getCode(), suspension.getUntilOn()));
    }

    void suspended(Suspension suspension) {
        write(
                suspension.getScope(),
                suspension.mobileSealed(),
                Wording.of(
                        "booking.text.suspended",
                        suspension.getAbsences(),
                        suspension.getUntilOn(),
                        suspension.getCode()));
    }

    void lifted(Suspension suspension) {
        write(
                suspension.getScope(),
                suspension.mobileSealed(),
                Wording.of("booking.text.lifted", suspension.getCode()));
    }

    /** Words of another module. */
    void say(Booking booking, String content) {
        write(booking.getScope(), booking.mobileSealed(), content);
    }

    private void tell(Booking booking, String key, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = booking.getOffering().getTitle();
        System.arraycopy(values, 0, all, 1, values.length);
        write(booking.getScope(), booking.mobileSealed(), Wording.of(key, all));
    }

    private void write(cn.tongxinyuan.kernel.ScopePath scope, String mobileSealed, String content) {
        if (mobileSealed != null) {
            outbox.write(scope, personal.open(mobileSealed), content);
        }
    }

    private static String start(Booking booking) {
        return time(booking.getOffering().getStartsAt());
    }

    private static String time(Instant moment) {
        return MINUTE.format(moment.atZone(DistrictClock.ZONE));
    }
}
