package cn.tongxinyuan.platform.security;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.HandlesTypes;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;

/**
 * Declares every permission constant as a role of the web application, so that the container knows it everywhere: roles
 * named in {@code @RolesAllowed} of beans alone are unknown to {@code isCallerInRole}.
 */
@HandlesTypes(Permissions.class)
public class RoleDeclarer implements ServletContainerInitializer {

    @Override
    public void onStartup(Set<Class<?>> permissionClasses, ServletContext context) {
        if (permissionClasses == null) {
            return;
        }
        for (Class<?> type : permissionClasses) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                    context.declareRoles(constant(field));
                }
            }
        }
    }

    private static String constant(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
