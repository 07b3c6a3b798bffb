package cn.tongxinyuan.activity;

import cn.tongxinyuan.platform.security.Permissions;

/** Permissions over the programmes of the centres. Each office holds one of the steps; whoever checks or publishes may also draft. */
@Permissions
public final class ActivityPermission {

    /** See the programmes of the own unit. */
    public static final String VIEW = "activity.view";

    /** Draft and submit the programmes of the own community. */
    public static final String DRAFT = "activity.draft";

    /** Check the programmes of the own street, and draft those of its own centre. */
    public static final String CHECK = "activity.check";

    /** Publish what was checked. */
    public static final String PUBLISH = "activity.publish";

    private ActivityPermission() {}
}
