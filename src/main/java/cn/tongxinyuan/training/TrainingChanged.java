package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A class was planned, changed, attended, closed or called off; names nobody. */
public record TrainingChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Training";
    }
}
