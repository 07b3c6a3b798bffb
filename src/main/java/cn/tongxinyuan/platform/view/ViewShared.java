package cn.tongxinyuan.platform.view;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Wording;

/** A view of a list was shared with a unit, or taken back. */
public record ViewShared(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    static ViewShared of(SavedView view) {
        return new ViewShared(
                view.getList(),
                view.getScope(),
                Wording.of(
                        view.isShared() ? "platform.told.view-shared" : "platform.told.view-taken-back",
                        Conditions.names(view.getConditions())));
    }

    @Override
    public String subjectType() {
        return "SavedView";
    }
}
