package cn.tongxinyuan;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who may do what, as compiled classes say it: methods of services and endpoints, pages, lists, workbooks and acts. */
final class Permitted {

    static final String EVERYBODY = "everybody";
    static final String UNSAID = "nothing";

    private static final String MODULE = "cn.tongxinyuan.platform.module.Module";
    /** Descriptions whose permission is no annotation, and the method that tells it. */
    private static final Map<String, String> TELLERS = Map.of(
            "cn.tongxinyuan.platform.bulk.BulkAct", "permission",
            "cn.tongxinyuan.platform.intake.Intake", "permission",
            "cn.tongxinyuan.platform.listing.Listing", "exportPermission");

    private final Map<String, String> said = new TreeMap<>();

    /** Lines of the table: what is done, and who may. */
    static Map<String, String> by(JavaClasses classes) {
        Permitted permitted = new Permitted();
        classes.stream()
                .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .forEach(permitted::read);
        return permitted.said;
    }

    private void read(JavaClass type) {
        if (type.isAnnotatedWith(Stateless.class)
                || type.isAnnotatedWith(Singleton.class)
                || type.isAnnotatedWith(Path.class)) {
            methods(type.reflect());
        }
        if (type.isAssignableTo(MODULE)) {
            module(told(type.reflect(), "pages"), told(type.reflect(), "grants"));
        }
        TELLERS.forEach((described, teller) -> {
            if (type.isAssignableTo(described)) {
                String permission = (String) told(type.reflect(), teller);
                said.put("use " + type.getSimpleName(), permission.isEmpty() ? EVERYBODY : permission);
            }
        });
    }

    private void methods(Class<?> type) {
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && (!type.isAnnotationPresent(Path.class) || isCalled(method)))
                .forEach(method -> said.put("call " + name(type, method), allowed(method, type)));
    }

    private static boolean isCalled(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(with -> with.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static String name(Class<?> type, Method method) {
        return type.getName().replace(Tree.ROOT + ".", "") + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static String allowed(AnnotatedElement method, Class<?> type) {
        for (AnnotatedElement said : List.of(method, type)) {
            if (said.isAnnotationPresent(RolesAllowed.class)) {
                return Arrays.stream(said.getAnnotation(RolesAllowed.class).value())
                        .sorted()
                        .collect(Collectors.joining(" "));
            }
            if (said.isAnnotationPresent(PermitAll.class)) {
                return EVERYBODY;
            }
        }
        return UNSAID;
    }

    private void module(Object pages, Object grants) {
        ((List<?>) pages).forEach(page -> said.put("open " + part(page, "view"), (String) part(page, "permission")));
        ((List<?>) grants)
                .forEach(grant -> said.merge(
                        "role " + part(grant, "role"),
                        ((Set<?>) part(grant, "permissions"))
                                .stream().map(String::valueOf).sorted().collect(Collectors.joining(" ")),
                        (one, more) -> Arrays.stream((one + " " + more).split(" "))
                                .sorted()
                                .collect(Collectors.joining(" "))));
    }

    private static Object told(Class<?> type, String method) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return part(constructor.newInstance(), method);
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(type.getName() + " cannot be read without a container", unreadable);
        }
    }

    private static Object part(Object of, String method) {
        try {
            Method found = of.getClass().getMethod(method);
            found.setAccessible(true);
            return found.invoke(of);
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(of.getClass().getName() + " has no " + method, unreadable);
        }
    }
}
