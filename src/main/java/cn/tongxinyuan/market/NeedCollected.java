package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A resident's need was written down at a market, for whoever takes needs on; names nobody. */
public record NeedCollected(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Need";
    }
}
