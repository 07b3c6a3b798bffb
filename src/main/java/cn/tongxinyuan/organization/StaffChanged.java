package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** Somebody was enrolled, appointed, moved, corrected, left, or was looked up with the telephone in full. */
public record StaffChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Staff";
    }
}
