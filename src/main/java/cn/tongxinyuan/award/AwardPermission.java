package cn.tongxinyuan.award;

import cn.tongxinyuan.platform.security.Permissions;

/** Permissions over certificates. */
@Permissions
public final class AwardPermission {

    /** See certificates of the own unit, holders masked. */
    public static final String VIEW = "award.view";

    /** Check a number as residents do through the mini-program. */
    public static final String CHECK = "award.check";

    /** Issue certificates with what ends, and print them with the full name; each printing is in the audit trail. */
    public static final String ISSUE = "award.issue";

    /** Revoke a certificate. */
    public static final String REVOKE = "award.revoke";

    private AwardPermission() {}
}
