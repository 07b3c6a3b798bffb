package cn.tongxinyuan.mentoring.salon;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A session was held, or something came of one; names nobody. */
public record SalonChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Salon";
    }
}
