package cn.tongxinyuan.platform.security;

/** Somebody proved who they are by name and password. */
public record SignedIn(CallerAccount caller) {}
