package cn.tongxinyuan.training.institution;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** An institution was put on the list or described, its agreement renewed or ended. */
public record InstitutionChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Institution";
    }
}
