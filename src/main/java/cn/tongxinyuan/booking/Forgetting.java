package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Takes residents out of what is long past. */
@Stateless
@Audited("booking")
@RolesAllowed(BookingPermission.HOST)
public class Forgetting {

    @Inject
    BookingQueries queries;

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<OfferingChanged> happened;

    /** Nothing personal is left of bookings and suspensions after the days the terms name (个人信息保护法第47条). */
    public int forget() {
        LocalDate day = LocalDate.now(clock).minusDays(queries.terms().keepDays());
        int bookings = records.change("BookingBooking.forget")
                .setParameter("before", day.atStartOfDay(DistrictClock.ZONE).toInstant())
                .executeUpdate();
        int all = bookings
                + records.change("BookingSuspension.forget")
                        .setParameter("before", day)
                        .executeUpdate();
        if (all > 0) {
            happened.fire(new OfferingChanged("-", me.scope(), Wording.of("booking.told.forgotten", all, day)));
        }
        return all;
    }
}
