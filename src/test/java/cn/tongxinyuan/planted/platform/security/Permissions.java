package cn.tongxinyuan.planted.platform.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for the platform's annotation. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Permissions {}
