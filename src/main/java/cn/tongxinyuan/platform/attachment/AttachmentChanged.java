package cn.tongxinyuan.platform.attachment;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A file of a record was added, seen or removed. */
public record AttachmentChanged(String subjectType, String subjectCode, ScopePath scope, String summary)
        implements DomainEvent {}
