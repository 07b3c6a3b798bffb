package cn.tongxinyuan.platform.notice;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A text message that was given up is to be tried again. */
public record TextMessageRetried(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "TextMessage";
    }
}
