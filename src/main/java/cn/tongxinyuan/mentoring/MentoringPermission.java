package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.platform.security.Permissions;

/** Permissions over mentoring. */
@Permissions
public final class MentoringPermission {

    /** See studios, forum and salons, and their figures; no reserve cadre by name. */
    public static final String VIEW = "mentoring.view";

    /** See reserve cadres of the own unit and those the own studio guides: plan, exchanges, growth. Programs never hold it. */
    public static final String RECORDS = "mentoring.records";

    /** Recommend people of the own unit for the pool. */
    public static final String RECOMMEND = "mentoring.recommend";

    /** Review whom somebody else recommended. */
    public static final String REVIEW = "mentoring.review";

    /** Found and close studios, take cadres into the pool, pair and appoint them, as the academy does. */
    public static final String MANAGE = "mentoring.manage";

    /** Guide mentees of the own studio; confirm exchanges of the own unit's mentees. */
    public static final String GUIDE = "mentoring.guide";

    /** Run the forum and write down salons. */
    public static final String FORUM = "mentoring.forum";

    /** Take lists out of the system. */
    public static final String EXPORT = "mentoring.export";

    private MentoringPermission() {}
}
