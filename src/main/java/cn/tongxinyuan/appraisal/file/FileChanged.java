package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A file was drawn up, read, told or decided on. */
public record FileChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "AppraisalFile";
    }
}
