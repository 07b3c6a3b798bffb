package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.kernel.ScopePath;
import java.io.Serializable;

/**
 * 认领 as the unit knows it that it is for, though the record may be that of a unit above: who does what.
 *
 * @param scope code of the unit whose record it is
 * @param partner code of who took it on or offers it; null for a need nobody claimed
 * @param partnerName what the partner was called then
 * @param heldAt address of the page of what it became; null where it became nothing yet
 */
public record Claim(
        String code, String scope, OfferState state, String what, String partner, String partnerName, String heldAt)
        implements Serializable {

    public boolean isOpen() {
        return state == OfferState.CLAIMED;
    }

    ScopePath unit() {
        return new ScopePath(scope);
    }
}
