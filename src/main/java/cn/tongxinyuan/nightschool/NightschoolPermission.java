package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.platform.security.Permissions;

/** Permissions over the courses of the night schools. */
@Permissions
public final class NightschoolPermission {

    /** See terms, courses and teachers of the own unit with their counts. */
    public static final String VIEW = "nightschool.view";

    /** See published courses as residents do through the mini-program. */
    public static final String ONLINE = "nightschool.online";

    /** Plan, change, cancel and complete courses of the own unit, and keep its teachers. */
    public static final String PLAN = "nightschool.plan";

    /** Publish courses; what others plan is a draft until then. */
    public static final String PUBLISH = "nightschool.publish";

    /** Write down who attended a lesson, and what residents say. */
    public static final String ATTEND = "nightschool.attend";

    /** Decide appeals of those who lost a seat. */
    public static final String APPEAL = "nightschool.appeal";

    /** Set terms and what the office promises in them. */
    public static final String TERMS = "nightschool.terms";

    /** Look at the telephone of one teacher in full, with a reason; each look is in the audit trail. */
    public static final String REVEAL = "nightschool.reveal";

    /** Take lists of courses and teachers out of the system. */
    public static final String EXPORT = "nightschool.export";

    private NightschoolPermission() {}
}
