package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A cycle was opened or closed, files of a unit were begun in it, or its residents were heard. */
public record CycleChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "AppraisalCycle";
    }
}
