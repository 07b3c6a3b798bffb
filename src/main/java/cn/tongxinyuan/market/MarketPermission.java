package cn.tongxinyuan.market;

import cn.tongxinyuan.platform.security.Permissions;

/** Permissions over neighbour markets. */
@Permissions
public final class MarketPermission {

    /** See markets of the own unit with their stalls and counts. */
    public static final String VIEW = "market.view";

    /** Plan, change, open, close and cancel markets of the own unit, take applications, write counts, incidents and needs down. */
    public static final String HOST = "market.host";

    /** Publish markets; what others plan is a plan until then. */
    public static final String PUBLISH = "market.publish";

    /** Decide on stalls, and check the papers of those with food. */
    public static final String DECIDE = "market.decide";

    /** Name the zones of the catalogue that the district names. */
    public static final String ZONES = "market.zones";

    /** Look at the telephone of a resident who wants an answer, with a reason; each look is in the audit trail. */
    public static final String REVEAL = "market.reveal";

    /** Take lists out of the system. */
    public static final String EXPORT = "market.export";

    private MarketPermission() {}
}
