package cn.tongxinyuan.organization;

import cn.tongxinyuan.platform.security.Permissions;

/** Permissions over regions, service centres and staff. */
@Permissions
public final class OrganizationPermission {

    /** See regions and service centres. */
    public static final String VIEW = "organization.view";

    /** Record service centres of the own unit and publish their positions. */
    public static final String CENTRES = "organization.centres";

    /** See who holds which post; telephones are masked. Programs of others never hold it. */
    public static final String STAFF_VIEW = "organization.staff-view";

    /** Enrol, appoint, move and correct staff of the own unit. */
    public static final String STAFF = "organization.staff";

    /** See partners, what they offer and what communities need; whom to call is masked. Programs of others never hold it. */
    public static final String PARTNER_VIEW = "organization.partner-view";

    /** Register partners of the own unit, put down needs and resources, claim them and say what became of them. */
    public static final String PARTNERS = "organization.partners";

    /** Look at one telephone in full, with a reason; each look is in the audit trail. */
    public static final String REVEAL = "organization.reveal";

    /** Take a list of staff or partners out of the system. */
    public static final String EXPORT = "organization.export";

    private OrganizationPermission() {}
}
