package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** Something happened to a booking; names nobody. */
public record BookingChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Booking";
    }
}
