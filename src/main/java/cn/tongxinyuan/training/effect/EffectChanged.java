package cn.tongxinyuan.training.effect;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** What was said of a class was counted, or a unit was asked or answered what it uses of it. */
public record EffectChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Training";
    }
}
