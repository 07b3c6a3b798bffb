package cn.tongxinyuan.organization;

import cn.tongxinyuan.platform.security.Permissions;

/** Permissions over regions and service centres. */
@Permissions
public final class OrganizationPermission {

    /** See regions and service centres. */
    public static final String VIEW = "organization.view";

    /** Record service centres of the own unit and publish their positions. */
    public static final String CENTRES = "organization.centres";

    private OrganizationPermission() {}
}
