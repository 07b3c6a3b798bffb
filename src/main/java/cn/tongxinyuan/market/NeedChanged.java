package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A need was answered, or its resident's telephone looked at. */
public record NeedChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Need";
    }
}
