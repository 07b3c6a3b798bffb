package cn.tongxinyuan.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that an entity belongs to no unit, with the reason. An entity that is neither {@link Scoped} nor declared
 * here stops the deployment.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PublicData {

    /** Why everybody who holds the permission may see every row. */
    String reason();
}
