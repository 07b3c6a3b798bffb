package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A market was planned, changed, published, opened, closed or cancelled, or something of it was written down. */
public record MarketChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Market";
    }
}
