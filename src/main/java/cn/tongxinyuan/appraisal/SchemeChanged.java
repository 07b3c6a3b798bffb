package cn.tongxinyuan.appraisal;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A scheme was prepared, changed or enforced. */
public record SchemeChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "AppraisalScheme";
    }
}
