package cn.tongxinyuan.platform.view;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A view of a list was shared with a unit, or taken back. */
public record ViewShared(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    static ViewShared of(SavedView view) {
        return new ViewShared(
                view.getList(),
                view.getScope(),
                (view.isShared() ? "shared a view by " : "took back a view by ")
                        + Conditions.names(view.getConditions()));
    }

    @Override
    public String subjectType() {
        return "SavedView";
    }
}
