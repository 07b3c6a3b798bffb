package cn.tongxinyuan.market.zone;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A zone of the catalogue is called otherwise from a day on. */
record ZoneRenamed(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Zone";
    }
}
