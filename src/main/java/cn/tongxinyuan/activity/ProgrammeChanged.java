package cn.tongxinyuan.activity;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A programme was begun, worked on, submitted, checked, sent back or published, or something in it was called off. */
public record ProgrammeChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Programme";
    }
}
