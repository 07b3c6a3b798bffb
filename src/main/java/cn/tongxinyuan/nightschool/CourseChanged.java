package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A course was planned, changed, decided about, held or completed; names nobody. */
public record CourseChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Course";
    }
}
