package cn.tongxinyuan.platform.security;

/**
 * A sign-in failed.
 *
 * @param username as the account is written, a dash for a name nobody has
 * @param reasonKey message key of the reason
 */
public record SignInRefused(String username, String reasonKey) {}
