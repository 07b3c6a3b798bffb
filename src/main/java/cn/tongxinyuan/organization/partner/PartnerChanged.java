package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** A partner was registered, described anew, called up, ended or resumed; names nobody. */
public record PartnerChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "Partner";
    }
}
