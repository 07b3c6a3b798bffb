package cn.tongxinyuan.training.order;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** An order was placed, answered or delivered. */
public record OrderChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "TrainingOrder";
    }
}
