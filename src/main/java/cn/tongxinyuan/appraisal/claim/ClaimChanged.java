package cn.tongxinyuan.appraisal.claim;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** Somebody claimed a service or project, or brought it to its end. */
public record ClaimChanged(String subjectCode, ScopePath scope, String summary) implements DomainEvent {

    @Override
    public String subjectType() {
        return "AppraisalClaim";
    }
}
