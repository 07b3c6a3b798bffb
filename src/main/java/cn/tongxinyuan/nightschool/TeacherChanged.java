package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A teacher was registered, described anew or called up; names nobody. */
public record TeacherChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Teacher";
    }
}
