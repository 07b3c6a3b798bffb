package cn.tongxinyuan.mentoring.forum;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** Something happened in the forum, to a member, a meeting or a whole year; names nobody. */
public record ForumChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Forum";
    }
}
