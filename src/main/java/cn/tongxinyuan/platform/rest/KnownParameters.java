package cn.tongxinyuan.platform.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses query parameters that the called method does not declare, and values that are no text. */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        Set<String> known = KNOWN.computeIfAbsent(method, KnownParameters::all);
        request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new ProblemException(400, "PARAMETER_UNKNOWN", String.join(", ", known));
                });
        boolean unreadable = request.getUriInfo().getQueryParameters().values().stream()
                .anyMatch(values -> !values.stream().allMatch(PlainText::isPlain));
        if (unreadable) {
            throw new ProblemException(400, "PARAMETER_INVALID");
        }
    }

    private static Set<String> all(Method method) {
        Set<String> names = of(method);
        names.addAll(ListParameters.of(method));
        return names;
    }

    /** Names a method declares, also in its bean parameters and in the fields of its class. */
    static Set<String> of(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            collect(parameter, parameter.getType(), names);
        }
        ofMembers(method.getDeclaringClass(), names);
        return names;
    }

    private static void ofMembers(Class<?> type, Set<String> names) {
        for (Class<?> part = type; part != null && part != Object.class; part = part.getSuperclass()) {
            Arrays.stream(part.getDeclaredFields()).forEach(field -> collect(field, field.getType(), names));
            for (Method setter : part.getDeclaredMethods()) {
                collect(setter, setter.getReturnType(), names);
            }
            for (Constructor<?> constructor : part.getDeclaredConstructors()) {
                Arrays.stream(constructor.getParameters()).forEach(given -> collect(given, given.getType(), names));
            }
        }
    }

    private static void collect(AnnotatedElement element, Class<?> type, Set<String> names) {
        if (element.isAnnotationPresent(QueryParam.class)) {
            names.add(element.getAnnotation(QueryParam.class).value());
        }
        if (element.isAnnotationPresent(BeanParam.class)) {
            ofMembers(type, names);
        }
    }
}
