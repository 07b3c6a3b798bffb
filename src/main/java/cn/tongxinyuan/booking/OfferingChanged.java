package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** An offering was planned, changed, published, cancelled or closed. */
public record OfferingChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Offering";
    }
}
