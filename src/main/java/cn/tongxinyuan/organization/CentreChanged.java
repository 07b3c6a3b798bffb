package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A service centre was recorded, described, published, withdrawn or closed. */
public record CentreChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Centre";
    }
}
