package cn.tongxinyuan.platform.security;

/** What an administrator must know about an account at a glance. */
public enum AccountState {
    IN_USE,
    /** The one-time password was not changed yet. */
    NEVER_USED,
    LOCKED,
    DISABLED,
    WITHOUT_POST
}
