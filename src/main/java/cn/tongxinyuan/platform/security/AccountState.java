package cn.tongxinyuan.platform.security;

/** What an administrator must know about an account at a glance. */
public enum AccountState {
    IN_USE,
    /** The one-time password was not changed yet. */
    NEVER_USED,
    LOCKED,
    DISABLED,
    /** Nobody has given it a role yet, so it opens nothing. */
    WITHOUT_POST;

    /** The first thing that keeps an account from being used. */
    public static AccountState of(boolean disabled, boolean posted, boolean locked, boolean mustChange) {
        if (disabled) {
            return DISABLED;
        }
        if (!posted) {
            return WITHOUT_POST;
        }
        if (locked) {
            return LOCKED;
        }
        return mustChange ? NEVER_USED : IN_USE;
    }
}
