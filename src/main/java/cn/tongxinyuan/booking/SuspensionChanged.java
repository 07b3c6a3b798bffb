package cn.tongxinyuan.booking;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** Online booking of a resident was suspended, or the suspension appealed against or lifted; names nobody. */
public record SuspensionChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Suspension";
    }
}
