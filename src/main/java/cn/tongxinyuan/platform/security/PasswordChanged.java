package cn.tongxinyuan.platform.security;

/** A caller replaced the own password. */
public record PasswordChanged(CallerAccount caller) {}
