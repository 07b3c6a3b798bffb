package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A secondment was agreed, begun, assessed or broken off; names nobody. */
public record SecondmentChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Secondment";
    }
}
