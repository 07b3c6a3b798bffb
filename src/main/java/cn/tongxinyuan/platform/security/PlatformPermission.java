package cn.tongxinyuan.platform.security;

/** Permissions of the platform itself. */
@Permissions
public final class PlatformPermission {

    /** Everybody who is logged in. */
    public static final String HOME = "platform.home";

    /** See which accounts there are and which post each holds (系统管理员, 安全管理员, 审计). */
    public static final String ACCOUNT_VIEW = "platform.account-view";

    /** Create, unlock, disable accounts and reset passwords (系统管理员). */
    public static final String ACCOUNTS = "platform.accounts";

    /** Say which role an account holds in which unit (安全管理员). */
    public static final String POSTS = "platform.posts";

    /** See which role holds which permission (安全管理员). */
    public static final String POLICY = "platform.policy";

    /** Read and verify the audit trail (审计). */
    public static final String AUDIT = "platform.audit";

    /** Look after text messages that could not be sent (系统管理员). */
    public static final String MESSAGES = "platform.messages";

    /** Read indicators. */
    public static final String INDICATORS = "platform.indicators";

    private PlatformPermission() {}
}
