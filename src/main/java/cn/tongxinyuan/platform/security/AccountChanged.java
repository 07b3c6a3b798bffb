package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** An account was created, posted, disabled, enabled or got another password. */
public record AccountChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Account";
    }
}
