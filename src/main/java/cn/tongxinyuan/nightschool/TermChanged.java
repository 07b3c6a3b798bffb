package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A term was set, or what the office promises in it. */
public record TermChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Term";
    }
}
