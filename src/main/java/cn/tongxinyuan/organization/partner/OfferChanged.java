package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/**
 * A need or resource was put down, described anew, claimed, released, done or withdrawn.
 *
 * @param taken whether somebody has it on or has done it by now
 */
public record OfferChanged(String subjectCode, ScopePath scope, String summary, boolean taken) implements DomainEvent {

    @Override
    public String subjectType() {
        return "PartnerOffer";
    }
}
