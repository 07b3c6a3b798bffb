package cn.tongxinyuan.platform.rest;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This method books, pays or imports: the caller must send an {@code Idempotency-Key}, and the same key with the same call
 * answers the same result again for 24 hours without doing anything. Effect and answer are committed together, so neither
 * a crash nor a second call at the same time makes two of them. The method must not stream its answer.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {

    /** The header; a method takes it as a parameter too, so that the document of the interface names it. */
    String KEY = "Idempotency-Key";
}
