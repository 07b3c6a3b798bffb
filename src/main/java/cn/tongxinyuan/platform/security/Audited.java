package cn.tongxinyuan.platform.security;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every use case of this service that changes something leaves one row in the audit trail; its content are the events
 * fired meanwhile. Plain reading leaves none; a refused or failed call always does.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Audited {

    /** The module's word, the first part of the action in the trail. */
    @Nonbinding
    String value() default "";
}
