package cn.tongxinyuan.organization.partner;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * 共建伙伴 as every unit knows it that it helps, those inside the one that registered it too: by name alone.
 *
 * @param name as it may be announced
 * @param until last day; null where none was agreed
 */
public record KnownPartner(String code, String name, PartnerState state, LocalDate since, LocalDate until)
        implements Serializable {

    /** Whether it helps on a day. */
    public boolean isInForce(LocalDate day) {
        return state == PartnerState.ACTIVE && !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
