package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.security.Permissions;

/** Permissions of the relocation module. */
@Permissions
public final class RelocationPermission {

    /** Read areas, households, visits and progress. */
    public static final String VIEW = "relocation.view";

    /** See names in full; others see the surname only (GB/T 35273-2020 7.2). */
    public static final String NAMES = "relocation.names";

    /** Look at one paper number or telephone in full, with a reason; each look is in the audit trail. */
    public static final String REVEAL = "relocation.reveal";

    /** Found areas and parts, set their dates, record publications. */
    public static final String AREA = "relocation.area";

    /** Load a roll from a workbook, or register and put right one household of it by hand. */
    public static final String IMPORT = "relocation.import";

    /** Take a list out of the system. */
    public static final String EXPORT = "relocation.export";

    /** Record visits and carry a household through survey, confirmation, appraisal and negotiation. */
    public static final String WORK = "relocation.work";

    /** Say who answers for a household (包保干部). */
    public static final String ASSIGN = "relocation.assign";

    /** Put right or withdraw what was recorded about a household on an earlier day; on the same day {@link #WORK} does. */
    public static final String AMEND = "relocation.amend";

    private RelocationPermission() {}
}
